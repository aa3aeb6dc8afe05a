import type { CallableInput } from '@thidua/domain/contract/callables';
import { sessionSchema, type CouncilSession } from '@thidua/domain/council/council';
import { isTooLarge, willOutgrow } from '@thidua/domain/council/closing';
import { setupOf, setupText } from '@thidua/domain/wording/session-setup';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { paths } from '@thidua/domain/base/paths';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { asRole, type AwardContext } from '../awards/award-context.ts';
import { contentHash } from '../frame/write-log.ts';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { readNominees, refuseNominee } from './nominees.ts';
import { writeSession } from './session-context.ts';
import { areUnitsKnown, findConflicts, readMembers } from './session-members.ts';

/** The office prepares a session: its members, nominees, rules and times; conflicts are found anew each time. */
export const saveSession = (
  services: Services,
  uid: string,
  request: CallableInput<'saveSession'>,
): Promise<Result<{ sessionId: string }, RefusalCode>> =>
  asRole(services, uid, 'saveSession', request.movementId, async (context) => {
    const { transaction, movementId, movement, now } = context;
    const sessionId = request.sessionId ?? newId(services);
    const path = paths.session(movementId, sessionId);
    const documents = await transaction.load([path, paths.chain(sessionChainId(movementId, sessionId))]);
    const before = documents.read(path, sessionSchema);
    if (request.sessionId !== null && !before) return err('unknownSession');
    if (before && before.state !== 'draft') return err('notInThisState');

    const { title, rules, opensAt, closesAt } = request;
    if (closesAt <= opensAt || closesAt <= now) return err('sessionTimes');
    const members = await readMembers(context, request.members);
    if (!members.ok) return members;
    const noted = new Set(request.members.flatMap(({ unitIds }) => unitIds));
    if (!(await areUnitsKnown(context, [...noted]))) return err('unknownUnit');
    const nominationIds = [...new Set(request.nominationIds)];
    if (isTooLarge(rules, members.value.length, nominationIds.length)) return err('sessionTooLarge');
    const nominees = await readNominees(transaction, movementId, nominationIds);
    if (!nominees.ok) return nominees;
    for (const nominee of nominees.value.values()) {
      const refusal = refuseNominee(nominee, null);
      if (refusal) return err(refusal);
    }
    const byName = [...nominees.value].toSorted(([, a], [, b]) => compareNominees(a, b)).map(([id]) => id);
    const taken = await inOtherDrafts(context, sessionId);
    if (nominationIds.some((id) => taken.has(id))) return err('inAnotherSession');
    const cleared = before?.cleared ?? {};
    const conflicts = await findConflicts(context, members.value, nominees.value, cleared);

    const session: CouncilSession = {
      authorityId: movement.authorityId,
      title,
      state: 'draft',
      rules,
      opensAt,
      closesAt,
      members: members.value,
      memberUids: members.value.map((member) => member.uid),
      nominationIds: byName,
      attendance: [],
      conflicts,
      cleared,
      seq: 0,
      changedAt: now,
      remindedAt: null,
      remark: '',
      outcome: null,
    };
    if (willOutgrow(session)) return err('sessionTooLarge');
    if (isRepeat(before, session, ['seq', 'changedAt'])) return ok({ sessionId });
    const hash = contentHash(setupOf(session), services.sha256);
    const at = { ...context, sessionId, documents };
    writeSession(at, before, session, 'saveSession', setupText(session), hash);
    return ok({ sessionId });
  });

/** Nominations of other sessions in preparation; those of an open one say so themselves. */
async function inOtherDrafts(
  { transaction, movementId }: AwardContext,
  sessionId: string,
): Promise<ReadonlySet<string>> {
  const drafts = await transaction.find({
    collection: paths.sessions(movementId),
    where: [['state', '==', 'draft']],
  });
  const others = drafts.filter(({ id }) => id !== sessionId);
  return new Set(others.flatMap(({ data }) => sessionSchema.parse(timestampsToDates(data)).nominationIds));
}
