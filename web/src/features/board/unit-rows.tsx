import { Box, Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { localDateOf } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { useCallback, useMemo, useState } from 'react';
import { useLiveQueries } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { chosenUnit, upToDate, type ChosenUnit } from './batch.ts';
import { inOrder, matches, type Filters } from '@thidua/domain/summary/board-filter';
import { BOARD_PAGE, boardUnits, isPageFull } from './queries.ts';
import { labels } from '../../language/labels.ts';
import { PrintList } from './print-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { words } from './texts.ts';
import { UnitRow } from './unit-row.tsx';

type Selected = ReadonlyMap<string, ChosenUnit>;

interface UnitRowsProps {
  movement: Movement & { id: string };
  caseId: string;
  filters: Filters;
  /** How many units the movement has. */
  units: number;
  selected: Selected;
  /** null where the viewer may only look. */
  onSelect: ((change: (selected: Selected) => Selected) => void) | null;
}

/** The units of one query: a page, and more on request. */
export function UnitRows({ movement, caseId, filters, units, selected, onSelect }: UnitRowsProps) {
  const { now } = useSession();
  const [limit, setLimit] = useState(BOARD_PAGE);
  const [kept, keep] = useState<readonly UnitRecord[] | null>(null);
  const live = useLiveQueries(boardUnits(movement.id, caseId, filters, { units, limit }), unitRecordSchema);
  const found = live.status === 'ready' ? live.data : null;
  const fresh = useMemo(
    () => found && [...new Map(found.map((record) => [record.unitId, record])).values()],
    [found],
  );
  if (fresh !== null && fresh !== kept) keep(fresh);

  const loadingMore = fresh === null && kept !== null && live.status === 'loading';
  const loaded = fresh ?? (loadingMore ? kept : null);
  if (loaded === null) return <LiveView live={live}>{() => null}</LiveView>;
  const at = { today: localDateOf(now(), movement.zone), zone: movement.zone };
  const shown = inOrder(
    loaded.filter((record) => matches(record, caseId, filters, at)),
    filters.search,
  );
  const more = !loadingMore && isPageFull(loaded, filters, { units, limit });
  return (
    <>
      {shown.length > 0 && (
        <PrintList movement={movement} caseId={caseId} shown={shown} title={titleOf(filters)} />
      )}
      <Stack gap="sm" className="no-print">
        {onSelect && (
          <SelectionBar
            movement={movement}
            caseId={caseId}
            selected={upToDate([...selected.values()], loaded, caseId)}
            onDone={(done) =>
              onSelect((before) => new Map([...before].filter(([unitId]) => !done.includes(unitId))))
            }
          />
        )}
        <Text size="sm" c="dimmed" component="output" display="block">
          {words.shown(shown.length, more || loadingMore ? loaded.length : units, units)}
        </Text>
        {shown.length === 0 ? (
          <EmptyState title={words.noneMatch}>{more ? words.noneMatchMore : words.noneMatchHint}</EmptyState>
        ) : (
          <Rows movement={movement} caseId={caseId} shown={shown} selected={selected} onSelect={onSelect} />
        )}
        {(more || loadingMore) && (
          <Group justify="center" mt="sm">
            <Button variant="default" loading={loadingMore} onClick={() => setLimit(limit * 2)}>
              {words.loadMore}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}

/** The filters that tell who they are, in words. */
const titleOf = ({ punctuality, state, kind, unusual, search }: Filters): string =>
  [
    punctuality === null ? '' : labels.punctuality[punctuality],
    state === null ? '' : labels.caseState[state],
    kind === null ? '' : labels.unitKind[kind],
    unusual ? words.unusual : '',
    search,
  ]
    .filter(Boolean)
    .join(', ');

type RowsProps = Pick<UnitRowsProps, 'movement' | 'caseId' | 'selected' | 'onSelect'> & {
  shown: readonly UnitRecord[];
};

function Rows({ movement, caseId, shown, selected, onSelect }: RowsProps) {
  const chosen = shown.filter(({ unitId }) => selected.has(unitId));
  const select = useCallback(
    (records: readonly UnitRecord[], on: boolean) => {
      onSelect?.((before) => {
        const next = new Map(before);
        for (const record of records) {
          if (on) next.set(record.unitId, chosenUnit(record, caseId));
          else next.delete(record.unitId);
        }
        return next;
      });
    },
    [onSelect, caseId],
  );
  const selectOne = useCallback((record: UnitRecord, on: boolean) => select([record], on), [select]);
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {onSelect && (
              <Table.Th w={40}>
                <Checkbox
                  aria-label={words.chooseAll}
                  checked={chosen.length === shown.length}
                  indeterminate={chosen.length > 0 && chosen.length < shown.length}
                  onChange={(event) => select(shown, event.currentTarget.checked)}
                />
              </Table.Th>
            )}
            <Table.Th>{words.columnUnit}</Table.Th>
            <Table.Th visibleFrom="sm" miw={225}>
              {words.columnState}
            </Table.Th>
            <Table.Th visibleFrom="sm" miw={190}>
              {words.columnPunctuality}
            </Table.Th>
            <Table.Th visibleFrom="sm">{words.columnSubmitted}</Table.Th>
            <Table.Th visibleFrom="sm" ta="right">
              {words.columnProgress}
            </Table.Th>
            <Table.Th visibleFrom="xl">{words.columnMoved}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((record) => (
            <UnitRow
              key={record.unitId}
              movement={movement}
              caseId={caseId}
              record={record}
              selected={selected.has(record.unitId)}
              onSelect={onSelect && selectOne}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
