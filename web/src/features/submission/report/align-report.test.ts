import type { Target } from '@thidua/domain/submission/target';
import { describe, expect, it } from 'vitest';
import { alignReport, measure, previousReport, totalScore } from './align-report.ts';

const line = (id: string, value = '') => ({ id, value, remark: '', confirmed: '', evidence: [] });
const period = (id: string, to: string) => ({
  id,
  kind: 'progress' as const,
  title: id,
  from: '2021-11-01',
  to,
  due: to,
});
const movement = {
  period: { from: '2021-11-01', to: '2022-01-30' },
  reportingPeriods: [period('p1', '2021-11-30'), period('p2', '2021-12-31'), period('p3', '2022-01-30')],
};
const facts = (counted: number | null) => ({
  seq: 1,
  state: 'received' as const,
  counted,
  received: false,
  firstValidAt: null,
  submittedAt: null,
  changedAt: new Date(0),
  targets: [],
  actuals: {},
});
const target: Target = {
  id: 't1',
  contentArea: '2.1',
  name: 'A',
  unitOfMeasure: '%',
  direction: 'up',
  baseline: 0,
  goal: 10,
  dueDate: '2022-01-30',
  weight: 1,
  personInCharge: 'B',
  originId: '',
};

describe('alignReport', () => {
  it('keeps what was typed, adds new targets, leaves out those that are gone', () => {
    const draft = {
      actuals: [line('old', '1'), line('t1', '0')],
      difficulties: 'x',
      proposals: '',
      selfScores: [],
      papers: [],
    };
    expect(alignReport(draft, [{ id: 't2' }, { id: 't1' }], [])).toEqual({
      ...draft,
      actuals: [line('t2'), line('t1', '0')],
    });
  });
});

describe('previousReport', () => {
  it('is the latest earlier period that counts', () => {
    const record = { cases: { p1: facts(2), p2: facts(null), p3: facts(1) } };
    expect(previousReport(movement, record, 'p3')).toEqual({ caseId: 'p1', version: 2 });
    expect(previousReport(movement, record, 'p1')).toBeNull();
    expect(previousReport(movement, { cases: {} }, 'p3')).toBeNull();
  });
});

describe('measure', () => {
  it('takes zero for a figure and nothing for none', () => {
    expect(measure(target, '0', movement, { to: '2021-11-30' })).toMatchObject({
      progress: 0,
      standing: 'behind',
    });
    expect(measure(target, '', movement, { to: '2021-11-30' })).toMatchObject({
      progress: null,
      standing: null,
    });
  });

  it('sets progress beside the days elapsed', () => {
    const { progress, expected, standing } = measure(target, '5', movement, { to: '2021-11-30' });
    expect(progress).toBe(0.5);
    expect(expected).toBeCloseTo(30 / 91);
    expect(standing).toBe('onPace');
  });
});

describe('totalScore', () => {
  it('adds what can be read', () => {
    expect(totalScore(['10', '7,5', '', 'x'].map((score, id) => ({ id: String(id), score, note: '' })))).toBe(
      17.5,
    );
  });
});
