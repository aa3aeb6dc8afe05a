import { expect, test } from 'vitest';
import { awardTasksOf, noAwardTasks } from './award-tasks.ts';

const cases = [
  { caseId: 'registration', state: 'returned' as const },
  { caseId: 'review', state: 'invalid' as const },
  { caseId: 'nomination-1', state: 'returned' as const },
  { caseId: 'nomination-2', state: 'awaitingHead' as const },
  { caseId: 'nomination-3', state: 'received' as const },
  { caseId: 'nomination-4', state: 'amending' as const },
];

test('the head mends and approves what has to do with awards', () => {
  expect(awardTasksOf(cases, 'head')).toEqual({ mend: 3, approve: 1 });
});

test('an editor mends, an onlooker does nothing', () => {
  expect(awardTasksOf(cases, 'editor')).toEqual({ mend: 3, approve: 0 });
  expect(awardTasksOf(cases, 'onlooker')).toEqual(noAwardTasks);
});
