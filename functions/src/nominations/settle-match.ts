import type { CallableInput } from '@thidua/domain/contract/callables';
import type { ChainEvent } from '@thidua/domain/log/chain';
import { settleBoth } from '@thidua/domain/nomination/matches';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingIn, standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { writeNomination } from './log-nomination.ts';

/** By the office: two nominees of like name are two. It is settled for both dossiers, and stands in both logs. */
export function settleMatch(
  services: Services,
  uid: string,
  { movementId, nominationId, otherId, reason }: CallableInput<'settleMatch'>,
): Promise<Result<null, RefusalCode>> {
  const ids = [nominationId, otherId] as const;
  const at = {
    own: paths.nomination(movementId, nominationId),
    other: paths.nomination(movementId, otherId),
  };
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const documents = await transaction.load([
      ...standingPaths(uid, movementId),
      ...Object.values(at),
      ...ids.map((id) => paths.chain(nominationChainId(movementId, id))),
    ]);
    const asked = { uid, act: 'settleMatch', movementId, now } as const;
    const standing = standingIn(documents, asked, movementSettingsSchema);
    if (!standing.ok) return standing;
    const own = documents.read(at.own, nominationSchema);
    const other = documents.read(at.other, nominationSchema);
    if (!own || !other || !own.matches.some((match) => match.nominationId === otherId)) {
      return err('unknownNomination');
    }
    // Asked twice, or for the other side of what was settled: nothing is left to do.
    if (otherId in own.settled) return ok(null);
    for (const [nomination, about] of settleBoth(own, other, reason)) {
      const entry = entryAbout(nomination, about, uid, now, reason);
      writeNomination(services, transaction, documents, nomination, [entry]);
    }
    return ok(null);
  });
}

const entryAbout = (
  { state, version }: Nomination,
  about: string,
  uid: string,
  at: Date,
  reason: string,
): ChainEvent => ({
  at,
  uid,
  role: 'office',
  action: 'settleMatch',
  before: state,
  after: state,
  detail: { reason: `${about}: ${reason}`, version, contentHash: '' },
});
