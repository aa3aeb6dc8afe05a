import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { compareTitles } from '@thidua/domain/base/order';
import { clusterSchema, type Movement } from '@thidua/domain/movement/movement';
import { caseStates } from '@thidua/domain/submission/case';
import { unitKinds } from '@thidua/domain/movement/unit';
import { punctualities } from '@thidua/domain/summary/unit-record';
import { useState } from 'react';
import { foundOptions } from '../../ui/found-options.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { noFilters, type Filters } from '@thidua/domain/summary/board-filter';
import { idleChoices, isFiltered } from './filters.ts';
import { clusterNames } from './queries.ts';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

interface FilterBarProps {
  movement: Movement & { id: string };
  isOffice: boolean;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  /** Too many units for one page: each search asks the store. */
  large: boolean;
}

export function FilterBar({ movement, isOffice, filters, onFilters, large }: FilterBarProps) {
  const beyondSearch = isFiltered({ ...filters, search: '' });
  const [opened, { toggle }] = useDisclosure(beyondSearch);
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  const waiting = filters.state === 'validated';
  const { unusual } = filters;
  const overdue = filters.punctuality === 'missing';
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="xs" align="flex-end">
        <SearchBox value={filters.search} large={large} onSearch={(search) => set({ search })} />
        {isOffice && (
          <Button
            variant={waiting ? 'filled' : 'default'}
            aria-pressed={waiting}
            onClick={() => set({ state: waiting ? null : 'validated' })}
          >
            {words.waitingForMe}
          </Button>
        )}
        <Button
          variant={overdue ? 'filled' : 'default'}
          aria-pressed={overdue}
          onClick={() => set({ punctuality: overdue ? null : 'missing' })}
        >
          {words.overdue}
        </Button>
        {isOffice && (
          <Button
            variant={unusual ? 'filled' : 'default'}
            aria-pressed={unusual}
            onClick={() => set({ unusual: !unusual })}
          >
            {words.unusual}
          </Button>
        )}
        <Button variant="subtle" aria-expanded={opened} onClick={toggle}>
          {words.moreFilters}
        </Button>
        {isFiltered(filters) && (
          <Button variant="subtle" color="gray" onClick={() => onFilters(noFilters)}>
            {words.clearFilters}
          </Button>
        )}
      </Group>
      {opened && <MoreFilters movement={movement} filters={filters} set={set} />}
    </Stack>
  );
}

function SearchBox({
  value,
  large,
  onSearch,
}: {
  value: string;
  large: boolean;
  onSearch: (search: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Somebody else changed it, for instance "clear filters".
    setKnown(value);
    setTyped(value);
  }
  const search = useDebouncedCallback(
    (text: string) => {
      setKnown(text);
      onSearch(text);
    },
    large ? 400 : 150,
  );
  return (
    <TextInput
      type="search"
      label={words.search}
      placeholder={words.searchPlaceholder}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
      style={{ flex: '1 1 16rem' }}
    />
  );
}

interface MoreFiltersProps {
  movement: Movement & { id: string };
  filters: Filters;
  set: (change: Partial<Filters>) => void;
}

function MoreFilters({ movement, filters, set }: MoreFiltersProps) {
  const clusters = useLiveQuery(clusterNames(movement.id), clusterSchema);
  const names = clusters.status === 'ready' ? clusters.data : [];
  const among = <T extends string>(choices: readonly T[], value: string | null) =>
    choices.find((choice) => choice === value) ?? null;
  const common = { placeholder: words.any, clearable: true };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="xs">
      <Select
        {...common}
        label={words.state}
        data={caseStates.map((value) => ({ value, label: labels.caseState[value] }))}
        value={filters.state}
        onChange={(value) => set({ state: among(caseStates, value) })}
      />
      <Select
        {...common}
        label={words.punctuality}
        data={punctualities.map((value) => ({ value, label: labels.punctuality[value] }))}
        value={filters.punctuality}
        onChange={(value) => set({ punctuality: among(punctualities, value) })}
      />
      <Select
        {...common}
        label={words.cluster}
        searchable
        filter={foundOptions}
        data={names
          .toSorted((a, b) => compareTitles(a.name, b.name))
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.clusterId}
        onChange={(clusterId) => set({ clusterId })}
      />
      <Select
        {...common}
        label={words.kind}
        data={unitKinds.map((value) => ({ value, label: labels.unitKind[value] }))}
        value={filters.kind}
        onChange={(value) => set({ kind: among(unitKinds, value) })}
      />
      <Select
        {...common}
        label={words.idle}
        data={idleChoices.map((days) => ({ value: String(days), label: words.idleFor(days) }))}
        value={filters.idleDays === null ? null : String(filters.idleDays)}
        onChange={(value) => set({ idleDays: value === null ? null : Number(value) })}
      />
    </SimpleGrid>
  );
}
