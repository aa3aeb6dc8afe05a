import type { CallableInput } from '@thidua/domain/contract/callables';
import { conflictOf } from '@thidua/domain/council/council';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import type { Services } from '../platform/services.ts';
import { readNominees } from './nominees.ts';
import { onSession, writeSession } from './session-context.ts';
import { findConflicts } from './session-members.ts';

/**
 * By the office, before voting opens: a member bears a nominee's name by chance and is somebody else, or after all is the
 * nominee. Other conflicts of the member stay; the ballot, which is not open yet, knows nothing of it.
 */
export const clearNamesake = (
  services: Services,
  uid: string,
  { nominationId, memberUid, clear, reason, ...ref }: CallableInput<'clearNamesake'>,
): Promise<Result<Record<string, never>, RefusalCode>> =>
  onSession(services, uid, 'clearNamesake', ref, async (context) => {
    const { session, transaction, movementId } = context;
    if (session.state !== 'draft') return err('notInThisState');
    const member = session.members.find((one) => one.uid === memberUid);
    if (!member) return err('notInSession');
    if (!session.nominationIds.includes(nominationId)) return err('unknownNomination');
    const nominees = await readNominees(transaction, movementId, session.nominationIds);
    if (!nominees.ok) return nominees;
    const nominee = nominees.value.get(nominationId);
    if (!nominee) return err('unknownNomination');
    const { [memberUid]: before, ...others } = session.cleared[nominationId] ?? {};
    if (clear ? before === reason : before === undefined) return ok({});
    if (clear && conflictOf(member, nominee, new Map()) !== 'oneself') return err('notANamesake');
    const cleared = {
      ...session.cleared,
      [nominationId]: clear ? { ...others, [memberUid]: reason } : others,
    };
    const conflicts = await findConflicts(context, session.members, nominees.value, cleared);
    const action = clear ? 'clearNamesake' : 'takeBackNamesake';
    const about = `${member.name} – ${nomineeName(nominee)}: ${reason}`;
    writeSession(context, session, { ...session, cleared, conflicts }, action, about);
    return ok({});
  });
