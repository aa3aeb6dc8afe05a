import type { CallableInput } from '@thidua/domain/callables';
import { ballotBoxSchema, emptyBox, opinionSchema, type BallotBox } from '@thidua/domain/council';
import { membershipSchema } from '@thidua/domain/membership';
import { paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import type { Services } from '../platform/services.ts';
import { onSession, writeSession, type SessionBench } from './session-bench.ts';

type Done = Promise<Result<Record<string, never>, RefusalCode>>;

export async function readBox({ transaction, movementId, sessionId }: SessionBench): Promise<BallotBox> {
  const path = paths.ballotBox(movementId, sessionId);
  return (await transaction.load([path])).read(path, ballotBoxSchema) ?? emptyBox();
}

/** Who is at a meeting, as the office notes; nobody who has voted can be taken off. */
export const noteAttendance = (
  services: Services,
  uid: string,
  { uids, ...ref }: CallableInput<'noteAttendance'>,
): Done =>
  onSession(services, uid, ref, ['office'], async (bench) => {
    const { session } = bench;
    if (session.state !== 'open' || session.rules.mode !== 'meeting') return err('notInThisState');
    if (uids.some((one) => !session.memberUids.includes(one))) return err('notInSession');
    const { voters } = await readBox(bench);
    if (voters.some((voter) => !uids.includes(voter))) return err('hasVoted');
    const attendance = [...new Set(uids)].toSorted();
    writeSession(bench, session, { ...session, attendance }, 'noteAttendance', attendance.join(' '));
    return ok({});
  });

/** A member says that they have a conflict the system does not know of; for good, and before voting. */
export const declareConflict = (
  services: Services,
  uid: string,
  { nominationId, ...ref }: CallableInput<'declareConflict'>,
): Done =>
  onSession(services, uid, ref, ['councilMember'], async (bench) => {
    const { session } = bench;
    if (!session.memberUids.includes(uid)) return err('notInSession');
    if (session.state !== 'open') return err('notInThisState');
    if (!session.nominationIds.includes(nominationId)) return err('unknownNomination');
    if (uid in (session.conflicts[nominationId] ?? {})) return ok({});
    if ((await readBox(bench)).voters.includes(uid)) return err('hasVoted');
    const known = session.conflicts[nominationId] ?? {};
    const conflicts = { ...session.conflicts, [nominationId]: { ...known, [uid]: 'declared' as const } };
    writeSession(bench, session, { ...session, conflicts }, 'declareConflict', nominationId);
    return ok({});
  });

/** One opinion per member and nominee; it may be rewritten while the session is open, and earlier texts are kept. */
export const writeOpinion = (
  services: Services,
  uid: string,
  { nominationId, text, ...ref }: CallableInput<'writeOpinion'>,
): Done =>
  onSession(services, uid, ref, ['councilMember'], async (bench) => {
    const { session, transaction, movementId, sessionId, now } = bench;
    if (!session.memberUids.includes(uid)) return err('notInSession');
    if (session.state !== 'open' || now >= session.closesAt) return err('notInThisState');
    if (!session.nominationIds.includes(nominationId)) return err('unknownNomination');
    if (uid in (session.conflicts[nominationId] ?? {})) return err('conflictOfInterest');
    const at = {
      opinion: paths.opinion(movementId, sessionId, nominationId, uid),
      membership: paths.membership(uid),
    };
    const documents = await transaction.load(Object.values(at));
    const before = documents.read(at.opinion, opinionSchema);
    if (before?.text === text) return ok({});
    const name = documents.read(at.membership, membershipSchema)?.displayName ?? '';
    const history = before ? [...before.history, { text: before.text, at: before.at }] : [];
    transaction.set(at.opinion, { nominationId, uid, name, text, at: now, history });
    return ok({});
  });

/** Who has voted: all for the office, oneself for a member. Never how, never when. */
export const sessionTurnout = (
  services: Services,
  uid: string,
  ref: CallableInput<'sessionTurnout'>,
): Promise<Result<{ count: number; voted: string[] }, RefusalCode>> =>
  onSession(services, uid, ref, ['office', 'councilMember'], async (bench) => {
    const { voters } = await readBox(bench);
    if (bench.role === 'office') return ok({ count: voters.length, voted: voters });
    if (!bench.session.memberUids.includes(uid)) return err('notInSession');
    return ok({ count: voters.length, voted: voters.filter((voter) => voter === uid) });
  });
