import type { CallableInput } from '@thidua/domain/callables';
import { sessionSchema, type CouncilSession } from '@thidua/domain/council';
import { isTooLarge, willOutgrow } from '@thidua/domain/council-closing';
import { setupOf, setupText } from '@thidua/domain/council-setup';
import { paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { isRepeat } from '@thidua/domain/repeat';
import { err, ok, type Result } from '@thidua/domain/result';
import { withDates } from '@thidua/domain/stored';
import { asRole, type AwardBench } from '../awards/award-bench.ts';
import { contentHash } from '../frame/write-log.ts';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { readNominees, refuseNominee } from './nominees.ts';
import { writeSession } from './session-bench.ts';
import { areUnitsKnown, findConflicts, readMembers } from './session-members.ts';

/** The office prepares a session: its members, nominees, rules and times; conflicts are found anew each time. */
export const saveSession = (
  services: Services,
  uid: string,
  request: CallableInput<'saveSession'>,
): Promise<Result<{ sessionId: string }, RefusalCode>> =>
  asRole(services, uid, 'saveSession', request.movementId, async (bench) => {
    const { transaction, movementId, movement, now } = bench;
    const sessionId = request.sessionId ?? newId(services);
    const path = paths.session(movementId, sessionId);
    const documents = await transaction.load([path, paths.chain(sessionChainId(movementId, sessionId))]);
    const before = documents.read(path, sessionSchema);
    if (request.sessionId !== null && !before) return err('unknownSession');
    if (before && before.state !== 'draft') return err('notInThisState');

    const { title, rules, opensAt, closesAt } = request;
    if (closesAt <= opensAt || closesAt <= now) return err('sessionTimes');
    const members = await readMembers(bench, request.members);
    if (!members.ok) return members;
    const noted = new Set(request.members.flatMap(({ unitIds }) => unitIds));
    if (!(await areUnitsKnown(bench, [...noted]))) return err('unknownUnit');
    const nominationIds = [...new Set(request.nominationIds)];
    if (isTooLarge(rules, members.value.length, nominationIds.length)) return err('sessionTooLarge');
    const nominees = await readNominees(transaction, movementId, nominationIds);
    if (!nominees.ok) return nominees;
    for (const nominee of nominees.value.values()) {
      const refusal = refuseNominee(nominee, null);
      if (refusal) return err(refusal);
    }
    const taken = await inOtherDrafts(bench, sessionId);
    if (nominationIds.some((id) => taken.has(id))) return err('inAnotherSession');
    const conflicts = await findConflicts(bench, members.value, nominees.value);

    const session: CouncilSession = {
      authorityId: movement.authorityId,
      title,
      state: 'draft',
      rules,
      opensAt,
      closesAt,
      members: members.value,
      memberUids: members.value.map((member) => member.uid),
      nominationIds,
      attendance: [],
      conflicts,
      seq: 0,
      changedAt: now,
      remark: '',
      outcome: null,
    };
    if (willOutgrow(session)) return err('sessionTooLarge');
    if (isRepeat(before, session, ['seq', 'changedAt'])) return ok({ sessionId });
    const hash = contentHash(setupOf(session), services.sha256);
    const at = { ...bench, sessionId, documents };
    writeSession(at, before, session, 'saveSession', setupText(session), hash);
    return ok({ sessionId });
  });

/** Nominations of other sessions in preparation; those of an open one say so themselves. */
async function inOtherDrafts(
  { transaction, movementId }: AwardBench,
  sessionId: string,
): Promise<ReadonlySet<string>> {
  const drafts = await transaction.find({
    collection: paths.sessions(movementId),
    where: [['state', '==', 'draft']],
  });
  const others = drafts.filter(({ id }) => id !== sessionId);
  return new Set(others.flatMap(({ data }) => sessionSchema.parse(withDates(data)).nominationIds));
}
