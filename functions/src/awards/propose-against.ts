import type { CallableInput } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, loadNominations } from './award-context.ts';

/** The chairman means to award one that the council did not support, or takes that back while it is not published. */
export const proposeAgainst = (
  services: Services,
  uid: string,
  { movementId, nominationId, reason }: CallableInput<'proposeAgainst'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'proposeAgainst', movementId, async (context) => {
    const { documents, byId } = await loadNominations(context.transaction, movementId, [nominationId]);
    const nomination = byId.get(nominationId);
    if (!nomination) return err('unknownNomination');
    if (nomination.state !== 'notSupported') return err('notInThisState');
    if (nomination.againstCouncil === reason) return ok(null);
    const { state, seq, version } = nomination;
    const action = reason === '' ? 'takeBackProposal' : 'proposeAgainst';
    const entry = entryBy(context, { action, before: state, after: state, reason, version });
    const next = { ...nomination, againstCouncil: reason, seq: seq + 1 };
    writeNomination(services, context.transaction, documents, next, [entry]);
    return ok(null);
  });
