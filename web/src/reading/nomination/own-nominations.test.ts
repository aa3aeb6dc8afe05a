import { membershipOf } from '@thidua/domain/people/membership-of';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { expect, test } from 'vitest';
import { ownNominationQueries } from './own-nominations.ts';

const now = new Date('2022-01-20T00:00:00Z');
const forEver = { from: new Date('2021-01-01T00:00:00Z'), to: null };
const past = { from: new Date('2021-01-01T00:00:00Z'), to: new Date('2022-01-01T00:00:00Z') };

test('asks for the own units and the clusters led in this movement, as the rules let them', () => {
  const grants = {
    p1: { unitEditor: forEver, unitHead: forEver },
    p2: { unitHead: past },
    q5: { publicity: forEver },
    [clusterScope('m', 'cum-1')]: { clusterLead: forEver },
    [clusterScope('other', 'cum-2')]: { clusterLead: forEver },
  };
  const membership = membershipOf({
    displayName: 'Mẫu',
    email: 'mau@mau.example',
    active: true,
    authorityId: 'q5',
    grants,
  });
  expect(ownNominationQueries(membership, 'm', now).map(({ where }) => where)).toEqual([
    [['unitId', '==', 'p1']],
    [['clusterId', '==', 'cum-1']],
  ]);
});
