import type { CallableInput } from '@thidua/domain/contract/callables';
import type { ChainEvent } from '@thidua/domain/log/chain';
import { settleBoth } from '@thidua/domain/nomination/matches';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingIn, standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { comparedPaths, readCompared, writeCompared } from './log-nomination.ts';

/** By the office: two nominees of like name are two. It is settled for both dossiers, and stands in both logs, with whom and why where no unit reads. */
export function settleMatch(
  services: Services,
  uid: string,
  { movementId, nominationId, otherId, reason }: CallableInput<'settleMatch'>,
): Promise<Result<null, RefusalCode>> {
  const ids = [nominationId, otherId] as const;
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const documents = await transaction.load([
      ...standingPaths(uid, movementId),
      ...ids.flatMap((id) => comparedPaths(movementId, id)),
    ]);
    const asked = { uid, act: 'settleMatch', movementId, now } as const;
    const standing = standingIn(documents, asked, movementSettingsSchema);
    if (!standing.ok) return standing;
    const own = readCompared(documents, movementId, nominationId);
    const other = readCompared(documents, movementId, otherId);
    if (!own || !other || !own.matches.some((match) => match.nominationId === otherId)) {
      return err('unknownNomination');
    }
    // Asked twice, or for the other side of what was settled: nothing is left to do.
    if (otherId in own.settled) return ok(null);
    for (const [nomination, about] of settleBoth(own, other, reason)) {
      const entry = (text: string) => entryAbout(nomination, uid, now, text);
      const why = `${about}: ${reason}`;
      writeCompared(services, transaction, documents, nomination, [entry('')], [entry(why)]);
    }
    return ok(null);
  });
}

const entryAbout = ({ state, version }: Nomination, uid: string, at: Date, reason: string): ChainEvent => ({
  at,
  uid,
  role: 'office',
  action: 'settleMatch',
  before: state,
  after: state,
  detail: { reason, version, contentHash: '' },
});
