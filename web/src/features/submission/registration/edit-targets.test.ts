import { emptyRegistration, emptyTarget } from '@thidua/domain/submission/registration';
import { describe, expect, it } from 'vitest';
import {
  addProposals,
  addTarget,
  changeTarget,
  duplicateTarget,
  moveTarget,
  proposalsFor,
  removeTarget,
  restoreTarget,
  weightShares,
} from './edit-targets.ts';

const content = {
  ...emptyRegistration(),
  targets: ['a', 'b', 'c'].map((id) => ({ ...emptyTarget(id), name: id })),
};
const ids = ({ targets }: typeof content) => targets.map(({ id }) => id).join('');
const proposal = {
  id: 'p1',
  contentArea: '2.1',
  name: 'Mẫu',
  unitOfMeasure: '%',
  direction: 'up' as const,
  kinds: [],
};

describe('editing targets', () => {
  it('adds, duplicates below the original and moves', () => {
    expect(ids(addTarget(content, 'd'))).toBe('abcd');
    const twice = duplicateTarget(content, 'a', 'x');
    expect(ids(twice)).toBe('axbc');
    expect(twice.targets[1]?.name).toBe('a');
    expect(ids(moveTarget(content, 'b', 1))).toBe('acb');
    expect(ids(moveTarget(content, 'a', -1))).toBe('abc');
  });

  it('puts a removed target back where it stood, once', () => {
    const { content: without, removed } = removeTarget(content, 'b');
    expect(ids(without)).toBe('ac');
    if (!removed) throw new Error('nothing was removed');
    const restored = restoreTarget(without, removed);
    expect(restored).toEqual(content);
    expect(restoreTarget(restored, removed)).toEqual(content);
  });

  it('changes one target only', () => {
    const changed = changeTarget(content, 'b', { goal: '5' });
    expect(changed.targets.map(({ goal }) => goal)).toEqual(['', '5', '']);
  });

  it('remembers which proposal a target was copied from', () => {
    expect(addProposals(content, [proposal], () => 'new').targets.at(-1)).toMatchObject({
      id: 'new',
      originId: 'p1',
    });
  });
});

describe('weightShares', () => {
  it('gives per cent of the sum and leaves out what is no weight', () => {
    const weights = [
      { id: 'a', weight: '2' },
      { id: 'b', weight: '0,5' },
      { id: 'c', weight: '' },
    ];
    expect([...weightShares(weights).values()]).toEqual([80, 20, null]);
  });
});

describe('proposalsFor', () => {
  it('leaves out other kinds of unit and empty groups', () => {
    const forSchools = { ...proposal, id: 'p2', kinds: ['school' as const] };
    const movement = { proposedTargets: [proposal, forSchools] };
    expect(proposalsFor(movement, { proposedTargets: [forSchools] }, 'ward')).toEqual([
      { from: 'movement', proposals: [proposal] },
    ]);
    expect(proposalsFor(movement, { proposedTargets: [forSchools] }, 'school')).toHaveLength(2);
  });
});
