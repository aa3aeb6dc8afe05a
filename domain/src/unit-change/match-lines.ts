import { findsName, nameKey } from '../base/search.ts';
import type { Unit } from '../movement/unit.ts';
import { tidyLine } from '../base/tidy-line.ts';
import { slugOf, unitKindOf } from './read-cells.ts';
import { UNIT_LIMITS, type WantedUnit } from './unit-change.ts';
import { planUnits, type UnitFaultCode } from './plan-units.ts';
import { matchPeople, type KnownAccount, type MatchedPerson, type PersonFault } from './match-people.ts';
import type { UnitColumn, UnitLine } from './unit-sheet.ts';

/** What is there already. `accounts` by address. */
export interface Known {
  authorityId: string;
  units: ReadonlyMap<string, Unit>;
  accounts: ReadonlyMap<string, KnownAccount>;
  zone: string;
  now: Date;
}

export type LineFaultCode =
  | UnitFaultCode
  | PersonFault
  | 'nameMissing'
  | 'nameTooLong'
  | 'kindUnknown'
  | 'parentUnknown'
  | 'parentAmbiguous'
  | 'nameAmbiguous'
  | 'codeTwice'
  | 'unitDiffers'
  | 'unitTwice'
  | 'unitEnded'
  | 'tooManyUnits'
  | 'tooManyPeople';

export interface LineFault {
  line: number;
  column: UnitColumn;
  code: LineFaultCode;
  /** What it is about: another row's number, a name. */
  about: string;
}

export interface MatchedUnit {
  unitId: string;
  name: string;
  /** What the unit is now, where it is there. */
  before: Unit | null;
  wanted: WantedUnit | null;
  parentName: string;
  /** The rows that speak of it. */
  lines: number[];
}

export interface Matched {
  units: MatchedUnit[];
  people: MatchedPerson[];
  faults: LineFault[];
}

/** Rows that speak of one unit. */
interface Group {
  lines: UnitLine[];
  first: UnitLine;
  before: Unit | null;
  unitId: string;
  /** As it is to be called: whoever found it by its name does not rename it. */
  name: string;
}

/**
 * What a sheet comes to: each unit once, new or matched with one that is there – by its code, else by its name, else by name and
 * the unit above – and each person once, by address; and every fault with its row and column. Rows that name one unit are one
 * unit; rows with one code and two names are a fault.
 */
export function matchLines(lines: readonly UnitLine[], known: Known): Matched {
  const faults: LineFault[] = [];
  const fault = (line: number, column: UnitColumn, code: LineFaultCode, about = '') => {
    faults.push({ line, column, code, about });
  };
  const groups = groupLines(lines, fault);
  matchGroups(groups, known, fault);
  const units = resolveUnits(groups, known, fault);
  const unitOf = new Map(units.flatMap(({ unitId, lines: own }) => own.map((line) => [line, unitId])));
  const people = matchPeople(lines, { ...known, unitOf }, fault);
  if (units.length > UNIT_LIMITS.units) {
    fault(units.at(-1)?.lines[0] ?? 0, 'name', 'tooManyUnits', String(units.length));
  }
  if (people.length > UNIT_LIMITS.people) {
    fault(people.at(-1)?.lines[0] ?? 0, 'email', 'tooManyPeople', String(people.length));
  }
  return { units, people, faults };
}

type Fault = (line: number, column: UnitColumn, code: LineFaultCode, about?: string) => void;

const slotOf = ({ name, parent }: UnitLine) => `${nameKey(name)}\n${nameKey(parent)}`;

