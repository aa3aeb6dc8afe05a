import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { planUnits } from '@thidua/domain/unit-change/plan-units';
import {
  UNIT_LIMITS,
  unitChangeSchema,
  type UnitChange,
  type UnitStep,
  type UnitStepPage,
} from '@thidua/domain/unit-change/unit-change';
import { standsInAuthority } from '../frame/standing.ts';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { goOn } from './go-on.ts';
import { readUnits } from '../frame/read-authority.ts';
import { treeIn } from './read-tree.ts';

/** Of an act, within the time of its service; what is left is gone on with by a job. */
export const ACT_MS = 400_000;

type Input = CallableInput<'changeUnits'>;

/**
 * Adds, renames, moves and ends units, all of them or none. The steps are staged where they count nowhere; one transaction
 * makes them count, on the tree that they were made for; then they are written page by page, whoever dies on the way.
 */
export async function changeUnits(
  services: Services,
  uid: string,
  input: Input,
): Promise<Result<CallableResponse<'changeUnits'>, RefusalCode>> {
  const { authorityId, changeId } = input;
  const until = services.now().getTime() + ACT_MS;
  const staged = await stage(services, uid, input);
  if (!staged.ok) return staged;
  if (staged.value !== null) {
    const switched = await makeCount(services, uid, input, staged.value);
    if (!switched.ok) return switched;
  }
  const { added, changed, state } = await goOn(services, authorityId, changeId, until);
  return ok({ added, changed, isDone: state !== 'applying' });
}

/** The steps, written where they count nowhere; null where the change has been made to count before. */
async function stage(
  services: Services,
  uid: string,
  { authorityId, changeId, seq, units: wanted }: Input,
): Promise<Result<UnitStep[] | null, RefusalCode>> {
  const { store, now } = services;
  const at = { tree: paths.unitTree(authorityId), change: paths.unitChange(authorityId, changeId) };
  const begun = await store.transact<Result<{ at: Date; left: string | null } | null, RefusalCode>>(
    async (transaction) => {
      if (!(await standsInAuthority(transaction, { uid, act: 'changeUnits', authorityId, now: now() }))) {
        return err('notAllowed');
      }
      const documents = await transaction.load(Object.values(at));
      const known = documents.read(at.change, unitChangeSchema);
      if (known && known.by !== uid) return err('notAllowed');
      if (known && known.state !== 'staged') return ok(null);
      const tree = treeIn(documents, authorityId);
      if (tree.busy !== null) return err('unitsBusy');
      if (tree.seq !== seq) return err('changedMeanwhile');
      if (tree.staged?.changeId === changeId) return ok({ at: tree.staged.at, left: null });
      const staged = { changeId, at: now() };
      transaction.set(at.tree, { ...tree, staged });
      return ok({ at: staged.at, left: tree.staged?.changeId ?? null });
    },
  );
  if (!begun.ok || begun.value === null) return begun.ok ? ok(null) : begun;
  const { at: time, left } = begun.value;
  if (left !== null) await throwAwayStaged(services, authorityId, left);
  const planned = planUnits(wanted, {
    authorityId,
    units: await readUnits(services.store, authorityId),
    now: time,
  });
  if (!planned.ok) return err('unitsFaulty');
  const steps = planned.value;
  if (steps.length === 0) return err('nothingChanged');
  if (await isTaken(services, steps)) return err('unitsFaulty');
  for (const page of pagesOf(steps)) {
    await store.transact(async (transaction) => {
      // Somebody else who asked for the same may have made it count.
      if ((await transaction.load([at.change])).has(at.change)) return;
      transaction.set(paths.unitStepPage(authorityId, changeId, page.n), page);
    });
  }
  return ok(steps);
}

const pagesOf = (steps: readonly UnitStep[]): UnitStepPage[] =>
  Array.from({ length: Math.ceil(steps.length / UNIT_LIMITS.page) }, (_, index) => ({
    n: index + 1,
    steps: steps.slice(index * UNIT_LIMITS.page, (index + 1) * UNIT_LIMITS.page),
    state: 'staged',
  }));

/** Whether the id of a new unit is one of another authority's. */
async function isTaken({ store }: Services, steps: readonly UnitStep[]): Promise<boolean> {
  const added = steps.flatMap(({ unitId, before }) => (before === null ? [paths.unit(unitId)] : []));
  for (let at = 0; at < added.length; at += UNIT_LIMITS.page) {
    const some = added.slice(at, at + UNIT_LIMITS.page);
    const documents = await store.load(some);
    if (some.some((path) => documents.has(path))) return true;
  }
  return false;
}

/** Pages of a change that never counted. */
async function throwAwayStaged({ store }: Services, authorityId: string, changeId: string): Promise<void> {
  const path = paths.unitChange(authorityId, changeId);
  const change = (await store.load([path])).read(path, unitChangeSchema);
  if (change && change.state !== 'staged') return;
  for (const n of await store.idsIn(paths.unitStepPages(authorityId, changeId))) {
    await store.remove(paths.unitStepPage(authorityId, changeId, n));
  }
}

/** The one write from which on the change counts. */
async function makeCount(
  { store, now, sha256 }: Services,
  uid: string,
  { authorityId, changeId, seq, fileName, reason }: Input,
  steps: readonly UnitStep[],
): Promise<Result<null, RefusalCode>> {
  const chainId = settingsChainId(authorityId);
  const at = {
    tree: paths.unitTree(authorityId),
    change: paths.unitChange(authorityId, changeId),
    chain: paths.chain(chainId),
  };
  return store.transact<Result<null, RefusalCode>>(async (transaction) => {
    const time = now();
    if (!(await standsInAuthority(transaction, { uid, act: 'changeUnits', authorityId, now: time }))) {
      return err('notAllowed');
    }
    const documents = await transaction.load(Object.values(at));
    if (documents.has(at.change)) return ok(null);
    const tree = treeIn(documents, authorityId);
    if (tree.busy !== null) return err('unitsBusy');
    if (tree.seq !== seq || tree.staged?.changeId !== changeId) return err('changedMeanwhile');
    const change: UnitChange = {
      authorityId,
      by: uid,
      at: time,
      state: 'applying',
      pages: Math.ceil(steps.length / UNIT_LIMITS.page),
      done: 0,
      added: steps.filter(({ before }) => before === null).length,
      changed: steps.filter(({ before }) => before !== null).length,
      kept: 0,
    };
    transaction.set(at.change, change);
    transaction.set(at.tree, { seq: seq + 1, busy: changeId, latest: changeId, staged: null });
    const said = [fileName, reason].filter(Boolean).join(': ');
    const detail = { reason: said, version: null, contentHash: contentHash(steps, sha256) };
    const entry = {
      at: time,
      uid,
      role: 'office',
      action: 'changeUnits',
      before: '',
      after: changeId,
      detail,
    };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
    return ok(null);
  });
}
