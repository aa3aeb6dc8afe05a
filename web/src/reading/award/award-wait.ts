import { listWaitOf, publicationSchema } from '@thidua/domain/award/publication';
import { paths } from '@thidua/domain/base/paths';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { daysStanding } from '@thidua/domain/wording/award-standing';
import { useLiveDoc } from '../../firebase/live.ts';
import { standingOf } from '../../language/standing.ts';

/** Who has to act on a nomination, '' where nobody has, and for how many days already; a published one is asked of its list. */
export function useAwardWait(
  nomination: Nomination,
  now: Date,
  zone: string,
): { waitingFor: string; days: number } {
  const { movementId, state, ruling, publicationId } = nomination;
  const isListed = state === 'published' && ruling === null && publicationId !== null;
  const live = useLiveDoc(isListed ? paths.publication(movementId, publicationId) : null, publicationSchema);
  const list = isListed && live.status === 'ready' ? live.data : null;
  const wait = list && listWaitOf(list, now);
  const closed = wait === null || wait === 'comments' ? null : (list?.until ?? null);
  return {
    waitingFor: standingOf(nomination, wait).waitingFor,
    days: daysStanding(nomination, now, zone, closed),
  };
}
