import { paths } from '@thidua/domain/base/paths';
import { allActors, ids, overseers, ownUnit } from './actors.ts';
import { at, newAsking } from './question-world.ts';
import type { Row } from './row.ts';

const readers = [...ownUnit, ...overseers];

export const questionPolicy: readonly Row[] = [
  {
    title: 'what a unit hands in besides cases: a question',
    of: ['intake', 'intakes'],
    path: at.intake(1),
    get: ownUnit,
    absent: { path: at.intake(9), get: ownUnit },
    queries: [
      { where: { kind: 'question', ownerId: ids.unit }, by: ownUnit },
      { where: { kind: 'question', ownerId: ids.otherUnit }, by: ['otherEditor', 'otherHead'] },
    ],
    create: { path: at.intake(2), data: (uid) => newAsking(uid), by: ownUnit },
  },
  {
    title: 'questions',
    of: ['question', 'questions'],
    path: at.question,
    get: readers,
    absent: {
      path: paths.question(ids.movement, `${ids.otherUnit}~1`),
      get: [...overseers, 'otherEditor', 'otherHead'],
    },
    list: overseers,
    queries: [
      { where: { unitId: ids.unit }, by: readers },
      { where: { unitId: ids.otherUnit }, by: ['otherEditor', 'otherHead', ...overseers] },
      { where: { state: 'asked' }, by: overseers },
    ],
  },
  {
    title: 'versions of an answer',
    of: ['questionVersion', 'questionVersions'],
    path: at.version,
    get: readers,
    list: readers,
  },
  {
    title: 'what is public of questions',
    of: ['publicQuestion', 'publicQuestions'],
    path: at.shown,
    get: allActors,
    absent: { path: paths.publicQuestion(ids.movement, 'khong-co~1'), get: allActors },
    list: allActors,
  },
];
