import { Stack, Text } from '@mantine/core';
import { deadlineOf, type Movement } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { summaryOf } from '@thidua/domain/summary/tally';
import { useState } from 'react';
import { useLiveDoc } from '../../firebase/live.ts';
import { AsOf } from '../../ui/figure/as-of.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import type { ChosenUnit } from './batch.ts';
import { CountChips } from './count-chips.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { Filters } from '@thidua/domain/summary/board-filter';
import { boardUnits, fitsOnePage } from './queries.ts';
import { words } from './texts.ts';
import { UnitRows } from './unit-rows.tsx';

interface CaseTabProps {
  movement: Movement & { id: string };
  caseId: string;
  isOffice: boolean;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Every unit's registration, or every unit's report for one period. */
export function CaseTab(props: CaseTabProps) {
  const { movement, caseId } = props;
  const root = useLiveDoc(paths.node(movement.id, nodeIds.unit(movement.authorityId)), nodeSchema);
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  const deadline = deadlineOf(movement, { extensions: {} }, caseId);
  return (
    <LiveView live={root}>
      {(node) => {
        const summary = summaryOf(node?.tally ?? {}, caseIds, []);
        if (node === null || summary.units === 0) {
          return <EmptyState title={words.noUnits}>{words.noUnitsHint}</EmptyState>;
        }
        return (
          <Stack gap="sm">
            <Stack gap="sm" className="no-print">
              {deadline !== undefined && <Text size="sm">{words.deadline(deadline)}</Text>}
              <CountChips
                summary={summary}
                caseId={caseId}
                punctuality={props.filters.punctuality}
                onChoose={(punctuality) => props.onFilters({ ...props.filters, punctuality })}
              />
              <AsOf at={node.asOf} zone={movement.zone} />
            </Stack>
            <Units {...props} units={summary.units} />
          </Stack>
        );
      }}
    </LiveView>
  );
}

function Units({ movement, caseId, isOffice, filters, onFilters, units }: CaseTabProps & { units: number }) {
  const [selected, setSelected] = useState<ReadonlyMap<string, ChosenUnit>>(new Map());
  const narrowed = boardUnits(movement.id, caseId, filters, { units, limit: 1 });
  return (
    <>
      <FilterBar
        movement={movement}
        isOffice={isOffice}
        filters={filters}
        onFilters={onFilters}
        large={!fitsOnePage(units)}
      />
      <UnitRows
        key={JSON.stringify(narrowed)}
        movement={movement}
        caseId={caseId}
        filters={filters}
        units={units}
        selected={selected}
        onSelect={isOffice ? setSelected : null}
      />
    </>
  );
}
