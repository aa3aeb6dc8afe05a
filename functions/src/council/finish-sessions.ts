import { sessionSchema } from '@thidua/domain/council/council';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';
import { releaseNominees } from './nominees.ts';

const ended = ['closed', 'invalid', 'cancelled'];

/**
 * Moves on the nominations of sessions that have ended but still hold some, because the process that closed or cancelled
 * them died on the way: nobody can act on them otherwise. How many sessions were finished.
 */
export async function finishSessions(services: Services, movementId: string): Promise<number> {
  const held = await services.store.find({
    collection: paths.nominations(movementId),
    where: [['state', '==', 'inSession']],
  });
  const ids = new Set(parseFound(held, nominationSchema).flatMap(({ sessionId }) => sessionId ?? []));
  let finished = 0;
  for (const sessionId of ids) {
    const path = paths.session(movementId, sessionId);
    const session = (await services.store.load([path])).read(path, sessionSchema);
    if (!session || !ended.includes(session.state)) continue;
    await releaseNominees(services, 'system', { movementId, sessionId }, session);
    finished += 1;
  }
  return finished;
}
