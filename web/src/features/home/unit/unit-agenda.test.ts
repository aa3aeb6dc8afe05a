import type { Movement } from '@thidua/domain/movement/movement';
import type { CaseState } from '@thidua/domain/submission/case';
import type { CaseFacts } from '@thidua/domain/summary/case-facts';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { describe, expect, it } from 'vitest';
import { agendaOf, type Viewer } from './unit-agenda.ts';

const movement: Pick<Movement, 'reportingPeriods' | 'status' | 'zone'> = {
  status: 'open',
  zone: 'Asia/Ho_Chi_Minh',
  reportingPeriods: [
    { id: 'r2', kind: 'final', title: 'Kỳ 2', from: '2021-12-01', to: '2021-12-31', due: '2022-01-05' },
    { id: 'r1', kind: 'progress', title: 'Kỳ 1', from: '2021-11-01', to: '2021-11-30', due: '2021-12-05' },
  ],
};
const deadlines = { registration: '2021-11-24', r1: '2021-12-05', r2: '2022-01-05' };

function facts(state: CaseState, counted: number | null = null): CaseFacts {
  const at = new Date('2021-11-20T03:00:00Z');
  return {
    seq: 1,
    state,
    counted,
    received: false,
    firstValidAt: counted === null ? null : at,
    submittedAt: at,
    changedAt: at,
    targets: [],
    actuals: {},
  };
}

function agenda(
  cases: Record<string, CaseFacts>,
  punctuality: Record<string, Punctuality>,
  viewer: Viewer = 'editor',
  today = '2021-11-20',
) {
  return agendaOf(movement, { cases, deadlines, punctuality }, viewer, today);
}

const early: Record<string, Punctuality> = { registration: 'awaited', r1: 'notOpen', r2: 'notOpen' };
const registered: Record<string, Punctuality> = { registration: 'onTime', r1: 'awaited', r2: 'notOpen' };

describe('agenda of a unit', () => {
  it('puts the registration first, then the periods by deadline', () => {
    expect(agenda({}, early).lines.map((line) => line.caseId)).toEqual(['registration', 'r1', 'r2']);
  });

  it.each([
    ['2021-11-20', 4],
    ['2021-11-23', 1],
    ['2021-11-24', 0],
    ['2021-11-25', -1],
  ])('counts days left on %s as %i', (today, daysLeft) => {
    expect(agenda({}, early, 'editor', today).lines[0]?.daysLeft).toBe(daysLeft);
  });

  it('says that what came back keeps the time of its first valid version', () => {
    const back = (at: string | null) => {
      const firstValidAt = at === null ? null : new Date(at);
      const cases = { registration: { ...facts('returned'), firstValidAt } };
      return agenda(cases, { ...early, registration: 'missing' }, 'editor', '2021-11-26').lines[0];
    };
    expect(back('2021-11-24T16:59:59.999Z')).toMatchObject({ keepsOnTime: true, step: 'mend' });
    expect(back('2021-11-24T17:00:00Z')?.keepsOnTime).toBe(false);
    expect(back(null)?.keepsOnTime).toBe(false);
  });

  it('counts no days for what is in', () => {
    const { lines } = agenda({ registration: facts('received', 1) }, registered);
    expect(lines[0]).toMatchObject({ daysLeft: null, step: 'done', mine: false });
  });

  it.each<[CaseState, Viewer, string, boolean]>([
    ['draft', 'editor', 'write', true],
    ['draft', 'head', 'write', true],
    ['draft', 'onlooker', 'write', false],
    ['awaitingHead', 'head', 'approve', true],
    ['awaitingHead', 'editor', 'waitHead', false],
    ['submitted', 'head', 'waitCheck', false],
    ['validated', 'head', 'waitOffice', false],
    ['invalid', 'editor', 'mend', true],
    ['returned', 'editor', 'mend', true],
    ['amending', 'editor', 'finishAmendment', true],
  ])('a registration in %s asks the %s to %s', (state, viewer, step, mine) => {
    const { lines, first } = agenda({ registration: facts(state) }, early, viewer);
    expect(lines[0]).toMatchObject({ step, mine });
    expect(first?.caseId ?? null).toBe(mine ? 'registration' : null);
  });

  it('asks for the registration before any report', () => {
    const { lines, first } = agenda(
      {},
      { registration: 'missing', r1: 'missing', r2: 'notOpen' },
      'editor',
      '2021-12-10',
    );
    expect(lines.map((line) => line.step)).toEqual(['write', 'registerFirst', 'notOpen']);
    expect(first?.caseId).toBe('registration');
  });

  it('prefers the nearer deadline to an earlier kind of step', () => {
    const cases = { registration: facts('received', 1), r1: facts('draft'), r2: facts('invalid') };
    const { first } = agenda(cases, { ...registered, r2: 'awaited' }, 'head', '2022-01-02');
    expect(first?.caseId).toBe('r1');
  });

  it('leaves what is not owed to the end', () => {
    const cases = { registration: facts('amending', 1) };
    const { first } = agenda(cases, { registration: 'notOwed', r1: 'awaited', r2: 'notOpen' });
    expect(first?.caseId).toBe('r1');
  });

  it('asks for nothing once the movement has ended', () => {
    const { lines, first } = agendaOf(
      { ...movement, status: 'closed' },
      { cases: {}, deadlines, punctuality: early },
      'head',
      '2022-03-01',
    );
    expect(first).toBeNull();
    expect(new Set(lines.map((line) => line.step))).toEqual(new Set(['closed']));
  });
});
