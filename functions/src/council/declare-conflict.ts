import type { CallableInput } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { asMember, readBox, writeSession } from './session-context.ts';

/** A member says that they have a conflict the system does not know of; for good, and before voting. */
export const declareConflict = (
  services: Services,
  uid: string,
  { nominationId, ...ref }: CallableInput<'declareConflict'>,
): Promise<Result<Record<string, never>, RefusalCode>> =>
  asMember(services, uid, 'declareConflict', ref, async (context) => {
    const { session } = context;
    if (!session.nominationIds.includes(nominationId)) return err('unknownNomination');
    const known = session.conflicts[nominationId] ?? {};
    if (uid in known) return ok({});
    if ((await readBox(context)).voters.includes(uid)) return err('hasVoted');
    const conflicts = { ...session.conflicts, [nominationId]: { ...known, [uid]: 'declared' as const } };
    writeSession(context, session, { ...session, conflicts }, 'declareConflict', nominationId);
    return ok({});
  });
