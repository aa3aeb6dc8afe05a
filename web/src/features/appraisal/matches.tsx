import { Alert, Button, Stack, Text } from '@mantine/core';
import type { NameMatch } from '@thidua/domain/nomination/nomination';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { MatchLine } from '../../parts/award/match-line.tsx';
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
            <MatchLine
              key={match.nominationId}
              movementId={movementId}
              match={match}
              settled={reason}
              linked={oversees || nominationRef(match.nominationId).unitId === nomination.unitId}
            >
              {reason === undefined && isOffice && nomination.state === 'validated' && (
                <Button size="compact-sm" variant="light" onClick={() => setSettling(match)}>
                  {words.settle}
                </Button>
              )}
            </MatchLine>
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
