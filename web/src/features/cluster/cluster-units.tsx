import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { holds } from '@thidua/domain/people/membership';
import type { Movement } from '@thidua/domain/movement/movement';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import type { Summary } from '@thidua/domain/summary/tally';
import { useState } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { caseInFocus, inOrderOfConcern, isOutstanding } from './cluster-view.ts';
import { CLUSTER_PAGE, clusterUnits } from './queries.ts';
import { RemindDialog } from '../../parts/remind/remind-dialog.tsx';
import { words } from './texts.ts';
import { UnitTable } from './unit-table.tsx';
import { caseTitle } from '../../language/labels.ts';

interface ClusterUnitsProps {
  movement: Movement & { id: string };
  clusterId: string;
  leadUnitId: string | null;
  /** By unit: what stands below it. */
  below: ReadonlyMap<string, Summary>;
}

/** The cluster's units side by side, those that need urging first. */
export function ClusterUnits({ movement, clusterId, leadUnitId, below }: ClusterUnitsProps) {
  const [limit, setLimit] = useState(CLUSTER_PAGE);
  const units = useLiveQuery(clusterUnits(movement.id, clusterId, limit), unitRecordSchema);
  return (
    <section aria-labelledby="cluster-units">
      <Title order={2} size="h4" id="cluster-units">
        {words.unitsTitle}
      </Title>
      <LiveView live={units}>
        {(records) => (
          <>
            <Units
              movement={movement}
              clusterId={clusterId}
              leadUnitId={leadUnitId}
              below={below}
              records={records ?? []}
            />
            {(records?.length ?? 0) >= limit && (
              <Button variant="default" mt="sm" onClick={() => setLimit(limit * 2)}>
                {words.showMore}
              </Button>
            )}
          </>
        )}
      </LiveView>
    </section>
  );
}

function Units({
  movement,
  clusterId,
  leadUnitId,
  below,
  records,
}: ClusterUnitsProps & { records: readonly UnitRecord[] }) {
  const { membership, now } = useSession();
  const [chosenCase, chooseCase] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reminding, setReminding] = useState<readonly UnitRecord[] | null>(null);
  const caseId = chosenCase ?? caseInFocus(movement, records);
  const shown = inOrderOfConcern(records, caseId);
  if (shown.length === 0) return <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>;

  const mayRemind =
    holds(membership, clusterScope(movement.id, clusterId), 'clusterLead', now()) ||
    holds(membership, movement.authorityId, 'office', now());
  const outstanding = shown.filter(({ punctuality }) => isOutstanding(punctuality[caseId]));
  const chosen = outstanding.filter(({ unitId }) => selected.has(unitId));
  const toRemind = chosen.length > 0 ? chosen : outstanding;
  const lead = shown.find(({ unitId }) => unitId === leadUnitId);
  const cases = [REGISTRATION_CASE, ...movement.reportingPeriods.map(({ id }) => id)];
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {[...(lead ? [words.leadUnit(lead.name)] : []), words.sortHint].join('. ')}
      </Text>
      <Group align="flex-end" justify="space-between">
        <Select
          label={words.caseChoice}
          data={cases.map((id) => ({ value: id, label: caseTitle(movement, id) }))}
          value={caseId}
          allowDeselect={false}
          onChange={(id) => {
            chooseCase(id);
            setSelected(new Set());
          }}
          w={{ base: '100%', sm: 320 }}
        />
        {mayRemind ? (
          outstanding.length > 0 && (
            <Button onClick={() => setReminding(toRemind)}>
              {chosen.length > 0 ? words.remindChosen(chosen.length) : words.remindAll(outstanding.length)}
            </Button>
          )
        ) : (
          <Text size="sm" c="dimmed">
            {words.onlyLead}
          </Text>
        )}
      </Group>
      <UnitTable
        movement={movement}
        records={shown}
        below={below}
        caseId={caseId}
        selected={selected}
        onSelect={mayRemind ? setSelected : null}
        onRemind={(record) => setReminding([record])}
      />
      {reminding && (
        <RemindDialog
          movement={movement}
          caseId={caseId}
          units={reminding}
          onClose={() => {
            setReminding(null);
            setSelected(new Set());
          }}
        />
      )}
    </Stack>
  );
}
