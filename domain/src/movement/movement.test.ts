import { describe, expect, test } from 'vitest';
import { extensionUntil, participantOf, plan221 } from './movement.fixture.ts';
import { deadlineOf, isOnTime, movementSettingsSchema, reportingPeriod } from './movement.ts';

test('the fixture is a movement by its schema', () => {
  expect(movementSettingsSchema.parse(plan221)).toEqual(plan221);
});

describe('deadlineOf', () => {
  test.each([
    ['registration', '2021-11-24'],
    ['progress-1', '2021-12-03'],
    ['final', '2022-02-05'],
  ])('%s is due on %s', (caseId, due) => {
    expect(deadlineOf(plan221, participantOf(), caseId)).toBe(due);
  });

  test.each([
    ['2021-11-25', '2021-11-25'],
    ['2021-12-31', '2021-12-31'],
    ['2021-11-24', '2021-11-24'],
    ['2021-11-20', '2021-11-24'],
  ])('an extension until %s makes it %s: only a later day counts', (until, due) => {
    const participant = participantOf({ extensions: { registration: extensionUntil(until) } });
    expect(deadlineOf(plan221, participant, 'registration')).toBe(due);
  });

  test('an extension moves its own case only', () => {
    const participant = participantOf({ extensions: { registration: extensionUntil('2021-12-31') } });
    expect(deadlineOf(plan221, participant, 'progress-1')).toBe('2021-12-03');
  });

  test('an unknown case has none, extended or not', () => {
    const participant = participantOf({ extensions: { unknown: extensionUntil('2021-12-31') } });
    expect(deadlineOf(plan221, participant, 'unknown')).toBeUndefined();
    expect(deadlineOf(plan221, participantOf(), 'constructor')).toBeUndefined();
  });
});

test.each([
  ['2021-11-01T00:00:00.000Z', true],
  ['2021-11-24T16:59:59.999Z', true],
  ['2021-11-24T17:00:00.000Z', false],
  ['2021-11-25T00:00:00.000Z', false],
])('what comes at %s is on time: %s', (instant, onTime) => {
  expect(isOnTime(plan221.registrationDeadline, new Date(instant), plan221.zone)).toBe(onTime);
});

test('reportingPeriod finds a period by its id', () => {
  expect(reportingPeriod(plan221, 'interim')?.kind).toBe('interim');
  expect(reportingPeriod(plan221, 'registration')).toBeUndefined();
});
