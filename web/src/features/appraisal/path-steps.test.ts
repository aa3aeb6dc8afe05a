import type { Nomination, NominationState } from '@thidua/domain/nomination/nomination';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { expect, test } from 'vitest';
import { pathSteps } from './path-steps.ts';
import { words } from './texts.ts';

const stepsOf = (state: NominationState, oversees: boolean, change: Partial<Nomination> = {}) => {
  const nomination = { ...nominationIn(state, change), id: 'p1~nomination-a' };
  return new Map(
    pathSteps('m', nomination, oversees).map((one) => [one.step, one.to === null ? one.why : one.to]),
  );
};

test('a step that has not come says so, to everybody', () => {
  for (const oversees of [true, false]) {
    const steps = stepsOf('validated', oversees);
    for (const step of ['council', 'publication', 'decision', 'certificate'] as const) {
      expect(steps.get(step)).toBe(words.notYet);
    }
  }
});

test('the session opens to those who oversee; a unit is told that it is at work', () => {
  expect(stepsOf('inSession', true, { sessionId: 's' }).get('council')).toBe('/movements/m/sessions/s');
  expect(stepsOf('inSession', false, { sessionId: 's' }).get('council')).toBe(words.councilAtWork);
});

test('a decision opens to a unit once it is in force', () => {
  const inDraft = { decisionId: 'd' };
  expect(stepsOf('published', true, inDraft).get('decision')).toBe('/movements/m/decisions/d');
  expect(stepsOf('published', false, inDraft).get('decision')).toBe(words.notInForce);
  for (const state of ['awarded', 'revoked'] as const) {
    expect(stepsOf(state, false, inDraft).get('decision')).toBe('/movements/m/decisions/d');
  }
});