function groupLines(lines: readonly UnitLine[], fault: Fault): Group[] {
  const groups: Group[] = [];
  const byCode = new Map<string, Group>();
  const byName = new Map<string, Group>();
  for (const line of lines) {
    const code = slugOf(line.code);
    if (nameKey(line.name) === '') {
      fault(line.line, 'name', 'nameMissing');
      continue;
    }
    const coded = code === '' ? undefined : byCode.get(code);
    const named = byName.get(slotOf(line));
    if (coded && nameKey(coded.first.name) !== nameKey(line.name)) {
      fault(line.line, 'code', 'codeTwice', String(coded.first.line));
      continue;
    }
    const same = coded ?? (code === '' || slugOf(named?.first.code ?? '') === '' ? named : undefined);
    const group = same ?? {
      lines: [],
      first: line,
      before: null,
      unitId: '',
      name: tidyLine(line.name),
    };
    if (same) {
      const differs = (['kind', 'parent'] as const).find(
        (column) =>
          line[column] !== '' &&
          same.first[column] !== '' &&
          nameKey(line[column]) !== nameKey(same.first[column]),
      );
      if (differs) fault(line.line, differs, 'unitDiffers', String(same.first.line));
      const { first } = same;
      same.first = {
        ...first,
        code: first.code || line.code,
        kind: first.kind || line.kind,
        parent: first.parent || line.parent,
      };
    } else groups.push(group);
    group.lines.push(line);
    if (code !== '') byCode.set(code, group);
    byName.set(slotOf(line), group);
  }
  return groups;
}

/** Which unit that is there each group is; new ones get an id of their authority's. */
function matchGroups(groups: readonly Group[], { authorityId, units }: Known, fault: Fault): void {
  const byName = new Map<string, [string, Unit][]>();
  for (const [unitId, unit] of units) {
    for (const name of [unit.name, ...unit.formerly.map((one) => one.name)]) {
      byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), [unitId, unit]]);
    }
  }
  const taken = new Map<string, Group>();
  const ids = new Set(units.keys());
  for (const group of groups) {
    const { first } = group;
    const code = slugOf(first.code);
    const coded = [code, `${authorityId}-${code}`].find((id) => code !== '' && units.has(id));
    const named = (byName.get(nameKey(first.name)) ?? []).filter(([, unit]) => unit.active || !coded);
    const candidates = narrow(named, first, units);
    if (coded === undefined && candidates.length > 1) {
      fault(first.line, 'code', 'nameAmbiguous', first.name);
    }
    const unitId = coded ?? (candidates.length === 1 ? candidates[0]?.[0] : undefined);
    const other = unitId === undefined ? undefined : taken.get(unitId);
    if (other) fault(first.line, 'name', 'unitTwice', String(other.first.line));
    group.before = unitId === undefined ? null : (units.get(unitId) ?? null);
    const isSaid = group.before !== null && nameKey(group.before.name) === nameKey(first.name);
    if (group.before && (coded === undefined || isSaid)) group.name = group.before.name;
    if (group.before?.active === false) fault(first.line, 'name', 'unitEnded', group.before.name);
    group.unitId = unitId ?? newUnitId(authorityId, code || first.name, ids);
    ids.add(group.unitId);
    taken.set(group.unitId, group);
  }
}

/** Of several units of one name those that are in force, then those below the unit that is named. */
function narrow(named: readonly [string, Unit][], { parent }: UnitLine, units: Known['units']) {
  const active = named.filter(([, unit]) => unit.active);
  const some = active.length > 0 ? active : named;
  if (some.length < 2 || parent === '') return some;
  const below = some.filter(([, { parentId }]) => findsName(units.get(parentId ?? '')?.name ?? '', parent));
  return below.length > 0 ? below : some;
}

const MOST_OF_ID = 72;

