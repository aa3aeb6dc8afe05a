import { Alert, Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import type { NameMatch } from '@thidua/domain/nomination/nomination';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { links } from '../../ui/links.ts';
import type { Known } from './known.ts';
import { words } from './texts.ts';

interface MatchesProps {
  movementId: string;
  nomination: Known;
  isOffice: boolean;
  oversees: boolean;
}

/** Other nominations under the same or nearly the same name, for the office to settle (docs/rules.md#rule-4). */
export function Matches({ movementId, nomination, isOffice, oversees }: MatchesProps) {
  const [settling, setSettling] = useState<NameMatch | null>(null);
  if (nomination.matches.length === 0) return null;
  const open = nomination.matches.some(({ nominationId }) => !(nominationId in nomination.settled));
  return (
    <Alert color={open ? 'orange' : 'gray'} title={words.matchesTitle}>
      <Stack gap="sm">
        {open && <Text size="sm">{oversees ? words.matchesHint : words.matchesWait}</Text>}
        {nomination.matches.map((match) => {
          const reason = nomination.settled[match.nominationId];
          return (
            <Group key={match.nominationId} gap="sm">
              <Badge color={match.same ? 'red' : 'orange'} variant="light" tt="none">
                {match.same ? words.same : words.near}
              </Badge>
              {oversees || nominationRef(match.nominationId).unitId === nomination.unitId ? (
                <Anchor component={Link} size="sm" to={links.nomination(movementId, match.nominationId)}>
                  {`${match.name} – ${match.unitName}`}
                </Anchor>
              ) : (
                <Text size="sm">{`${match.name} – ${match.unitName}`}</Text>
              )}
              {reason !== undefined && <Text size="sm">{words.settled(reason)}</Text>}
              {reason === undefined && isOffice && nomination.state === 'validated' && (
                <Button size="compact-sm" variant="light" onClick={() => setSettling(match)}>
                  {words.settle}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
      {settling && (
        <ConfirmDialog
          title={words.settleTitle}
          lead={words.settleLead(settling.name, settling.unitName)}
          confirmLabel={words.settle}
          reason="required"
          run={(reason) =>
            call('settleMatch', {
              movementId,
              nominationId: nomination.id,
              otherId: settling.nominationId,
              reason,
            })
          }
          onClose={() => setSettling(null)}
        />
      )}
    </Alert>
  );
}
