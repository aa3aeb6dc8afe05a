import { noFilters } from '@thidua/domain/summary/board-filter';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { addDays } from '@thidua/domain/base/time';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { moveCases } from '../../functions/src/moves/move-cases.ts';
import { exportRegistrations } from '../../functions/src/documents/export-registrations.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { firestoreStore } from '../../functions/src/store/firestore-store.ts';
import { reconcile, rollDay } from '../../functions/src/summaries/reconcile.ts';
import { refreshNode } from '../../functions/src/summaries/propagate.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  MOVEMENT,
  OFFICE_UID,
  registrationContent,
  reportContent,
  settings,
  version,
} from '../support/small-movement.ts';
import { manyUnits } from './roll-up-cost.ts';

const PER_CLUSTER = 50;
const PERIOD = 'progress-1';
const TARGETS = 10;
const READ_AT_ONCE = 300;
const SIDE_BY_SIDE = 4;

export interface SweepCost {
  /** Milliseconds of reading all documents concerned once, plainly. */
  plain: number;
  first: number;
  agreed: number;
  rolled: number;
  list: number;
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * What goes through all units of a large movement – each registered with ten targets and reported – on a project of the
 * emulator that no function listens to.
 */
export async function sweepCost(units: number): Promise<SweepCost> {
  const db = getFirestore(initializeApp({ projectId: 'demo-many-units' }, 'many-units'));
  let now = new Date('2021-12-02T02:00:00Z');
  const waiting = new Set<string>();
  const services: Services = {
    ...quietServices(firestoreStore(db), () => now),
    isRefreshAsked: (_movementId, nodeId) => waiting.has(nodeId),
    refreshLater: async (_movementId, nodeId) => void waiting.add(nodeId),
  };
  /** Plays the task queue: a second later those that wait are counted. */
  const drain = async () => {
    while (waiting.size > 0) {
      now = new Date(now.getTime() + 2000);
      for (const nodeId of waiting) {
        waiting.delete(nodeId);
        await refreshNode(services, { movementId: MOVEMENT, nodeId, childIds: null });
      }
    }
  };
  const sources = await write(db, units);
  const first = await time(() => mustAgree(services));
  now = new Date(now.getTime() + 3_600_000);
  const agreed = await time(() => mustAgree(services));
  const derived = await derivedPaths(db);
  const plain = await time(() => readAll(db, [...sources, ...derived]));
  now = new Date(`${addDays('2021-12-02', 1)}T02:00:00Z`);
  const rolled = await time(async () => {
    await rollDay(services, MOVEMENT);
    await drain();
  });
  now = new Date(now.getTime() + 3_600_000);
  await mustAgree(services);
  const list = await time(() =>
    exportRegistrations(services, OFFICE_UID, {
      movementId: MOVEMENT,
      caseId: REGISTRATION_CASE,
      filters: noFilters,
    }),
  );
  return { plain, first, agreed, rolled, list };
}

async function mustAgree(services: Services): Promise<void> {
  const { drift } = await reconcile(services, MOVEMENT);
  if (drift.length > 0) throw new Error(`${drift.length} summaries had drifted`);
}

/** The documents of one unit that has handed in two cases, as the handlers wrote them. */
async function oneUnit(): Promise<[path: string, data: object][]> {
  const store = new MemoryStore();
  const [unit] = manyUnits(1, PER_CLUSTER).participants;
  if (!unit) throw new Error('No unit');
  const now = new Date('2021-11-20T02:00:00Z');
  const services = quietServices(store, () => now);
  await store.set(paths.movement(MOVEMENT), settings);
  await store.set(paths.participant(MOVEMENT, unit.unitId), unit);
  await store.set(paths.membership(OFFICE_UID), office);
  const content = registrationContent();
  const [target] = content.targets;
  if (!target) throw new Error('No target');
  const ids = Array.from({ length: TARGETS }, (_, index) => `t${index + 1}`);
  const targets = ids.map((id) => ({ ...target, id, name: `${target.name} ${id}` }));
  const contents = {
    [REGISTRATION_CASE]: { ...content, targets },
    [PERIOD]: reportContent(Object.fromEntries(ids.map((id) => [id, '3']))),
  };
  for (const [caseId, one] of Object.entries(contents)) {
    const ref = { movementId: MOVEMENT, unitId: unit.unitId, caseId };
    await store.set(paths.version(MOVEMENT, unit.unitId, caseId, 1), version(one, now));
    await judgeSubmission(services, ref, 1);
    await moveCases(services, OFFICE_UID, {
      movementId: MOVEMENT,
      move: 'receive',
      reason: '',
      cases: [ref],
    });
  }
  return store
    .everything()
    .filter(([path]) => path.startsWith(`${paths.participant(MOVEMENT, unit.unitId)}/`));
}

const always = { from: new Date(0), to: null };
const office = membershipOf({
  displayName: 'Người thử',
  email: 'office@mau.example',
  active: true,
  authorityId: AUTHORITY,
  grants: { [AUTHORITY]: { office: always } },
});

/** Writes the movement; gives the paths of what summaries are made from. */
async function write(db: Firestore, units: number): Promise<string[]> {
  const { nodes, participants } = manyUnits(units, PER_CLUSTER);
  const template = await oneUnit();
  const writer = db.bulkWriter({ throttling: false });
  const sources: string[] = [];
  const put = (path: string, data: object) => {
    sources.push(path);
    void writer.set(db.doc(path), data);
  };
  put(paths.movement(MOVEMENT), settings);
  put(paths.membership(OFFICE_UID), office);
  for (const one of nodes) void writer.set(db.doc(paths.node(MOVEMENT, one.nodeId)), one);
  for (const one of participants) {
    put(paths.participant(MOVEMENT, one.unitId), one);
    for (const [path, data] of template) {
      const own = path.replace('/participants/unit-0/', `/participants/${one.unitId}/`);
      put(own, 'unitId' in data ? { ...data, unitId: one.unitId } : data);
    }
  }
  await writer.close();
  return sources;
}

async function derivedPaths(db: Firestore): Promise<string[]> {
  const derived = [paths.unitRecords(MOVEMENT), paths.nodes(MOVEMENT)];
  const found = await Promise.all(derived.map((collection) => db.collection(collection).listDocuments()));
  return found.flat().map(({ path }) => path);
}

async function readAll(db: Firestore, all: readonly string[]): Promise<void> {
  const wave = READ_AT_ONCE * SIDE_BY_SIDE;
  for (let at = 0; at < all.length; at += wave) {
    const parts = Array.from({ length: SIDE_BY_SIDE }, (_, n) =>
      all.slice(at + n * READ_AT_ONCE, Math.min(at + (n + 1) * READ_AT_ONCE, at + wave)),
    );
    await Promise.all(
      parts.flatMap((part) => (part.length > 0 ? db.getAll(...part.map((path) => db.doc(path))) : [])),
    );
  }
}
