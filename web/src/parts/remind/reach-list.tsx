import { Alert, List, ScrollArea, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatInstant } from '../../ui/format.ts';
import { refusalTexts } from '../../language/refusals.ts';
import { reachOf, type Reach } from './reach.ts';
import { words } from './texts.ts';

interface ReachListProps {
  outcomes: Parameters<typeof reachOf>[0];
  nameOf: (unitId: string) => string;
  zone: string;
}

/** Who was reached and how, who was before, and whom only a call reaches. */
export function ReachList({ outcomes, nameOf, zone }: ReachListProps) {
  const reach: Reach = reachOf(outcomes);
  const list = <T extends { unitId: string }>(told: readonly T[], say: (one: T) => ReactNode) => (
    <ScrollArea.Autosize mah={220} type="auto">
      <List size="sm" spacing={4}>
        {told.map((one) => (
          <List.Item key={one.unitId}>
            <b>{nameOf(one.unitId)}</b>: {say(one)}
          </List.Item>
        ))}
      </List>
    </ScrollArea.Autosize>
  );
  return (
    <Stack gap="sm">
      <Text fw={600}>
        {words.sum(reach.reached.length, reach.already.length, reach.nobody.length, reach.refused.length)}
      </Text>
      {reach.reached.length > 0 && (
        <div>
          <Text fw={600}>{words.reachedTitle}</Text>
          {list(reach.reached, ({ people, mailAt }) =>
            words.reached(people, mailAt === null ? null : formatInstant(new Date(mailAt), zone)),
          )}
        </div>
      )}
      {reach.already.length > 0 && (
        <Alert color="gray" title={words.alreadyTitle}>
          {list(reach.already, ({ people }) => words.already(people))}
        </Alert>
      )}
      {reach.refused.length > 0 && (
        <Alert color="gray" title={words.refusedTitle}>
          {list(reach.refused, ({ refusal }) => refusalTexts[refusal])}
        </Alert>
      )}
      {reach.nobody.length > 0 && (
        <Alert color="orange" title={words.nobodyTitle}>
          {list(reach.nobody, ({ invited, phone }) => words.nobody(invited, phone))}
        </Alert>
      )}
    </Stack>
  );
}
