import http2 from 'node:http2';
import { delayed } from './delayed-request.ts';

/**
 * Loaded before anything else into the functions' processes: now and then what they ask of Firestore is held up, as on a busy
 * instance, so that what they read has become old by the time they write. No seed repeats it: each process draws for itself.
 */
const SHARE = 0.03;
const LONGEST_MS = 3000;

if (process.env['FUNCTION_TARGET'] !== undefined) {
  const { connect } = http2;
  Object.assign(http2, {
    connect: (...args: Parameters<typeof connect>) => {
      const session = connect(...args);
      const request = session.request.bind(session);
      return Object.assign(session, {
        request: (...asked: Parameters<typeof request>) => {
          const stream = request(...asked);
          return Math.random() < SHARE ? delayed(stream, Math.random() * LONGEST_MS) : stream;
        },
      });
    },
  });
}
