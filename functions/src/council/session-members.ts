import { conflictsOf, type CouncilSession, type SessionMember } from '@thidua/domain/council/council';
import { holds, membershipSchema, unitRoles, type Membership } from '@thidua/domain/people/membership';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { lineageOf, unitSchema } from '@thidua/domain/movement/unit';
import type { AwardContext } from '../awards/award-context.ts';

/** Units in which somebody works now. */
export const unitsOf = (membership: Membership, now: Date): string[] =>
  membership.scopes.filter((scope) => unitRoles.some((role) => holds(membership, scope, role, now)));

/** Everybody must be of the council now; the units in which one works are found, others are as the office notes. */
export async function readMembers(
  { transaction, movement, now }: AwardContext,
  asked: readonly Omit<SessionMember, 'name'>[],
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

/** Units that the office notes for members must be of its authority. */
export async function areUnitsKnown(
  { transaction, movement }: AwardContext,
  unitIds: readonly string[],
): Promise<boolean> {
  const documents = await transaction.load(unitIds.map(paths.unit));
  return unitIds.every(
    (unitId) => documents.read(paths.unit(unitId), unitSchema)?.authorityId === movement.authorityId,
  );
}

/** Who is in conflict with whom (docs/rules.md#rule-5), over the members' units as they lie in the tree now. */
export async function findConflicts(
  { transaction, movement }: AwardContext,
  members: readonly SessionMember[],
  nominations: ReadonlyMap<string, Nomination>,
  cleared: CouncilSession['cleared'],
): Promise<CouncilSession['conflicts']> {
  const unitIds = [...new Set(members.flatMap((member) => member.unitIds))];
  const documents = await transaction.load(unitIds.map(paths.unit));
  const lineages = new Map(
    unitIds.map((unitId) => {
      const ancestors = documents.read(paths.unit(unitId), unitSchema)?.ancestors ?? [];
      return [unitId, lineageOf({ unitId, ancestors }, movement.authorityId)] as const;
    }),
  );
  return conflictsOf(members, nominations, lineages, {}, cleared);
}
