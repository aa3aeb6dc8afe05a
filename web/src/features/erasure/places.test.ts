import { erasurePlaces } from '@thidua/domain/erasure/erasure-subject';
import { expect, test } from 'vitest';
import { erasedBetween, placesWith, totalOf } from './places.ts';
import { words } from './texts.ts';

const places = {
  log: { erased: 3, byName: 1, kept: 0 },
  dossier: { erased: 2, byName: 0, kept: 0 },
  certificate: { erased: 0, byName: 0, kept: 1 },
};

test('places stand in the order of the table, those without anything left out', () => {
  expect(placesWith(places, 'erased')).toEqual([
    { place: 'dossier', count: 2 },
    { place: 'log', count: 3 },
  ]);
  expect(placesWith(places, 'kept')).toEqual([{ place: 'certificate', count: 1 }]);
  expect(totalOf(places, 'erased')).toBe(5);
  expect(totalOf({}, 'byName')).toBe(0);
});

test('what was erased is what is not there any more, by an id or by the name', () => {
  const after = { log: { erased: 0, byName: 1, kept: 0 }, certificate: { erased: 0, byName: 0, kept: 1 } };
  expect(erasedBetween(places, after)).toEqual([
    { place: 'dossier', count: 2 },
    { place: 'log', count: 3 },
  ]);
});

test('every place is told in words', () => {
  for (const place of erasurePlaces) expect(words.places[place].what).toMatch(/\.$/);
});
