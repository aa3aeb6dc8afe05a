import { emptyRegistration, emptyTarget } from '@thidua/domain/submission/registration';
import { describe, expect, it } from 'vitest';
import { differences, merge, weave, valueAt } from './difference.ts';

const target = (id: string, name: string, goal = '10') => ({ ...emptyTarget(id), name, goal });
const base = {
  ...emptyRegistration(),
  planNumber: '1/KH',
  commitments: ['Một'],
  targets: [target('t1', 'A'), target('t2', 'B')],
};

const everything = (a: unknown, b: unknown) => new Set(differences(a, b).map(({ path }) => path));

describe('differences', () => {
  it('names only what differs, field by field', () => {
    const other = { ...base, planNumber: '2/KH', targets: [target('t1', 'A', '12'), target('t2', 'B')] };
    expect(differences(base, other).map(({ path, mine, theirs }) => [path, mine, theirs])).toEqual([
      ['planNumber', '1/KH', '2/KH'],
      ['targets.t1.goal', '10', '12'],
    ]);
    expect(differences(base, structuredClone(base))).toEqual([]);
  });

  it('names a target that only one side has as a whole', () => {
    const other = { ...base, targets: [target('t2', 'B'), target('t3', 'C')] };
    expect(differences(base, other).map(({ path }) => path)).toEqual(['targets.t1', 'targets.t3']);
  });

  it('sees another order', () => {
    const other = { ...base, targets: base.targets.toReversed() };
    expect(differences(base, other).map(({ path }) => path)).toEqual(['targets']);
  });

  it('compares with nothing', () => {
    expect(differences(base, null).map(({ path }) => path)).toContain('targets.t1');
  });
});

describe('merge', () => {
  const other = {
    ...base,
    planNumber: '2/KH',
    commitments: ['Một', 'Hai'],
    targets: [target('t3', 'C'), target('t2', 'B', '99')],
  };

  it('gives mine when nothing is taken, theirs when everything is', () => {
    expect(merge(base, other, new Set())).toEqual(base);
    expect(merge(base, other, everything(base, other))).toEqual(other);
  });

  it('takes over the order alone', () => {
    const turned = { ...base, targets: base.targets.toReversed() };
    expect(merge(base, turned, everything(base, turned))).toEqual(turned);
  });

  it('takes single fields', () => {
    expect(merge(base, other, new Set(['targets.t2.goal']))).toEqual({
      ...base,
      targets: [target('t1', 'A'), target('t2', 'B', '99')],
    });
  });
});

describe('valueAt', () => {
  it('reads along the path of a finding', () => {
    expect(valueAt(base, 'planNumber')).toBe('1/KH');
    expect(valueAt(base, 'targets.t2.name')).toBe('B');
    expect(valueAt(base, 'commitments.0')).toBe('Một');
    expect(valueAt(base, 'targets.gone.name')).toBeUndefined();
  });
});

describe('weave', () => {
  const base = {
    planNumber: '1',
    launchForm: 'hội nghị',
    targets: [
      { id: 't1', name: 'a', goal: '1' },
      { id: 't2', name: 'b', goal: '2' },
    ],
  };

  it('takes from each what only that one changed: fields, elements added and taken away', () => {
    const mine = { ...base, planNumber: '2', targets: [{ id: 't1', name: 'a', goal: '9' }, base.targets[1]] };
    const theirs = {
      ...base,
      launchForm: 'trực tuyến',
      targets: [
        { id: 't1', name: 'đổi tên', goal: '1' },
        { id: 't3', name: 'c', goal: '3' },
      ],
    };
    const both = {
      planNumber: '2',
      launchForm: 'trực tuyến',
      targets: [
        { id: 't1', name: 'đổi tên', goal: '9' },
        { id: 't3', name: 'c', goal: '3' },
      ],
    };
    expect(weave(base, mine, theirs)).toEqual({ mine: both, theirs: both });
  });

  it('leaves apart what both changed, and what one changed of something that the other took away', () => {
    const mine = { ...base, planNumber: '2', targets: [{ id: 't1', name: 'a', goal: '9' }, base.targets[1]] };
    const theirs = { ...base, planNumber: '3', launchForm: 'x', targets: [base.targets[1]] };
    const woven = weave(base, mine, theirs);
    expect(differences(woven.mine, woven.theirs).map(({ path }) => path)).toEqual([
      'planNumber',
      'targets.t1',
    ]);
    expect(woven.mine).toEqual({ ...mine, launchForm: 'x' });
    expect(woven.theirs).toEqual(theirs);
  });

  it('asks about everything where nobody had written before', () => {
    const woven = weave(null, { planNumber: '1' }, { planNumber: '2' });
    expect(woven).toEqual({ mine: { planNumber: '1' }, theirs: { planNumber: '2' } });
  });
});
