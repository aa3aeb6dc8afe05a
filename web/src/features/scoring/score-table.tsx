import { Anchor, Box, Button, Table, Text } from '@mantine/core';
import { compareUnits } from '@thidua/domain/base/order';
import { scoreItemsOf } from '@thidua/domain/movement/award-settings';
import { rankByTotal, totalOf, type Score } from '@thidua/domain/award/score';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useSelfScores } from '../../reading/score/self-scores.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import {
  finalReportOf,
  layerOf,
  writableLayer,
  type ScoredCluster,
} from '../../reading/score/scoring-rights.ts';
import { words } from './texts.ts';

export interface ScoredUnit {
  record: UnitRecord;
  score: Score | null;
}

interface TableProps {
  movement: OpenMovement;
  cluster: ScoredCluster;
  units: readonly ScoredUnit[];
  onOpen: (unitId: string) => void;
}

/** Units by rank; those without a score come last, by name. */
export function ScoreTable({ movement, cluster, units, onOpen }: TableProps) {
  const ranked = rankByTotal(units.flatMap(({ score }) => (score ? [score] : [])));
  const places = new Map(ranked.map(({ score, rank, tied }) => [score.unitId, { rank, tied }]));
  const order = (unit: ScoredUnit) => places.get(unit.record.unitId)?.rank ?? Number.POSITIVE_INFINITY;
  const rows = units.toSorted((a, b) => order(a) - order(b) || compareUnits(a.record, b.record));
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.rank}</Table.Th>
            <Table.Th>{words.columns.unit}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.self}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.cluster}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.appraised}</Table.Th>
            <Table.Th>{words.columns.total}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((unit) => (
            <Row
              key={unit.record.unitId}
              movement={movement}
              cluster={cluster}
              unit={unit}
              place={places.get(unit.record.unitId)}
              onOpen={onOpen}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function Row(
  props: Omit<TableProps, 'units'> & { unit: ScoredUnit; place: { rank: number; tied: boolean } | undefined },
) {
  const { movement, cluster, unit, place, onOpen } = props;
  const { record, score } = unit;
  // Before anybody scored, the self score is in the report only.
  const live = useSelfScores(movement, score ? null : record);
  const reported = live.status === 'ready' ? live.data : null;
  const items = movement.awards ? scoreItemsOf(movement.awards) : [];
  const total = (points: Record<string, number> | null | undefined) =>
    points ? words.points2(totalOf(items, points)) : words.none;
  return (
    <Table.Tr>
      <Table.Td>{place ? (place.tied ? words.tied(place.rank) : place.rank) : words.unranked}</Table.Td>
      <Table.Td>
        <Anchor component={Link} size="sm" to={links.unit(movement.id, record.unitId)}>
          {record.name}
        </Anchor>
      </Table.Td>
      <Table.Td visibleFrom="sm">{total(score ? score.self : reported)}</Table.Td>
      <Table.Td visibleFrom="sm">{total(score?.cluster)}</Table.Td>
      <Table.Td visibleFrom="sm">{total(score?.appraised)}</Table.Td>
      <Table.Td fw={600}>{score ? words.points2(score.total) : words.none}</Table.Td>
      <Table.Td>
        <Action movement={movement} cluster={cluster} unit={unit} onOpen={onOpen} />
      </Table.Td>
    </Table.Tr>
  );
}

function Action({ movement, cluster, unit, onOpen }: Omit<TableProps, 'units'> & { unit: ScoredUnit }) {
  const { membership, now } = useSession();
  const { record, score } = unit;
  const layer = layerOf({ membership, now: now() }, movement, cluster, record.unitId);
  if (finalReportOf(movement, record) === null && !score) {
    return (
      <Text size="sm" c="dimmed">
        {words.noFinalReport}
      </Text>
    );
  }
  if (layer === 'ownUnit' && !score) {
    return (
      <Text size="sm" c="dimmed">
        {words.ownUnit}
      </Text>
    );
  }
  if (layer === null && !score) return null;
  const writes = writableLayer(layer, score) !== null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      aria-label={writes ? words.scoreUnit(record.name) : words.lookAt(record.name)}
      onClick={() => onOpen(record.unitId)}
    >
      {writes ? words.score : words.look}
    </Button>
  );
}
