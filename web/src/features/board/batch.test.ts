import { expect, it } from 'vitest';
import { splitFor, type ChosenUnit } from './batch.ts';

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
