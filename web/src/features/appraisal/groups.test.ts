import { nominationStates } from '@thidua/domain/nomination/nomination';
import { describe, expect, test } from 'vitest';
import { groupNames, inTurn, nextInTurn, statesOf } from './groups.ts';

const at = (day: number) => new Date(Date.UTC(2022, 1, day));
const waiting = [
  { id: 'b', since: at(3) },
  { id: 'a', since: at(1) },
  { id: 'c', since: at(2) },
];

test('every state is in one group', () => {
  const all = groupNames.flatMap(statesOf);
  expect(all.toSorted()).toEqual(nominationStates.toSorted());
});

test('who has waited longest comes first', () => {
  expect(inTurn(waiting).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

describe('the next dossier', () => {
  test('is the next in turn, and the first again after the last', () => {
    expect(nextInTurn(waiting, 'a', at(1))).toBe('c');
    expect(nextInTurn(waiting, 'c', at(2))).toBe('b');
    expect(nextInTurn(waiting, 'b', at(3))).toBe('a');
  });

  test('is none when nothing else waits', () => {
    expect(nextInTurn([{ id: 'a', since: at(1) }], 'a', at(1))).toBeNull();
  });
});
