import { clusterSchema } from '@thidua/domain/movement/movement';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { useMemo } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { unitsInOrder } from '../../reading/unit-order.ts';
import { useSession } from '../../reading/session.ts';
import { compareTitles } from '@thidua/domain/base/order';

export interface Choice {
  value: string;
  label: string;
}

export interface Scopes {
  /** Whether the names are read. */
  isReady: boolean;
  units: Choice[];
  clusters: Choice[];
  names: ReadonlyMap<string, string>;
}

const byLabel = (a: Choice, b: Choice) => compareTitles(a.label, b.label);

/** What roles can be given over: the units of the authority, and the clusters of the movement looked at. */
export function useScopes(): Scopes {
  const { authorityId, movementId } = useSession();
  const units = useLiveQuery(
    { path: paths.units(), where: [['authorityId', '==', authorityId]] },
    unitSchema,
  );
  const clusters = useLiveQuery(
    movementId === null ? null : { path: paths.clusters(movementId) },
    clusterSchema,
  );
  return useMemo(() => {
    const allUnits = units.status === 'ready' ? units.data : [];
    const found = clusters.status === 'ready' ? clusters.data : [];
    const clusterChoices = found
      .map(({ id, name }) => ({ value: clusterScope(movementId ?? '', id), label: name }))
      .toSorted(byLabel);
    return {
      isReady: units.status !== 'loading',
      units: unitsInOrder(allUnits)
        .filter(({ active }) => active)
        .map(({ id, name }) => ({ value: id, label: name })),
      clusters: clusterChoices,
      names: new Map([
        ...allUnits.map(({ id, name }) => [id, name] as const),
        ...clusterChoices.map(({ value, label }) => [value, label] as const),
      ]),
    };
  }, [units, clusters, movementId]);
}
