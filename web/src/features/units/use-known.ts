import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { membershipSchema } from '@thidua/domain/people/membership';
import { noTree, unitChangeSchema, unitTreeSchema } from '@thidua/domain/unit-change/unit-change';
import type { Known } from '@thidua/domain/unit-change/match-lines';
import { addressOf } from '@thidua/domain/unit-change/read-cells';
import type { UnitLine } from '@thidua/domain/unit-change/unit-sheet';
import { useMemo } from 'react';
import { useLiveDoc, useLiveQueries, useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { accountsOf, unitsOf } from './queries.ts';

/** The authority's units, and how their tree stands; null while it is not known. */
export function useUnits() {
  const { authorityId } = useSession();
  const units = useLiveQuery(unitsOf(authorityId), unitSchema);
  const tree = useLiveDoc(paths.unitTree(authorityId), unitTreeSchema);
  const latestId = tree.status === 'ready' ? (tree.data.busy ?? tree.data.latest) : null;
  const latest = useLiveDoc(
    latestId === null ? null : paths.unitChange(authorityId, latestId),
    unitChangeSchema,
  );
  return {
    units,
    tree: tree.status === 'ready' ? tree.data : tree.status === 'missing' ? noTree : null,
    latestId,
    latest: latest.status === 'ready' ? latest.data : null,
  };
}

/** What a sheet is matched with: units, and who has an account at one of its addresses; null while that is read. */
export function useKnown(
  units: ReturnType<typeof useUnits>['units'],
  lines: readonly UnitLine[],
): Known | null {
  const { authorityId, zone, now } = useSession();
  const specs = useMemo(
    () => accountsOf(authorityId, [...new Set(lines.map(({ email }) => addressOf(email)))].filter(Boolean)),
    [authorityId, lines],
  );
  const accounts = useLiveQueries(specs, membershipSchema);
  // One moment for as long as the page is open: a role that begins now begins then.
  const at = useMemo(() => now(), [now]);
  return useMemo(() => {
    if (units.status !== 'ready' || (specs.length > 0 && accounts.status !== 'ready')) return null;
    const held = accounts.status === 'ready' ? accounts.data : [];
    return {
      authorityId,
      units: new Map(units.data.map(({ id, ...unit }) => [id, unit])),
      accounts: new Map(held.map((one) => [one.email, one])),
      zone,
      now: at,
    };
  }, [units, accounts, specs, authorityId, zone, at]);
}
