import { participantSchema, type Participant } from '../movement/movement.ts';
import { placeUnits, type Placement } from './placement.ts';
import { orderKey } from '../base/order.ts';
import { fold } from '../base/text.ts';
import type { Unit } from '../movement/unit.ts';
import { type Roster, unitsOf } from '../movement/roster.ts';

/** Where every unit of a roster is counted. */
export function placementOf(roster: Roster): Placement {
  const { id, name } = roster.authority;
  const units = unitsOf(roster);
  return placeUnits(
    { id, name },
    roster.clusters,
    roster.units.map((unit) => ({
      unitId: unit.id,
      name: unit.name,
      clusterId: unit.clusterId,
      ancestors: units.get(unit.id)?.ancestors ?? [],
    })),
  );
}

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

export function participantsOf(roster: Roster, placement: Placement): Participant[] {
  const units = unitsOf(roster);
  return roster.units.map((unit) =>
    participantSchema.parse({
      unitId: unit.id,
      name: unit.name,
      folded: fold(unit.name),
      order: orderOf(units, { name: unit.name, ancestors: units.get(unit.id)?.ancestors ?? [] }),
      kind: unit.kind,
      ancestors: units.get(unit.id)?.ancestors,
      obligation: unit.obligation,
      clusterId: unit.clusterId,
      parentNode: placement.parentOf.get(unit.id),
      active: true,
      phone: unit.phone,
      extensions: {},
      seq: 1,
    }),
  );
}
