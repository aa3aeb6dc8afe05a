import { saying, when, type PlanFinding, type PlanFrame } from './plan-finding.ts';

export function checkUnits({ plan: { units }, units: known }: PlanFrame): PlanFinding[] {
  const { stop, ask } = saying('units');
  const { clusters, places } = units;
  const ids = new Set(clusters.map(({ id }) => id));
  const members = new Map(clusters.map(({ id }) => [id, new Set<string>()]));
  for (const [unitId, { clusterId }] of Object.entries(places)) {
    if (clusterId !== null) members.get(clusterId)?.add(unitId);
  }
  const names = clusters.map(({ name }) => name.trim().toLowerCase());
  return [
    ...(['collectives', 'individuals'] as const).flatMap((field) =>
      units[field].flatMap(({ text }, index) =>
        when(text.trim() === '', () => stop(`${field}.${index}`, 'missing')),
      ),
    ),
    ...when(Object.keys(places).length === 0, () => stop('places', 'noUnits')),
    ...clusters.flatMap(({ id, name, leadUnitId }, index) => {
      const at = `clusters.${id}`;
      const own = members.get(id) ?? new Set();
      const lead = leadUnitId === null ? '' : (known.get(leadUnitId)?.name ?? leadUnitId);
      return [
        ...when(name.trim() === '', () => stop(`${at}.name`, 'missing')),
        ...when(name.trim() !== '' && names.indexOf(name.trim().toLowerCase()) < index, () =>
          stop(`${at}.name`, 'clusterTwice', { name }),
        ),
        ...when(own.size === 0 && leadUnitId === null, () => ask(at, 'clusterEmpty', { name })),
        ...when(own.size > 0 && leadUnitId === null, () => ask(at, 'clusterWithoutLead', { name })),
        ...when(own.size === 0 && leadUnitId !== null, () => stop(at, 'leadLeadsNothing', { name, lead })),
        ...when(own.size > 0 && leadUnitId !== null && !own.has(leadUnitId), () =>
          ask(at, 'leadOfAnother', { name, lead }),
        ),
      ];
    }),
    ...Object.entries(places).flatMap(([unitId, { clusterId, obligation }]) => {
      const unit = known.get(unitId);
      // What belongs to a unit that takes part is counted with it.
      const isBelow = unit?.ancestors.some((above) => above in places) ?? false;
      const isPlaced = clusterId !== null && ids.has(clusterId);
      return when(obligation !== 'exempt' && !isPlaced && !isBelow, () =>
        stop(`places.${unitId}`, 'unitInNoCluster', { name: unit?.name ?? unitId }),
      );
    }),
  ];
}
