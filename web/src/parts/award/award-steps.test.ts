import { describe, expect, it } from 'vitest';
import { nominationStates } from '@thidua/domain/nomination/nomination';
import { awardSteps } from './award-steps.ts';

const day = (n: number) => new Date(Date.UTC(2021, 11, n));
const log = (...actions: string[]) =>
  actions.map((action, index) => ({ n: index + 1, action, at: day(index + 1) }));

describe('awardSteps', () => {
  it('dates what is done by the last event of its kind', () => {
    const steps = awardSteps(
      { state: 'appraised', ruling: null },
      log('validate', 'return', 'validate', 'appraise'),
    );
    expect(steps.map(({ step, is, at }) => [step, is, at])).toEqual([
      ['submit', 'done', day(3)],
      ['appraisal', 'done', day(4)],
      ['council', 'current', null],
      ['publication', 'ahead', null],
      ['decision', 'ahead', null],
      ['certificate', 'ahead', null],
    ]);
  });

  it.each([
    ['rejected', 'appraisal', ['validate', 'reject']],
    ['declined', 'decision', ['validate', 'appraise', 'present', 'support', 'publish', 'decline']],
    ['revoked', 'certificate', ['validate', 'appraise', 'present', 'support', 'publish', 'issue', 'revoke']],
  ] as const)('%s: stopped at %s', (state, step, actions) => {
    const stopped = awardSteps({ state, ruling: null }, log(...actions)).filter(({ is }) => is === 'stopped');
    expect(stopped).toEqual([{ step, is: 'stopped', at: day(actions.length) }]);
  });

  it('leaves nothing to do of what is awarded', () => {
    const steps = awardSteps({ state: 'awarded', ruling: null }, log('validate', 'issue'));
    expect(steps.every(({ is }) => is === 'done')).toBe(true);
  });

  it.each(nominationStates)('%s: at most one step is under way', (state) => {
    const open = awardSteps({ state, ruling: null }, []).filter(
      ({ is }) => is === 'current' || is === 'stopped',
    );
    expect(open.length).toBe(state === 'awarded' ? 0 : 1);
  });
});
