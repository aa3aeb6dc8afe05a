import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { NameMatch } from '@thidua/domain/nomination/nomination';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { cameFrom, type Place } from '../../ui/came-from.ts';
import { links } from '../../ui/links.ts';
import { words } from './texts.ts';

interface MatchLineProps {
  movementId: string;
  match: NameMatch;
  /** Why the office found it to be somebody else; undefined while nobody has. */
  settled: string | undefined;
  /** Where the other dossier leads back to. */
  from?: Place;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Another nomination under the same or nearly the same name, and what was found of it (docs/rules.md#rule-4). */
export function MatchLine({ movementId, match, settled, from, children }: MatchLineProps) {
  const { nominationId, name, unitName, same } = match;
  const whose = `${name} – ${unitName}`;
  return (
    <Group gap="sm">
      <Badge color={same ? 'red' : 'orange'} variant="light" tt="none">
        {same ? words.same : words.near}
      </Badge>
      <Anchor
        component={Link}
        size="sm"
        to={links.nomination(movementId, nominationId)}
        state={from && cameFrom(from)}
      >
        {whose}
      </Anchor>
      {settled !== undefined && <Text size="sm">{words.settled(settled)}</Text>}
      {children}
    </Group>
  );
}
