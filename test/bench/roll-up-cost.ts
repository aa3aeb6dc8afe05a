import { createHash } from 'node:crypto';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { ok } from '@thidua/domain/base/result';
import { placeUnits } from '@thidua/domain/summary/placement';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import { MemoryStore } from '../support/memory-store.ts';
import {
  AUTHORITY,
  MOVEMENT,
  registrationContent,
  reportContent,
  settings,
  version,
} from '../support/small-movement.ts';

/** So many units in clusters of `perCluster`, placed as the program places them. */
export function manyUnits(count: number, perCluster: number) {
  const clusterOf = (index: number) => `c${Math.floor(index / perCluster)}`;
  const ids = Array.from({ length: count }, (_, index) => `unit-${index}`);
  const clusters = [...new Set(ids.map((_, index) => clusterOf(index)))].map((id) => ({ id, name: id }));
  const units = ids.map((unitId, index) => ({
    unitId,
    name: unitId,
    clusterId: clusterOf(index),
    ancestors: [AUTHORITY],
  }));
  const { nodes, parentOf } = placeUnits({ id: AUTHORITY, name: AUTHORITY }, clusters, units);
  const participants: Participant[] = units.map((unit) =>
    participantSchema.parse({
      ...unit,
      folded: unit.name,
      kind: 'ward',
      obligation: 'required',
      parentNode: parentOf.get(unit.unitId),
      active: true,
      extensions: {},
      extraQuotas: [],
      quotaAsked: false,
      seq: 1,
    }),
  );
  return { nodes, participants };
}

/** Documents of the roll-up that one accepted report reads and writes, beside verdict, log and notifications. */
export async function rollUpCost(
  units: number,
  perCluster: number,
): Promise<{ reads: number; writes: number }> {
  const store = new MemoryStore();
  let now = new Date('2021-11-20T02:00:00Z');
  const services: Services = {
    store,
    now: () => now,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    newToken: () => '',
    refreshLater: async () => undefined,
    isRefreshAsked: () => false,
    refreshAnyway: async () => undefined,
    accounts: {
      findByEmail: async () => null,
      create: async () => undefined,
      remove: async () => undefined,
      setPassword: async () => undefined,
      endSessions: async () => undefined,
    },
    mailer: { sender: () => '', send: async () => ok(null) },
    enqueueMail: async () => undefined,
    enqueueReset: async () => undefined,
    signer: () => Promise.reject(new Error('Nothing is signed here')),
    siteOrigin: () => 'https://mau.example',
  };
  const { nodes, participants } = manyUnits(units, perCluster);
  await store.set(paths.movement(MOVEMENT), settings);
  for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
  for (const one of nodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
  // The whole tree is counted once for a small movement; for a large one the unit's own path is enough.
  if (units <= 100) await reconcile(services, MOVEMENT);

  const ref = { movementId: MOVEMENT, unitId: 'unit-7', caseId: REGISTRATION_CASE };
  const submit = async (caseId: string, content: unknown) => {
    now = new Date(now.getTime() + 86_400_000);
    await store.set(paths.version(MOVEMENT, ref.unitId, caseId, 1), version(content, now));
    await judgeSubmission(services, { ...ref, caseId }, 1);
  };
  await submit(REGISTRATION_CASE, registrationContent());
  const before = { reads: store.reads.length, writes: store.writes.length };
  await submit('progress-1', reportContent({ t1: '3', t2: '5' }));
  const ofRollUp = (path: string) =>
    path.startsWith(`${paths.unitRecords(MOVEMENT)}/`) || path.startsWith(`${paths.nodes(MOVEMENT)}/`);
  return {
    reads: store.reads.slice(before.reads).filter(ofRollUp).length,
    writes: store.writes.slice(before.writes).filter(ofRollUp).length,
  };
}
