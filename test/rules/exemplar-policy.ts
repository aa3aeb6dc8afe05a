import { paths } from '@thidua/domain/base/paths';
import { allActors, ids, insiders, overseers, ownUnit } from './actors.ts';
import { at, exemplarId, newIntake } from './exemplar-world.ts';
import type { Row } from './row.ts';

const readers = [...ownUnit, ...overseers];

export const exemplarPolicy: readonly Row[] = [
  {
    title: 'what a unit hands in besides cases: a proposed exemplar',
    of: ['intake', 'intakes'],
    path: at.intake(1),
    get: ownUnit,
    absent: { path: at.intake(9), get: ownUnit },
    queries: [
      { where: { kind: 'exemplar', ownerId: ids.unit }, by: ownUnit },
      { where: { kind: 'exemplar', ownerId: ids.otherUnit }, by: ['otherEditor', 'otherHead'] },
    ],
    create: { path: at.intake(2), data: (uid) => newIntake(uid), by: ownUnit },
  },
  {
    title: 'exemplars',
    of: ['exemplar', 'exemplars'],
    path: at.exemplar,
    get: readers,
    absent: {
      path: paths.exemplar(ids.movement, `${ids.otherUnit}~1`),
      get: [...overseers, 'otherEditor', 'otherHead'],
    },
    list: overseers,
    queries: [
      { where: { unitId: ids.unit }, by: readers },
      { where: { unitId: ids.otherUnit }, by: ['otherEditor', 'otherHead', ...overseers] },
      { where: { state: 'proposed' }, by: overseers },
    ],
  },
  {
    title: 'versions of an exemplar’s story',
    of: ['exemplarVersion', 'exemplarVersions'],
    path: at.version,
    get: readers,
    list: readers,
  },
  {
    title: 'what is public of exemplars',
    of: ['publicExemplar', 'publicExemplars'],
    path: at.shown,
    get: allActors,
    absent: { path: paths.publicExemplar(ids.movement, 'khong-co~1'), get: allActors },
    list: allActors,
  },
  {
    title: 'who took a model up',
    of: ['adoption', 'adoptions'],
    path: at.adoption,
    get: insiders,
    list: insiders,
    queries: [
      { where: { exemplarId }, by: insiders },
      { where: { unitId: ids.otherUnit }, by: insiders },
    ],
  },
];
