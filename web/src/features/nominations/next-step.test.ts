import { participantOf, plan221 } from '@thidua/domain/movement/movement.fixture';
import { newCase, type CaseState } from '@thidua/domain/submission/case';
import { factsWith } from '@thidua/domain/summary/unit-record.fixture';
import { describe, expect, it } from 'vitest';
import { missingOf, nextStepOf, rowAction } from './next-step.ts';

const row = (state: CaseState | null) => ({
  submission: state && { ...newCase('u', 'nomination-1', new Date(0)), state },
});
const cases = { registration: factsWith() };
const all = {
  ...cases,
  ...Object.fromEntries(plan221.reportingPeriods.map(({ id }) => [id, factsWith()])),
};
const frame = { settings: plan221, participant: participantOf(), reviewed: false };

describe('missingOf', () => {
  it('names in order what must come first', () => {
    expect(missingOf({ ...frame, record: null })).toEqual(['register', 'report', 'review']);
    expect(missingOf({ ...frame, record: { cases } })).toEqual(['report', 'review']);
    expect(missingOf({ ...frame, record: { cases: all }, reviewed: true })).toEqual([]);
  });

  it('asks an exempt unit for its review only', () => {
    const participant = participantOf({ obligation: 'exempt' });
    expect(missingOf({ ...frame, participant, record: { cases: {} } })).toEqual(['review']);
  });
});

describe('rowAction', () => {
  it.each([
    [null, true, 'write'],
    ['returned', false, 'mend'],
    ['amending', false, 'mend'],
    ['draft', false, 'write'],
    ['awaitingHead', true, 'approve'],
    ['awaitingHead', false, 'read'],
    ['validated', true, 'read'],
  ] as const)('%s, head %s: %s', (state, isHead, action) => {
    expect(rowAction(row(state), isHead)).toBe(action);
  });
});

describe('nextStepOf', () => {
  it('is what is missing, then to nominate, then to finish, then nothing', () => {
    expect(nextStepOf(['report', 'review'], [row('draft')], true)).toEqual({ step: 'report' });
    expect(nextStepOf([], [], true)).toEqual({ step: 'nominate' });
    expect(nextStepOf([], [row('invalid'), row('validated')], true)).toEqual({ step: 'finish', count: 1 });
    expect(nextStepOf([], [row('validated')], true)).toBeNull();
  });
});
