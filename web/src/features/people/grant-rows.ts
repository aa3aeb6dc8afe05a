import type { CallableRequest } from '@thidua/domain/contract/callables';
import {
  clusterRoles,
  roles,
  unitRoles,
  type Grant,
  type Grants,
  type Role,
} from '@thidua/domain/people/membership';
import { addDays, localDateOf, startOfLocalDay, type LocalDate } from '@thidua/domain/base/time';
import { lastDayOf } from '../../ui/validity.ts';
import { words } from './texts.ts';

export type WireGrants = CallableRequest<'setGrants'>['grants'];
export type RoleKind = 'unit' | 'cluster' | 'authority';

/** One role of somebody as it is being edited; `to` is the last day that it holds. */
export interface GrantRow {
  key: number;
  role: Role | null;
  scope: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
  /** The grant this row came from: its instants stay when its days do. */
  stored: Grant | null;
}

export type RowProblems = Partial<Record<'role' | 'scope' | 'from' | 'to', string>>;

const isAmong = (list: readonly Role[], role: Role) => list.includes(role);

export function kindOf(role: Role): RoleKind {
  if (isAmong(unitRoles, role)) return 'unit';
  return isAmong(clusterRoles, role) ? 'cluster' : 'authority';
}

export const newRow = (rows: readonly GrantRow[], today: LocalDate): GrantRow => ({
  key: Math.max(0, ...rows.map(({ key }) => key)) + 1,
  role: null,
  scope: null,
  from: today,
  to: null,
  stored: null,
});

export function rowsOf(grants: Grants, zone: string): GrantRow[] {
  return Object.entries(grants)
    .flatMap(([scope, byRole]) =>
      roles.flatMap((role) => {
        const stored = byRole[role];
        if (!stored) return [];
        return [{ role, scope, from: localDateOf(stored.from, zone), to: lastDayOf(stored, zone), stored }];
      }),
    )
    .map((row, index) => ({ key: index + 1, ...row }));
}

/** A scope fits one kind of role only, so it goes when the kind changes; an authority's role has the authority's. */
export function withRole(row: GrantRow, role: Role | null, authorityId: string): GrantRow {
  if (role === null) return { ...row, role, scope: null };
  const kind = kindOf(role);
  if (kind === 'authority') return { ...row, role, scope: authorityId };
  const stays = row.role !== null && kindOf(row.role) === kind;
  return { ...row, role, scope: stays ? row.scope : null };
}

/** What is wrong with each row, by its key; no entry where nothing is. */
export function problemsOf(rows: readonly GrantRow[]): Map<number, RowProblems> {
  const seen = new Set<string>();
  const problems = new Map<number, RowProblems>();
  for (const row of rows) {
    const found = problemsOfRow(row);
    if (row.role !== null && row.scope !== null) {
      const name = `${row.scope} ${row.role}`;
      if (seen.has(name)) found.role = words.doubled;
      seen.add(name);
    }
    if (Object.keys(found).length > 0) problems.set(row.key, found);
  }
  return problems;
}

function problemsOfRow({ role, scope, from, to }: GrantRow): RowProblems {
  const found: RowProblems = {};
  if (role === null) found.role = words.roleMissing;
  else if (scope === null)
    found.scope = kindOf(role) === 'cluster' ? words.clusterMissing : words.unitMissing;
  if (from === null) found.from = words.fromMissing;
  else if (to !== null && to < from) found.to = words.toBeforeFrom;
  return found;
}

function grantOf({ from, to, stored }: GrantRow, zone: string): Grant | null {
  if (from === null) return null;
  const isSameStart = stored !== null && localDateOf(stored.from, zone) === from;
  const isSameEnd = stored !== null && lastDayOf(stored, zone) === to;
  return {
    from: isSameStart ? stored.from : startOfLocalDay(from, zone),
    to: isSameEnd ? stored.to : to === null ? null : startOfLocalDay(addDays(to, 1), zone),
  };
}

/** The grants of rows without problems. */
export function grantsOf(rows: readonly GrantRow[], zone: string): Grants {
  const grants: Grants = {};
  for (const row of rows) {
    const grant = grantOf(row, zone);
    if (row.role !== null && row.scope !== null && grant) {
      grants[row.scope] = { ...grants[row.scope], [row.role]: grant };
    }
  }
  return grants;
}

/** Instants cross the wire as ISO text. */
export function onTheWire(grants: Grants): WireGrants {
  const wire: WireGrants = {};
  for (const [scope, byRole] of Object.entries(grants)) {
    const written: WireGrants[string] = {};
    for (const role of roles) {
      const grant = byRole[role];
      if (grant) written[role] = { from: grant.from.toISOString(), to: grant.to?.toISOString() ?? null };
    }
    wire[scope] = written;
  }
  return wire;
}
