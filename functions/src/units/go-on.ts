import { paths } from '@thidua/domain/base/paths';
import { membershipSchema } from '@thidua/domain/people/membership';
import { isSameUnit } from '@thidua/domain/unit-change/plan-units';
import {
  unitChangeSchema,
  unitStepPageSchema,
  type UnitChange,
  type UnitStep,
} from '@thidua/domain/unit-change/unit-change';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import type { Services } from '../platform/services.ts';
import { MAX_ANY, parseFound, type Transaction } from '../store/store.ts';
import { followUnits } from './follow-units.ts';
import { treeIn } from './read-tree.ts';

/**
 * Writes what is left of a change, or takes back what is left of it, page by page until its time is up. Each page is one
 * transaction that finds what it did before, so two processes at it, or one that died, do it once.
 */
export async function goOn(
  services: Services,
  authorityId: string,
  changeId: string,
  until: number,
): Promise<UnitChange> {
  const path = paths.unitChange(authorityId, changeId);
  for (;;) {
    const change = (await services.store.load([path])).read(path, unitChangeSchema);
    if (!change) throw new Error(`${path} does not exist`);
    const isUndoing = change.state === 'undoing';
    if (!isUndoing && change.state !== 'applying') return change;
    if (change.done >= change.pages) return finish(services, authorityId, changeId);
    if (services.now().getTime() >= until) return change;
    const n = isUndoing ? change.pages - change.done : change.done + 1;
    const page = { authorityId, changeId, n };
    const { renamed, kept } = isUndoing ? await undoPage(services, page) : await applyPage(services, page);
    await followUnits(services, authorityId, renamed);
    await countPage(services, page, { kept, done: change.done });
  }
}

interface Page {
  authorityId: string;
  changeId: string;
  n: number;
}
interface Written {
  /** Units whose name or standing changed, so that movements follow. */
  renamed: string[];
  /** Those that were left as they were. */
  kept: string[];
}

async function applyPage({ store }: Services, { authorityId, changeId, n }: Page): Promise<Written> {
  const path = paths.unitStepPage(authorityId, changeId, n);
  return store.transact(async (transaction) => {
    const { page, now } = await readPage(transaction, path);
    const others = page.steps.filter((step) => !isAs(now.get(step.unitId), step.before, step.after));
    if (page.state === 'staged') {
      for (const step of page.steps) {
        if (!others.includes(step)) transaction.set(paths.unit(step.unitId), step.after);
      }
      transaction.set(path, { ...page, state: 'applied' });
    }
    return { renamed: changedIn(page.steps), kept: others.map(({ unitId }) => unitId) };
  });
}

async function undoPage({ store }: Services, { authorityId, changeId, n }: Page): Promise<Written> {
  const path = paths.unitStepPage(authorityId, changeId, n);
  return store.transact(async (transaction) => {
    const { page, now } = await readPage(transaction, path);
    const added = page.steps.flatMap(({ unitId, before }) => (before === null ? [unitId] : []));
    // Asked in the transaction: somebody may have been invited since the undoing began.
    const inUse = await scopesInUse(transaction, added);
    const others = page.steps.filter(
      (step) => inUse.has(step.unitId) || !isAs(now.get(step.unitId), step.after, step.before),
    );
    if (page.state === 'applied') {
      for (const step of page.steps.filter((one) => !others.includes(one))) {
        if (step.before === null) transaction.remove(paths.unit(step.unitId));
        else transaction.set(paths.unit(step.unitId), step.before);
      }
      transaction.set(path, { ...page, state: 'undone' });
    }
    return { renamed: changedIn(page.steps), kept: others.map(({ unitId }) => unitId) };
  });
}

const changedIn = (steps: readonly UnitStep[]) =>
  steps.flatMap(({ unitId, before, after }) =>
    before !== null && (before.name !== after.name || before.active !== after.active) ? [unitId] : [],
  );

/** Whether a unit stands as it did before a step, or already as after it. */
const isAs = (unit: Unit | null | undefined, before: Unit | null, after: Unit | null): boolean =>
  [before, after].some((one) => (one === null || !unit ? (unit ?? null) === one : isSameUnit(unit, one)));

async function readPage(transaction: Transaction, path: string) {
  const page = (await transaction.load([path])).read(path, unitStepPageSchema);
  if (!page) throw new Error(`${path} does not exist`);
  const documents = await transaction.load(page.steps.map(({ unitId }) => paths.unit(unitId)));
  const now = new Map(
    page.steps.map(({ unitId }) => [unitId, documents.read(paths.unit(unitId), unitSchema)] as const),
  );
  return { page, now };
}

/** Of these units those in which somebody holds, or held, a role. */
export async function scopesInUse(
  reader: Pick<Transaction, 'find'>,
  unitIds: readonly string[],
): Promise<Set<string>> {
  const used = new Set<string>();
  for (let at = 0; at < unitIds.length; at += MAX_ANY) {
    const some = unitIds.slice(at, at + MAX_ANY);
    const found = await reader.find({
      collection: paths.memberships(),
      where: [['scopes', 'array-contains-any', some]],
    });
    for (const { scopes } of parseFound(found, membershipSchema)) {
      for (const scope of scopes) if (some.includes(scope)) used.add(scope);
    }
  }
  return used;
}

async function countPage(
  { store }: Services,
  { authorityId, changeId }: Page,
  { kept, done }: { kept: string[]; done: number },
): Promise<void> {
  const path = paths.unitChange(authorityId, changeId);
  await store.transact(async (transaction) => {
    const change = (await transaction.load([path])).read(path, unitChangeSchema);
    if (change?.done !== done) return;
    transaction.set(path, { ...change, done: done + 1, kept: change.kept + kept.length });
  });
}

/** The tree is free again. */
async function finish({ store }: Services, authorityId: string, changeId: string): Promise<UnitChange> {
  const at = { tree: paths.unitTree(authorityId), change: paths.unitChange(authorityId, changeId) };
  return store.transact(async (transaction) => {
    const documents = await transaction.load(Object.values(at));
    const change = documents.read(at.change, unitChangeSchema);
    if (!change) throw new Error(`${at.change} does not exist`);
    const isUndoing = change.state === 'undoing';
    if (!isUndoing && change.state !== 'applying') return change;
    const done: UnitChange = { ...change, state: isUndoing ? 'undone' : 'applied' };
    transaction.set(at.change, done);
    const tree = treeIn(documents, authorityId);
    transaction.set(at.tree, { ...tree, busy: null });
    return done;
  });
}

/** Goes on with what a process that died, or ran out of time, left of changes of units; of how many authorities. */
export async function goOnWithUnits(services: Services, until: number): Promise<number> {
  const { store } = services;
  const ids = await store.idsIn(paths.unitTrees());
  const documents = await store.load(ids.map(paths.unitTree));
  let left = 0;
  for (const authorityId of ids) {
    const { busy } = treeIn(documents, authorityId);
    if (busy === null) continue;
    await goOn(services, authorityId, busy, until);
    left += 1;
  }
  return left;
}
