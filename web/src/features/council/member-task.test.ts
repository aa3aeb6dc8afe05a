import { expect, test } from 'vitest';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { memberSteps, memberTask } from './member-task.ts';

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const session = {
  rules: defaultVotingRules,
  nominationIds: ['a', 'b'],
  conflicts: { a: { me: 'ownUnit' as const }, b: { all: 'declared' as const } },
  attendance: ['me'],
  opensAt: at('08:00'),
  closesAt: at('10:00'),
};
const none = { voted: false, hasReceipt: false, isUnanswered: false };
const task = (changed: Partial<typeof session>, ballot: Partial<typeof none> = {}, time = '09:00') =>
  memberTask({ ...session, ...changed }, 'me', { ...none, ...ballot }, at(time));

test('a member present votes while there is time', () => {
  expect(task({}, {}, '07:59')).toBe('wait');
  expect(task({}, {}, '08:00')).toBe('vote');
  expect(task({}, {}, '10:00')).toBe('over');
});

test('who is absent attends first; in writing nobody has to', () => {
  expect(task({ attendance: [] })).toBe('attend');
  expect(task({ attendance: [], rules: { ...defaultVotingRules, mode: 'writing' } })).toBe('vote');
});

test('who has a conflict with all is barred', () => {
  expect(task({ nominationIds: ['a'] })).toBe('barred');
});

test('a receipt here, or a mark of the office, tells that one has voted, for ever', () => {
  expect(task({}, { hasReceipt: true })).toBe('voted');
  expect(task({}, { voted: true }, '11:00')).toBe('voted');
});

test('a paper that arrived and was not answered is asked for again', () => {
  expect(task({}, { voted: true, isUnanswered: true })).toBe('confirm');
  expect(task({}, { voted: false, isUnanswered: true })).toBe('vote');
});

const steps = (changed: Partial<Parameters<typeof memberSteps>[0]>) =>
  memberSteps({ task: 'vote', nominees: 3, read: 0, conflicts: 1, opinions: 0, ...changed }).map(
    ({ standing }) => standing,
  );

test('the first step that is not done is the one to do now', () => {
  expect(steps({})).toEqual(['now', 'later', 'later', 'later']);
  expect(steps({ read: 3 })).toEqual(['done', 'done', 'now', 'later']);
  expect(steps({ read: 3, opinions: 2 })).toEqual(['done', 'done', 'done', 'now']);
});

test('after voting, or when it is over, nothing is to be done now', () => {
  expect(steps({ task: 'voted' })).toEqual(['later', 'later', 'later', 'done']);
  expect(steps({ task: 'over', read: 3 })).toEqual(['done', 'done', 'later', 'later']);
});
