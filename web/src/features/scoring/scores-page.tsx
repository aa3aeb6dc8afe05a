import { NativeSelect, Stack, Text } from '@mantine/core';
import { compareTitles } from '@thidua/domain/base/order';
import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { scoreSchema } from '@thidua/domain/award/score';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { AwardsOnly } from '../../parts/award/awards-only.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { recordsOfCluster, scoresOfCluster } from '../../reading/score/score-queries.ts';
import { ScoreDialog } from './score-dialog.tsx';
import { ScoreTable, type ScoredUnit } from './score-table.tsx';
import type { ScoredCluster } from '../../reading/score/scoring-rights.ts';
import { words } from './texts.ts';

/** Scores and ranks within a cluster, for its lead, the office and those who oversee. */
export default function ScoresPage() {
  return <AwardsOnly title={words.title}>{(movement) => <Scores movement={movement} />}</AwardsOnly>;
}

function Scores({ movement }: { movement: OpenMovement }) {
  return (
    <Page title={words.title} subtitle={movement.shortTitle}>
      <Clusters movement={movement} />
    </Page>
  );
}

function Clusters({ movement }: { movement: OpenMovement }) {
  const { membership, now } = useSession();
  const [params, setParams] = useSearchParams();
  const live = useLiveQuery({ path: paths.clusters(movement.id), orderBy: [['name', 'asc']] }, clusterSchema);
  const oversees = overseeingRoles.some((role) => holds(membership, movement.authorityId, role, now()));
  return (
    <LiveView live={live}>
      {(found) => {
        const open = (found ?? [])
          .filter(
            ({ id }) => oversees || holds(membership, clusterScope(movement.id, id), 'clusterLead', now()),
          )
          .toSorted((a, b) => compareTitles(a.name, b.name));
        const chosen = open.find(({ id }) => id === params.get('cluster')) ?? open[0];
        if (!chosen) return <EmptyState title={words.noCluster}>{words.noClusterHint}</EmptyState>;
        return (
          <Stack gap="md">
            <NativeSelect
              label={words.cluster}
              maw={430}
              value={chosen.id}
              data={open.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setParams({ cluster: event.currentTarget.value }, { replace: true })}
            />
            <Units key={chosen.id} movement={movement} cluster={chosen} />
          </Stack>
        );
      }}
    </LiveView>
  );
}

function Units({ movement, cluster }: { movement: OpenMovement; cluster: ScoredCluster }) {
  const records = useLiveQuery(recordsOfCluster(movement.id, cluster.id), unitRecordSchema);
  const scores = useLiveQuery(scoresOfCluster(movement.id, cluster.id), scoreSchema);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <LiveView live={records}>
      {(found) => (
        <LiveView live={scores}>
          {(known) => {
            const units: ScoredUnit[] = (found ?? [])
              .filter(({ active }) => active)
              .map((record) => ({
                record,
                score: known?.find(({ unitId }) => unitId === record.unitId) ?? null,
              }));
            if (units.length === 0) return <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>;
            const open = units.find(({ record }) => record.unitId === asked);
            return (
              <Stack gap="sm">
                <Text size="sm" c="dimmed">
                  {words.tiesHint}
                </Text>
                <ScoreTable movement={movement} cluster={cluster} units={units} onOpen={setAsked} />
                {open && (
                  <ScoreDialog
                    key={open.record.unitId}
                    movement={movement}
                    cluster={cluster}
                    unit={open}
                    units={units}
                    onOpen={setAsked}
                  />
                )}
              </Stack>
            );
          }}
        </LiveView>
      )}
    </LiveView>
  );
}
