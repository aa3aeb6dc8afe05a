import { compareUnits } from '@thidua/domain/base/order';
import type { Unit } from '@thidua/domain/movement/unit';
import { orderOf } from '@thidua/domain/summary/place-roster';

type Ordered = Pick<Unit, 'name' | 'ancestors' | 'kind'> & { id: string };

/** Units as their authority lists them: numbers as numbers, sub-units under the unit that they belong to. */
export function unitsInOrder<T extends Ordered>(units: readonly T[]): T[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units
    .map((unit) => ({ unit, name: unit.name, order: orderOf(byId, unit) }))
    .toSorted(compareUnits)
    .map(({ unit }) => unit);
}
