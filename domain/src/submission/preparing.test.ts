import { describe, expect, it } from 'vitest';
import { roles } from '../people/membership.ts';
import { participantOf, plan221 } from '../movement/movement.fixture.ts';
import { REVIEW_CASE } from '../movement/case-ids.ts';
import { refusePreparing } from './preparing.ts';
import { caseStates, editableStates, submittableStates } from './case.ts';

const report = 'progress-1';
const may = (change: { state?: (typeof caseStates)[number]; caseId?: string } = {}) => ({
  caseId: report,
  state: 'draft' as const,
  ...change,
});

describe('who prepares a case', () => {
  it('is its clerk until it awaits the head, its head and the office until it is submitted', () => {
    for (const state of caseStates) {
      const by = (role: (typeof roles)[number]) =>
        refusePreparing(plan221, participantOf(), may({ state }), [role]);
      const editable: readonly string[] = editableStates;
      const submittable: readonly string[] = submittableStates;
      expect(by('unitEditor'), state).toBe(editable.includes(state) ? null : 'notInThisState');
      for (const role of ['unitHead', 'office'] as const) {
        expect(by(role), state).toBe(submittable.includes(state) ? null : 'notInThisState');
      }
    }
  });

  it('is nobody else', () => {
    for (const role of roles) {
      const isOne = ['unitEditor', 'unitHead', 'office'].includes(role);
      expect(refusePreparing(plan221, participantOf(), may(), [role]), role).toBe(
        isOne ? null : 'notAllowed',
      );
    }
    expect(refusePreparing(plan221, participantOf(), may(), [])).toBe('notAllowed');
  });

  it('does so of a case that is known, while the movement is open and the unit takes part', () => {
    const refused = (settings = plan221, participant = participantOf(), one = may()) =>
      refusePreparing(settings, participant, one, ['unitHead']);
    expect(refused(plan221, participantOf(), may({ caseId: 'invented' }))).toBe('unknownCase');
    expect(refused({ ...plan221, status: 'closed' })).toBe('notInThisState');
    expect(refused({ ...plan221, status: 'preparing' })).toBe('notInThisState');
    expect(refused(plan221, participantOf({ active: false }))).toBe('notInThisState');
    const exempt = participantOf({ obligation: 'exempt' });
    expect(refused(plan221, exempt)).toBe('notInThisState');
    for (const caseId of [REVIEW_CASE, 'nomination-1'])
      expect(refused(plan221, exempt, may({ caseId }))).toBeNull();
  });
});
