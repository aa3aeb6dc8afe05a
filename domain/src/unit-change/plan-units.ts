import { nameKey } from '../base/search.ts';
import { err, ok, type Result } from '../base/result.ts';
import { fold } from '../base/text.ts';
import { unitSchema, type Unit } from '../movement/unit.ts';
import { UNIT_LIMITS, type UnitStep, type WantedUnit } from './unit-change.ts';

export type UnitFaultCode =
  | 'idTwice'
  | 'isAuthority'
  | 'ofOthers'
  | 'unknownParent'
  | 'parentEnded'
  | 'circle'
  | 'nameTaken'
  | 'hasSubUnits';
export interface UnitFault {
  unitId: string;
  code: UnitFaultCode;
}

interface Tree {
  authorityId: string;
  units: ReadonlyMap<string, Unit>;
  now: Date;
}

type Node = Pick<Unit, 'name' | 'parentId' | 'active'>;

/**
 * What has to be written so that these units are as they are wanted: those above first, and everything that is below a unit
 * that moves. Faults: an id given twice, the authority itself, another authority's unit, a parent that is not there or ended,
 * a circle, the name of another unit beside it, a unit that ends above others.
 */
export function planUnits(wanted: readonly WantedUnit[], tree: Tree): Result<UnitStep[], UnitFault[]> {
  const { authorityId, units, now } = tree;
  const faults = findFaults(wanted, tree);
  if (faults.length > 0) return err(faults);
  const next = new Map<string, Node>([...units, ...wanted.map((one) => [one.unitId, one] as const)]);
  const byId = new Map(wanted.map((one) => [one.unitId, one]));
  const ancestorsOf = ancestry(next, authorityId);
  const ids = new Set([...units.keys(), ...byId.keys()]);
  const steps = [...ids].flatMap((unitId): UnitStep[] => {
    if (unitId === authorityId) return [];
    const before = units.get(unitId) ?? null;
    const { unitId: _, ...want } = byId.get(unitId) ?? { unitId, ...before };
    const ancestors = ancestorsOf(unitId);
    if (ancestors === null) return [];
    const { name = '' } = want;
    const isRenamed = before !== null && before.name !== name;
    const formerly = before?.formerly ?? [];
    const after = unitSchema.parse({
      ...before,
      ...want,
      folded: fold(name),
      ancestors,
      authorityId,
      authority: null,
      formerly: isRenamed
        ? [{ name: before.name, until: now }, ...formerly].slice(0, UNIT_LIMITS.former)
        : formerly,
    });
    return before !== null && isSameUnit(before, after) ? [] : [{ unitId, before, after }];
  });
  return ok(steps.toSorted((a, b) => a.after.ancestors.length - b.after.ancestors.length));
}

/** Whether two states of a unit are one. */
export const isSameUnit = (a: Unit, b: Unit): boolean => textOf(a) === textOf(b);
const textOf = ({ name, kind, parentId, ancestors, active, authorityId, formerly }: Unit) =>
  JSON.stringify([
    name,
    kind,
    parentId,
    ancestors,
    active,
    authorityId,
    formerly.map((one) => [one.name, one.until.getTime()]),
  ]);

/** From the root to the parent; null where a parent is not there or the tree bites its tail. */
function ancestry(units: ReadonlyMap<string, Node>, authorityId: string) {
  const known = new Map<string, string[] | null>([[authorityId, []]]);
  const of = (unitId: string, seen: ReadonlySet<string>): string[] | null => {
    const found = known.get(unitId);
    if (found !== undefined) return found;
    const parentId = units.get(unitId)?.parentId ?? null;
    const above = parentId === null || seen.has(parentId) ? null : of(parentId, new Set([...seen, parentId]));
    const ancestors = above === null || parentId === null ? null : [...above, parentId];
    known.set(unitId, ancestors);
    return ancestors;
  };
  return (unitId: string) => of(unitId, new Set([unitId]));
}

function findFaults(wanted: readonly WantedUnit[], { authorityId, units }: Tree): UnitFault[] {
  const byId = new Map(wanted.map((one) => [one.unitId, one]));
  const next = new Map<string, Node>([...units, ...byId]);
  const ancestorsOf = ancestry(next, authorityId);
  const beside = new Map<string, number>();
  const placeOf = ({ name, parentId }: Node) => `${parentId ?? ''} ${nameKey(name)}`;
  const above = new Set<string>();
  for (const one of next.values()) {
    if (!one.active) continue;
    beside.set(placeOf(one), (beside.get(placeOf(one)) ?? 0) + 1);
    if (one.parentId !== null) above.add(one.parentId);
  }
  const seen = new Set<string>();
  return wanted.flatMap((one): UnitFault[] => {
    const { unitId } = one;
    const found: Record<UnitFaultCode, boolean> = {
      idTwice: seen.has(unitId),
      isAuthority: unitId === authorityId,
      ofOthers: (units.get(unitId)?.authorityId ?? authorityId) !== authorityId,
      unknownParent: !next.has(one.parentId),
      parentEnded: one.active && next.get(one.parentId)?.active === false,
      circle: next.has(one.parentId) && ancestorsOf(unitId) === null,
      nameTaken: one.active && (beside.get(placeOf(one)) ?? 0) > 1,
      hasSubUnits: !one.active && above.has(unitId),
    };
    seen.add(unitId);
    const [code] = faultOrder.filter((fault) => found[fault]);
    return code === undefined ? [] : [{ unitId, code }];
  });
}

const faultOrder = [
  'idTwice',
  'isAuthority',
  'ofOthers',
  'unknownParent',
  'parentEnded',
  'circle',
  'nameTaken',
  'hasSubUnits',
] as const satisfies readonly UnitFaultCode[];
