import { Box, Group, List, Stack, Text } from '@mantine/core';
import { localDateOf } from '@thidua/domain/base/time';
import { formatDate } from '@thidua/domain/base/text';
import type { Matched, MatchedUnit } from '@thidua/domain/unit-change/match-lines';
import { type MatchedPerson, type PersonStanding } from '@thidua/domain/unit-change/match-people';
import type { ReactNode } from 'react';
import { labels } from '../../language/labels.ts';
import { useSession } from '../../reading/session.ts';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

const SHOWN = 100;
/** So few are seen without a click. */
const OPEN = 10;

/** What a sheet comes to: units that are new, that change, that stay; people who are invited, who get a role more. */
export function ImportPreview({ matched: { units, people } }: { matched: Matched }) {
  const added = units.filter(({ before, wanted }) => before === null && wanted !== null);
  const changed = units.filter(({ before, wanted }) => before !== null && wanted !== null);
  const stay = units.filter(({ before, wanted }) => before !== null && wanted === null);
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const of = (standing: PersonStanding) => people.filter((one) => one.standing === standing);
  const { zone, now } = useSession();
  const day = (instant: Date) => formatDate(localDateOf(instant, zone));
  const personShown = ({ displayName, email, knownAs, grants }: MatchedPerson): ReactNode => {
    const roles = grants.map(({ unitId, role, from, to }) =>
      [
        `${labels.role[role]} – ${names.get(unitId) ?? ''}`,
        ...(from > now() ? [words.from(day(from))] : []),
        ...(to ? [words.to(day(new Date(to.getTime() - 1)))] : []),
      ].join(', '),
    );
    return (
      <>
        {knownAs ?? displayName} ({email})
        <Text span size="sm" c="dimmed">
          {['', ...roles, ...(knownAs === null ? [] : [words.knownAs(knownAs)])].join(' · ')}
        </Text>
      </>
    );
  };
  return (
    <Stack gap="sm">
      <Group gap="xs" component="output">
        {added.length > 0 && <Tag colour="green">{words.adds(added.length)}</Tag>}
        {changed.length > 0 && <Tag colour="orange">{words.changes(changed.length)}</Tag>}
        {stay.length > 0 && <Tag colour="gray">{words.stays(stay.length)}</Tag>}
        {(['new', 'more', 'same'] as const).map((standing) => {
          const count = of(standing).length;
          const colour = { new: 'green', more: 'orange', same: 'gray' }[standing];
          return (
            count > 0 && (
              <Tag key={standing} colour={colour}>
                {words.people[standing](count)}
              </Tag>
            )
          );
        })}
      </Group>
      <Part title={words.adds(added.length)} items={added} keyOf={keyOfUnit} show={unitShown} />
      <Part title={words.changes(changed.length)} items={changed} keyOf={keyOfUnit} show={unitShown} />
      <Part title={words.stays(stay.length)} items={stay} keyOf={keyOfUnit} show={unitShown} />
      {(['new', 'more', 'same'] as const).map((standing) => (
        <Part
          key={standing}
          title={words.people[standing](of(standing).length)}
          items={of(standing)}
          keyOf={({ email }) => email}
          show={personShown}
        />
      ))}
    </Stack>
  );
}

const keyOfUnit = ({ unitId }: MatchedUnit) => unitId;

function unitShown({ name, before, wanted, parentName }: MatchedUnit): ReactNode {
  const kind = wanted?.kind ?? before?.kind;
  const isRenamed = before !== null && before.name !== name;
  return (
    <>
      {name}
      <Text span size="sm" c="dimmed">
        {[
          '',
          ...(kind ? [labels.unitKind[kind]] : []),
          ...(parentName === '' ? [] : [words.below(parentName)]),
          ...(isRenamed ? [words.was(before.name)] : []),
        ].join(' · ')}
      </Text>
    </>
  );
}

interface PartProps<T> {
  title: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  show: (item: T) => ReactNode;
}

function Part<T>({ title, items, keyOf, show }: PartProps<T>) {
  if (items.length === 0) return null;
  return (
    <Box component="details" open={items.length <= OPEN}>
      <Box component="summary" style={{ cursor: 'pointer', fontWeight: 600 }}>
        {title}
      </Box>
      <List size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
        {items.slice(0, SHOWN).map((item) => (
          <List.Item key={keyOf(item)}>{show(item)}</List.Item>
        ))}
      </List>
      {items.length > SHOWN && <Text size="sm">{words.andMore(items.length - SHOWN)}</Text>}
    </Box>
  );
}
