import { paths } from '@thidua/domain/base/paths';
import { noTree, unitChangeSchema } from '@thidua/domain/unit-change/unit-change';
import { ids, insidersElsewhere, nobody, type Actor } from './actors.ts';
import type { Row } from './row.ts';

const { authority } = ids;
const office = ['office'] as const satisfies Actor[];

/** A change of units that was made. */
export const unitChangeWorld = (now: Date): Record<string, object> => ({
  [paths.unitTree(ids.authority)]: { ...noTree, seq: 1, latest: 'thay-doi' },
  [paths.unitChange(ids.authority, 'thay-doi')]: unitChangeSchema.parse({
    authorityId: ids.authority,
    by: 'office',
    at: now,
    state: 'applied',
    pages: 1,
    done: 1,
    added: 1,
    changed: 0,
    kept: 0,
  }),
  [paths.unitStepPage(ids.authority, 'thay-doi', 1)]: { n: 1, steps: [], state: 'applied' },
});

export const unitChangePolicy: Row[] = [
  {
    title: 'units of another authority',
    of: ['unit'],
    path: paths.unit(ids.otherAuthority),
    get: insidersElsewhere,
  },
  {
    title: 'how often units were changed',
    of: ['unitTree', 'unitTrees'],
    path: paths.unitTree(authority),
    get: office,
  },
  {
    title: 'a change of units',
    of: ['unitChange'],
    path: paths.unitChange(authority, 'thay-doi'),
    get: office,
    absent: { path: paths.unitChange(authority, 'khong-co'), get: office },
  },
  {
    title: 'the steps of a change of units',
    of: ['unitStepPage', 'unitStepPages'],
    path: paths.unitStepPage(authority, 'thay-doi', 1),
    get: nobody,
  },
];
