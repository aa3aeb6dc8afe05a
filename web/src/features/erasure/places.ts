import {
  erasurePlaces,
  type Effect,
  type ErasurePlace,
  type PlaceCounts,
} from '@thidua/domain/erasure/erasure-subject';

/** Places that have something of one effect, in the order of the table, with how much. */
export const placesWith = (places: PlaceCounts, effect: Effect): { place: ErasurePlace; count: number }[] =>
  erasurePlaces.flatMap((place) => {
    const count = places[place]?.[effect] ?? 0;
    return count > 0 ? [{ place, count }] : [];
  });

/** Of each place, how many documents were erased between two looks. */
export const erasedBetween = (
  before: PlaceCounts,
  after: PlaceCounts,
): { place: ErasurePlace; count: number }[] => {
  const left = (counts: PlaceCounts, place: ErasurePlace) =>
    (counts[place]?.erased ?? 0) + (counts[place]?.byName ?? 0);
  return erasurePlaces
    .map((place) => ({ place, count: left(before, place) - left(after, place) }))
    .filter(({ count }) => count > 0);
};

export const totalOf = (places: PlaceCounts, effect: Effect): number =>
  placesWith(places, effect).reduce((sum, { count }) => sum + count, 0);
