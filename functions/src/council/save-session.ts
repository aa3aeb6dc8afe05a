import type { CallableInput, CallableResponse } from '@thidua/domain/callables';
import { conflictsOf, sessionSchema, type CouncilSession, type SessionMember } from '@thidua/domain/council';
import { holds, membershipSchema, unitRoles, type Membership } from '@thidua/domain/membership';
import type { Nomination } from '@thidua/domain/nomination';
import { paths, sessionChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { err, ok, type Result } from '@thidua/domain/result';
import { withDates } from '@thidua/domain/stored';
import { lineageOf, unitSchema } from '@thidua/domain/unit';
import { asRole, loadNominations, newId, readAs, type AwardBench } from '../awards/award-bench.ts';
import type { Services } from '../platform/services.ts';
import { writeSession } from './session-bench.ts';

type Request = CallableInput<'saveSession'>;

/** The office prepares a session: its members, nominees, rules and times; conflicts are found anew each time. */
export const saveSession = (
  services: Services,
  uid: string,
  request: Request,
): Promise<Result<{ sessionId: string }, RefusalCode>> =>
  asRole(services, uid, request.movementId, ['office'], async (bench) => {
    const { transaction, movementId, movement, now } = bench;
    const sessionId = request.sessionId ?? newId(services);
    const at = paths.session(movementId, sessionId);
    const documents = await transaction.load([at, paths.chain(sessionChainId(movementId, sessionId))]);
    const before = documents.read(at, sessionSchema);
    if (request.sessionId !== null && !before) return err('unknownSession');
    if (before && before.state !== 'draft') return err('notInThisState');
    const { title, rules, opensAt, closesAt } = request;
    if (closesAt <= opensAt || closesAt <= now) return err('sessionTimes');
    const members = await readMembers(bench, request.members);
    if (!members.ok) return members;
    const nominations = await readNominees(bench, [...new Set(request.nominationIds)]);
    if (!nominations.ok) return nominations;
    const conflicts = await findConflicts(bench, members.value, nominations.value, {});
    const session: CouncilSession = {
      authorityId: movement.authorityId,
      title,
      state: 'draft',
      rules,
      opensAt,
      closesAt,
      members: members.value,
      memberUids: members.value.map((member) => member.uid),
      nominationIds: [...nominations.value.keys()],
      attendance: [],
      conflicts,
      seq: 0,
      changedAt: now,
      remark: '',
      outcome: null,
    };
    writeSession({ ...bench, sessionId, documents }, before, session, 'saveSession');
    return ok({ sessionId });
  });

/** Everybody must be of the council now; the units in which one works are found, others are as the office notes. */
async function readMembers(
  { transaction, movement, now }: AwardBench,
  asked: Request['members'],
): Promise<Result<SessionMember[], RefusalCode>> {
  const byUid = new Map(asked.map((member) => [member.uid, member]));
  const documents = await transaction.load([...byUid.keys()].map(paths.membership));
  const members: SessionMember[] = [];
  for (const { uid, position, unitIds } of byUid.values()) {
    const membership = documents.read(paths.membership(uid), membershipSchema);
    if (!membership || !holds(membership, movement.authorityId, 'councilMember', now)) {
      return err('notCouncilMember');
    }
    const units = [...new Set([...unitsOf(membership, now), ...unitIds])].toSorted();
    members.push({ uid, name: membership.displayName, position, unitIds: units });
  }
  return ok(members);
}

/** Units in which somebody works now. */
const unitsOf = (membership: Membership, now: Date): string[] =>
  membership.scopes.filter((scope) => unitRoles.some((role) => holds(membership, scope, role, now)));

/** Who is of the council now, by name. */
export async function listCouncilMembers(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'listCouncilMembers'>,
): Promise<Result<CallableResponse<'listCouncilMembers'>, RefusalCode>> {
  const allowed = await readAs(services, uid, movementId, ['office']);
  if (!allowed.ok) return allowed;
  const { authorityId } = allowed.value;
  const now = services.now();
  const found = await services.store.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', authorityId]],
  });
  const members = found.flatMap(({ id, data }) => {
    const membership = membershipSchema.parse(withDates(data));
    return holds(membership, authorityId, 'councilMember', now)
      ? [{ uid: id, name: membership.displayName, unitIds: unitsOf(membership, now) }]
      : [];
  });
  return ok({ members: members.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')) });
}

async function readNominees(
  { transaction, movementId }: AwardBench,
  ids: readonly string[],
): Promise<Result<Map<string, Nomination>, RefusalCode>> {
  const { byId } = await loadNominations(transaction, movementId, ids);
  const nominees = new Map<string, Nomination>();
  for (const id of ids) {
    const nomination = byId.get(id);
    if (!nomination) return err('unknownNomination');
    if (nomination.state !== 'appraised') {
      return err(nomination.sessionId === null ? 'notAppraised' : 'inAnotherSession');
    }
    nominees.set(id, nomination);
  }
  return ok(nominees);
}

/** Domain rule 5, over the members' units as they lie in the tree now. */
export async function findConflicts(
  { transaction, movement }: AwardBench,
  members: readonly SessionMember[],
  nominations: ReadonlyMap<string, Nomination>,
  declared: CouncilSession['conflicts'],
): Promise<CouncilSession['conflicts']> {
  const unitIds = [...new Set(members.flatMap((member) => member.unitIds))];
  const documents = await transaction.load(unitIds.map(paths.unit));
  const lineages = new Map(
    unitIds.map((unitId) => {
      const ancestors = documents.read(paths.unit(unitId), unitSchema)?.ancestors ?? [];
      return [unitId, lineageOf({ unitId, ancestors }, movement.authorityId)] as const;
    }),
  );
  return conflictsOf(members, nominations, lineages, declared);
}
