import { Button, Checkbox, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { findsText } from '@thidua/domain/base/search';
import type { Unit } from '@thidua/domain/movement/unit';
import { useMemo, useState } from 'react';
import { labels } from '../../language/labels.ts';
import { unitsInOrder } from '../../reading/unit-order.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

export type ListedUnit = Unit & { id: string };

const PAGE = 50;

interface Props {
  units: readonly ListedUnit[];
  /** Null while it is not known how the tree stands. */
  onEdit: ((unit: ListedUnit) => void) | null;
}

/** The units of the authority in their order, those below under those above; found by their names and former names. */
export function UnitList({ units, onEdit }: Props) {
  const [typed, setTyped] = useState('');
  const [ended, setEnded] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const ordered = useMemo(() => unitsInOrder(units).filter(({ kind }) => kind !== 'authority'), [units]);
  const names = useMemo(() => new Map(units.map(({ id, name }) => [id, name])), [units]);
  const found = useMemo(
    () =>
      ordered.filter(
        ({ active, name, formerly }) =>
          (ended || active) && findsText([name, ...formerly.map((one) => one.name)], typed),
      ),
    [ordered, ended, typed],
  );
  return (
    <Stack gap="sm">
      <Group gap="md" align="flex-end">
        <TextInput
          label={words.search}
          description={words.searchHint}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setLimit(PAGE);
          }}
          style={{ flex: '1 1 260px', maxWidth: 420 }}
        />
        <Checkbox
          label={words.showEnded}
          checked={ended}
          onChange={(event) => setEnded(event.currentTarget.checked)}
        />
      </Group>
      <Text size="sm" component="output">
        {words.found(found.length)}
      </Text>
      {found.length === 0 && <EmptyState title={words.none} />}
      <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {found.slice(0, limit).map((unit) => (
          <Paper
            key={unit.id}
            component="li"
            withBorder
            p="xs"
            ml={Math.min(3, unit.ancestors.length - 1) * 20}
          >
            <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
              <Stack gap={2} style={{ minWidth: 0 }}>
                <Group gap="xs">
                  <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                    {unit.name}
                  </Text>
                  {!unit.active && <Tag colour="gray">{words.ended}</Tag>}
                </Group>
                <Text size="sm" c="dimmed">
                  {[
                    labels.unitKind[unit.kind],
                    ...(unit.ancestors.length > 1 ? [words.below(names.get(unit.parentId ?? '') ?? '')] : []),
                    ...(unit.formerly.length > 0
                      ? [words.formerly(unit.formerly.map(({ name }) => name).join(', '))]
                      : []),
                  ].join(' · ')}
                </Text>
              </Stack>
              {onEdit && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={words.editOf(unit.name)}
                  onClick={() => onEdit(unit)}
                >
                  {words.edit}
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      {found.length > limit && (
        <Button variant="default" onClick={() => setLimit(limit * 2)} style={{ alignSelf: 'flex-start' }}>
          {words.more(found.length - limit)}
        </Button>
      )}
    </Stack>
  );
}
