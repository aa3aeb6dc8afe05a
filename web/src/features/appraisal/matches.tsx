import { Alert, Button, Stack, Text } from '@mantine/core';
import { comparisonSchema, openMatches, type NameMatch } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
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

/**
 * Other nominations under the same or nearly the same name, for the office to settle (docs/rules.md#rule-4). A unit hears
 * that there are some, and not whose (docs/rules.md#rule-9).
 */
export function Matches(props: MatchesProps) {
  const { all, open } = props.nomination.namesakes;
  if (all === 0) return null;
  if (props.oversees) return <Compared {...props} />;
  return (
    <Alert color={open > 0 ? 'orange' : 'gray'} title={words.matchesTitle}>
      <Text size="sm">{open > 0 ? words.matchesWait(open) : words.matchesDone}</Text>
    </Alert>
  );
}

function Compared({ movementId, nomination, isOffice }: MatchesProps) {
  const live = useLiveDoc(paths.comparison(movementId, nomination.id), comparisonSchema);
  const [settling, setSettling] = useState<NameMatch | null>(null);
  if (live.status === 'missing') return null;
  if (live.status !== 'ready') return <LiveView live={live}>{() => null}</LiveView>;
  const { matches, settled } = live.data;
  if (matches.length === 0) return null;
  const open = openMatches(live.data).length > 0;
  return (
    <Alert color={open ? 'orange' : 'gray'} title={words.matchesTitle}>
      <Stack gap="sm">
        {open && <Text size="sm">{words.matchesHint}</Text>}
        {matches.map((match) => {
          const reason = settled[match.nominationId];
          return (
            <MatchLine key={match.nominationId} movementId={movementId} match={match} settled={reason}>
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