/** An id for a unit of an authority, of its code or name, that no other has. */
export function newUnitId(authorityId: string, called: string, taken: ReadonlySet<string>): string {
  const base = `${authorityId}-${slugOf(called) || 'unit'}`.slice(0, MOST_OF_ID).replace(/-+$/, '');
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

function resolveUnits(groups: readonly Group[], known: Known, fault: Fault): MatchedUnit[] {
  const { authorityId, units } = known;
  const parentOf = parentFinder(groups, known);
  const nameOf = new Map<string, string>([
    ...Array.from(units, ([id, { name }]) => [id, name] as const),
    ...groups.map(({ unitId, name }) => [unitId, name] as const),
  ]);
  const matched = groups.map((group): MatchedUnit => {
    const { first, before, unitId, name } = group;
    const lines = group.lines.map(({ line }) => line);
    const is = { unitId, name, before, lines };
    if (before?.kind === 'authority') return { ...is, wanted: null, parentName: '' };
    const kind = first.kind === '' ? (before?.kind ?? unitKindOf(first.name)) : unitKindOf(first.kind);
    const parent = first.parent === '' ? (before?.parentId ?? authorityId) : parentOf(first.parent);
    const isReadable = kind !== null && typeof parent === 'string';
    if (kind === null) fault(first.line, 'kind', 'kindUnknown', first.kind);
    if (parent === null) fault(first.line, 'parent', 'parentUnknown', first.parent);
    if (Array.isArray(parent)) fault(first.line, 'parent', 'parentAmbiguous', parent.slice(0, 4).join('; '));
    if (name.length > UNIT_LIMITS.name) fault(first.line, 'name', 'nameTooLong');
    const wanted = isReadable ? { unitId, name, kind, parentId: parent, active: true } : null;
    return { ...is, wanted, parentName: wanted ? (nameOf.get(wanted.parentId) ?? '') : '' };
  });
  const planned = planUnits(
    matched.flatMap(({ wanted }) => wanted ?? []),
    known,
  );
  const lineOf = new Map(matched.map(({ unitId, lines }) => [unitId, lines[0] ?? 0]));
  // What has a fault of its own already is not spoken of again.
  const faulty = new Set(matched.flatMap(({ unitId, wanted }) => (wanted ? [] : [unitId])));
  for (const { unitId, code } of planned.ok ? [] : planned.error) {
    const isOfAnother = code === 'unknownParent' && faulty.has(parentIdOf(matched, unitId));
    if (!isOfAnother) fault(lineOf.get(unitId) ?? 0, code === 'nameTaken' ? 'name' : 'parent', code);
  }
  const written = new Set(planned.ok ? planned.value.map(({ unitId }) => unitId) : []);
  return planned.ok
    ? matched.map((one) => ({ ...one, wanted: written.has(one.unitId) ? one.wanted : null }))
    : matched.map((one) =>
        one.before && isUnchanged(one.before, one.wanted) ? { ...one, wanted: null } : one,
      );
}

const parentIdOf = (matched: readonly MatchedUnit[], unitId: string) =>
  matched.find((one) => one.unitId === unitId)?.wanted?.parentId ?? '';

const isUnchanged = (before: Unit, wanted: WantedUnit | null): boolean =>
  wanted !== null &&
  before.name === wanted.name &&
  before.kind === wanted.kind &&
  before.parentId === wanted.parentId;

/** A unit by its code or name, among those of the sheet first: its id, null where there is none, names where there are several. */
function parentFinder(groups: readonly Group[], { authorityId, units }: Known) {
  const byKey = new Map<string, Set<string>>();
  const add = (key: string, id: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  for (const { unitId, first } of groups) {
    add(`name ${nameKey(first.name)}`, unitId);
    if (first.code !== '') add(`code ${slugOf(first.code)}`, unitId);
  }
  for (const [id, unit] of units) {
    if (!unit.active) continue;
    add(`name ${nameKey(unit.name)}`, id);
    add(`id ${id}`, id);
    add(`code ${id}`, id);
    if (id.startsWith(`${authorityId}-`)) add(`code ${id.slice(authorityId.length + 1)}`, id);
  }
  const names = [
    ...Array.from(units, ([id, { name, active }]) => ({ id, name, active })),
    ...groups.map(({ unitId, first }) => ({ id: unitId, name: first.name, active: true })),
  ].filter(({ active }) => active);
  const search = (typed: string): string | string[] | null => {
    const authority = units.get(authorityId);
    if (authority && findsName(authority.name, typed)) return authorityId;
    const found = new Map(
      names.filter(({ name }) => findsName(name, typed)).map((one) => [one.id, one.name]),
    );
    const [only] = found.keys();
    if (found.size === 1 && only !== undefined) return only;
    return found.size === 0 ? null : [...found.values()];
  };
  const known = new Map<string, string | string[] | null>();
  return (typed: string): string | string[] | null => {
    const before = known.get(typed);
    if (before !== undefined) return before;
    const exact =
      byKey.get(`id ${typed}`) ?? byKey.get(`name ${nameKey(typed)}`) ?? byKey.get(`code ${slugOf(typed)}`);
    const [only] = exact ?? [];
    const found = exact?.size === 1 && only !== undefined ? only : exact ? [typed] : search(typed);
    known.set(typed, found);
    return found;
  };
}
