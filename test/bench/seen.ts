import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { db } from '../support/backend.ts';

/** Resolves with the time at which a document first satisfies `isThere`. */
export function seen(
  path: string,
  isThere: (data: unknown) => boolean,
): { at: Promise<number>; ready: Promise<void> } {
  const at = Promise.withResolvers<number>();
  const ready = Promise.withResolvers<void>();
  const stop = db.doc(path).onSnapshot((snapshot) => {
    ready.resolve();
    if (isThere(timestampsToDates(snapshot.data()))) at.resolve(performance.now());
  }, at.reject);
  void at.promise.finally(() => {
    stop();
  });
  return { at: at.promise, ready: ready.promise };
}
