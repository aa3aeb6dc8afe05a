import { paths } from '@thidua/domain/base/paths';
import { ids, insiders, insidersElsewhere, nobody } from './actors.ts';
import type { Row } from './row.ts';

/** Plans before their launch, and before each change. */
export const planPolicy: Row[] = [
  {
    title: 'movements before they are launched',
    of: ['movementDraft', 'movementDrafts'],
    path: paths.movementDraft(ids.draft),
    get: ['office'],
    absent: { path: paths.movementDraft('khong-co'), get: nobody },
    queries: [
      { where: { authorityId: ids.authority }, by: ['office'] },
      { where: { authorityId: ids.otherAuthority }, by: ['otherOffice'] },
    ],
  },
  {
    title: 'what a plan said before it was changed',
    of: ['planVersion', 'planVersions'],
    path: paths.planVersion(ids.movement, 1),
    get: insiders,
    absent: { path: paths.planVersion(ids.movement, 2), get: insiders },
    list: insiders,
  },
  {
    title: 'what a plan of another authority said before it was changed',
    of: ['planVersion'],
    path: paths.planVersion(ids.otherMovement, 1),
    get: insidersElsewhere,
    list: insidersElsewhere,
  },
];
