import { expect, it } from 'vitest';
import { splitFor, upToDate, type ChosenUnit } from './batch.ts';

const unit = (unitId: string, state: ChosenUnit['state']): ChosenUnit => ({
  unitId,
  name: unitId,
  state,
  seq: 1,
});

it('offers a transition only for what can take it', () => {
  const [a, b, c] = [unit('a', 'validated'), unit('b', 'received'), unit('c', 'validated')];
  expect(splitFor('receive', [a, b, c])).toEqual({ ready: [a, c], skipped: [b] });
  expect(splitFor('reopen', [a, b, c])).toEqual({ ready: [b], skipped: [a, c] });
});

it('takes the chosen as they stand now', () => {
  const facts = {
    seq: 7,
    state: 'validated' as const,
    counted: 1,
    received: false,
    firstValidAt: null,
    submittedAt: null,
    changedAt: new Date(0),
    targets: [],
    actuals: {},
  };
  const loaded = [{ unitId: 'a', name: 'A', cases: { r1: facts } }];
  expect(upToDate([unit('a', 'draft'), unit('b', 'draft')], loaded, 'r1')).toEqual([
    { unitId: 'a', name: 'A', state: 'validated', seq: 7 },
    unit('b', 'draft'),
  ]);
});
