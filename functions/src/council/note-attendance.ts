import type { CallableInput } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { onSession, readBox, writeSession } from './session-context.ts';

/** Who is at a meeting, as the office notes until voting ends; nobody who has voted can be taken off. */
export const noteAttendance = (
  services: Services,
  uid: string,
  { uids, ...ref }: CallableInput<'noteAttendance'>,
): Promise<Result<Record<string, never>, RefusalCode>> =>
  onSession(services, uid, 'noteAttendance', ref, async (context) => {
    const { session, now } = context;
    if (session.state !== 'open' || session.rules.mode !== 'meeting') return err('notInThisState');
    if (now >= session.closesAt) return err('votingNotOpen');
    if (uids.some((one) => !session.memberUids.includes(one))) return err('notInSession');
    const { voters } = await readBox(context);
    if (voters.some((voter) => !uids.includes(voter))) return err('hasVoted');
    const attendance = [...new Set(uids)].toSorted();
    if (attendance.join() === session.attendance.join()) return ok({});
    writeSession(context, session, { ...session, attendance }, 'noteAttendance', attendance.join(' '));
    return ok({});
  });
