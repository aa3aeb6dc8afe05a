import { expect, test } from 'vitest';
import { awardTasksOf, noAwardTasks } from './award-tasks.ts';

const cases = [
  { caseId: 'registration', state: 'returned' as const, remark: '' },
  { caseId: 'review', state: 'invalid' as const, remark: '' },
  { caseId: 'nomination-1', state: 'returned' as const, remark: '' },
  { caseId: 'nomination-2', state: 'awaitingHead' as const, remark: '' },
  { caseId: 'nomination-3', state: 'received' as const, remark: '' },
  { caseId: 'nomination-5', state: 'draft' as const, remark: '' },
  { caseId: 'nomination-6', state: 'draft' as const, remark: 'Thiếu minh chứng' },
  { caseId: 'nomination-4', state: 'amending' as const, remark: '' },
];

test('the head mends and approves what has to do with awards', () => {
  expect(awardTasksOf(cases, 'head')).toEqual({ mend: 4, approve: 1 });
});

test('an editor mends, an onlooker does nothing', () => {
  expect(awardTasksOf(cases, 'editor')).toEqual({ mend: 4, approve: 0 });
  expect(awardTasksOf(cases, 'onlooker')).toEqual(noAwardTasks);
});
