import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { isSameUnit } from '@thidua/domain/unit-change/plan-units';
import {
  unitChangeSchema,
  unitStepPageSchema,
  type UnitChange,
  type UnitStep,
} from '@thidua/domain/unit-change/unit-change';
import { standsInAuthority } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { ACT_MS } from './change-units.ts';
import { movementsOf } from './follow-units.ts';
import { goOn, scopesInUse } from './go-on.ts';
import { readUnits } from '../frame/read-authority.ts';
import { treeIn } from './read-tree.ts';

/**
 * Takes the last change of units back, as long as nobody has acted on it: no role in a unit that it made, no movement that it
 * takes part in, no unit put below it, nothing of it changed since. What it wrote stays in the log, and its pages.
 */
export async function undoUnitChange(
  services: Services,
  uid: string,
  { authorityId, changeId, reason }: CallableInput<'undoUnitChange'>,
): Promise<Result<CallableResponse<'undoUnitChange'>, RefusalCode>> {
  const { store, now, sha256 } = services;
  const until = now().getTime() + ACT_MS;
  if (!(await standsInAuthority(store, { uid, act: 'undoUnitChange', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const chainId = settingsChainId(authorityId);
  const at = {
    tree: paths.unitTree(authorityId),
    change: paths.unitChange(authorityId, changeId),
    chain: paths.chain(chainId),
  };
  const known = (await store.load([at.change])).read(at.change, unitChangeSchema);
  if (!known) return err('nothingToGoBackTo');
  if (known.state === 'applied' && (await isActedOn(services, authorityId, changeId)))
    return err('unitsActedOn');
  const switched = await store.transact<Result<null, RefusalCode>>(async (transaction) => {
    const time = now();
    if (!(await standsInAuthority(transaction, { uid, act: 'undoUnitChange', authorityId, now: time }))) {
      return err('notAllowed');
    }
    const documents = await transaction.load(Object.values(at));
    const change = documents.read(at.change, unitChangeSchema);
    if (change?.state === 'undoing' || change?.state === 'undone') return ok(null);
    const tree = treeIn(documents, authorityId);
    if (tree.busy !== null) return err('unitsBusy');
    if (change?.state !== 'applied' || tree.latest !== changeId) return err('nothingToGoBackTo');
    const undoing: UnitChange = { ...change, state: 'undoing', done: 0, kept: 0 };
    transaction.set(at.change, undoing);
    transaction.set(at.tree, { ...tree, seq: tree.seq + 1, busy: changeId });
    const detail = { reason, version: null, contentHash: '' };
    const entry = { at: time, uid, role: 'office', action: 'undoUnits', before: changeId, after: '', detail };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
    return ok(null);
  });
  if (!switched.ok) return switched;
  const { kept, state } = await goOn(services, authorityId, changeId, until);
  return ok({ kept, isDone: state !== 'undoing' });
}

async function stepsOf({ store }: Services, authorityId: string, changeId: string): Promise<UnitStep[]> {
  const pages = await store.idsIn(paths.unitStepPages(authorityId, changeId));
  const at = pages.map((n) => paths.unitStepPage(authorityId, changeId, n));
  const documents = await store.load(at);
  return at.flatMap((path) => documents.read(path, unitStepPageSchema)?.steps ?? []);
}

async function isActedOn(services: Services, authorityId: string, changeId: string): Promise<boolean> {
  const steps = await stepsOf(services, authorityId, changeId);
  const own = new Set(steps.map(({ unitId }) => unitId));
  const added = steps.flatMap(({ unitId, before }) => (before === null ? [unitId] : []));
  const units = await readUnits(services.store, authorityId);
  const isOther = steps.some(({ unitId, after }) => {
    const unit = units.get(unitId);
    return !unit || !isSameUnit(unit, after);
  });
  const isAbove = [...units].some(
    ([id, { ancestors }]) => !own.has(id) && ancestors.some((one) => added.includes(one)),
  );
  if (isOther || isAbove || added.length === 0) return isOther || isAbove;
  if ((await scopesInUse(services.store, added)).size > 0) return true;
  for (const movementId of await movementsOf(services, authorityId)) {
    const taking = new Set(await services.store.idsIn(paths.participants(movementId)));
    if (added.some((unitId) => taking.has(unitId))) return true;
  }
  return false;
}
