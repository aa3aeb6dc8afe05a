import { participantSchema, type Participant } from '../movement/movement.ts';
import { placeUnits, type Placement } from './placement.ts';
import { orderKey } from '../base/order.ts';
import { fold } from '../base/text.ts';
import type { Unit } from '../movement/unit.ts';
import { type Roster, unitsOf } from '../movement/roster.ts';

/** A unit that takes part, and how. */
export type Taking = Pick<Participant, 'unitId' | 'clusterId' | 'obligation' | 'phone'>;
type Known = ReadonlyMap<string, Pick<Unit, 'name' | 'kind' | 'ancestors'>>;

/** Where every unit that takes part is counted. */
export const placementIn = (
  authority: { id: string; name: string },
  clusters: readonly { id: string; name: string }[],
  units: Known,
  taking: readonly Taking[],
): Placement =>
  placeUnits(
    authority,
    clusters,
    taking.map(({ unitId, clusterId }) => {
      const { name = unitId, ancestors = [] } = units.get(unitId) ?? {};
      return { unitId, name, clusterId, ancestors };
    }),
  );

/** Where every unit of a roster is counted. */
export const placementOf = (roster: Roster): Placement =>
  placementIn(roster.authority, roster.clusters, unitsOf(roster), takingIn(roster));

export const takingIn = (roster: Roster): Taking[] =>
  roster.units.map(({ id, clusterId, obligation, phone }) => ({ unitId: id, clusterId, obligation, phone }));

/** A unit's place among the units of its authority: below those that it belongs to. */
export function orderOf(
  units: ReadonlyMap<string, Pick<Unit, 'name' | 'kind'>>,
  { name, ancestors }: { name: string; ancestors: readonly string[] },
): string {
  const above = ancestors.flatMap((id) => {
    const unit = units.get(id);
    return unit && unit.kind !== 'authority' ? [unit.name] : [];
  });
  return orderKey([...above, name]);
}

export const participantsOf = (roster: Roster, placement: Placement): Participant[] =>
  participantsIn(unitsOf(roster), takingIn(roster), placement);

/** The participations with which a movement begins; of a unit that nobody knows there is none. */
export function participantsIn(units: Known, taking: readonly Taking[], placement: Placement): Participant[] {
  return taking.flatMap(({ unitId, clusterId, obligation, phone }) => {
    const unit = units.get(unitId);
    if (!unit) return [];
    const { name, kind, ancestors } = unit;
    return [
      participantSchema.parse({
        unitId,
        name,
        folded: fold(name),
        order: orderOf(units, unit),
        kind,
        ancestors,
        obligation,
        clusterId,
        parentNode: placement.parentOf.get(unitId),
        active: true,
        phone,
        extensions: {},
        seq: 1,
      }),
    ];
  });
}
