import { readFileSync } from 'node:fs';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { movementSchema, type Movement } from '@thidua/domain/movement/movement';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { sampleCopy } from '@thidua/domain/movement/shift';
import { localDateOf } from '@thidua/domain/base/time';
import { writeMovement, writeUnits } from '../../scripts/lib/open-movement.ts';
import { call, createPerson, db, type Person } from '../support/backend.ts';

/** An authority of its own: what other tests left in the store is not its people's to see. */
const AUTHORITY = 'quan-thu';

const ward = (id: string, name: string, clusterId: string) => ({
  id,
  name,
  kind: 'ward',
  parentId: null,
  clusterId,
  obligation: 'required',
});

const rosterOf = (authorityId: string) =>
  rosterSchema.parse({
    sample: true,
    authority: {
      ...district5,
      id: authorityId,
      name: 'Ủy ban nhân dân Quận Thử',
      parentName: 'Ủy ban nhân dân Thành phố',
      placeName: 'Quận Thử',
      helpLine: 'Phòng Nội vụ, điện thoại 028 0000 0000',
    },
    clusters: [
      { id: 'cum-1', name: 'Cụm phường 1', leadUnitId: 'phuong-mot', proposedTargets: [] },
      { id: 'cum-2', name: 'Cụm phường 2', leadUnitId: null, proposedTargets: [] },
    ],
    units: [
      ward('phuong-mot', 'Phường Một', 'cum-1'),
      ward('phuong-hai', 'Phường Hai', 'cum-1'),
      ward('phuong-ba', 'Phường Ba', 'cum-2'),
    ],
  });

export interface Stage {
  movementId: string;
  movement: Movement;
  clerk: Person;
  head: Person;
  office: Person;
  lead: Person;
  secondHead: Person;
  stranger: Person;
}

/**
 * Plan 221 itself, its dates moved so that today is its day 40, with three wards and the people of the test. A test that
 * leaves council members or a certificate layout behind takes an authority which no other has.
 */
export async function openStage(movementId: string, authorityId = AUTHORITY): Promise<Stage> {
  const roster = rosterOf(authorityId);
  const file = new URL('../../movements/plan-221.json', import.meta.url);
  const plan = movementSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const today = localDateOf(new Date(), plan.zone);
  // Reminders by the clock would depend on the hour.
  const movement = { ...sampleCopy(plan, 'plan-221', today), authorityId, reminders: [] };
  await writeUnits(db, roster);
  await writeMovement(db, movementId, movement, roster);
  const person = (grants: Parameters<typeof createPerson>[0]) => createPerson(grants, authorityId);
  const [clerk, head, office, lead, secondHead, stranger] = await Promise.all([
    person({ 'phuong-mot': ['unitEditor'] }),
    person({ 'phuong-mot': ['unitHead'] }),
    person({ [authorityId]: ['office'] }),
    person({ [clusterScope(movementId, 'cum-1')]: ['clusterLead'] }),
    person({ 'phuong-hai': ['unitEditor', 'unitHead'] }),
    person({ 'phuong-ba': ['unitEditor', 'unitHead'] }),
  ]);
  const counted = await call('reconcileMovement', { movementId }, office.token);
  if (!counted.ok) throw new Error(counted.error);
  return { movementId, movement, clerk, head, office, lead, secondHead, stranger };
}
