import { Button, Group, Stack, Text } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { NomineeName } from '../nominee-name.tsx';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';

type Pair = { id: string; uid: string; name: string; reason: string | undefined };

/** Members who bear a nominee's name, and those whom the office found to be somebody else, in the order of the session. */
function pairsOf({ nominationIds, members, conflicts, cleared }: SessionProps['session']): Pair[] {
  return nominationIds.flatMap((id) =>
    members.flatMap(({ uid, name }) => {
      const reason = cleared[id]?.[uid];
      return reason !== undefined || conflicts[id]?.[uid] === 'oneself' ? [{ id, uid, name, reason }] : [];
    }),
  );
}

/** Members and nominees of one name: shown to all who read the session, settled by the office before voting opens. */
export function Namesakes({ movement, session, nominees, isOffice }: SessionProps & { isOffice: boolean }) {
  const [asked, setAsked] = useState<Pair | null>(null);
  const pairs = pairsOf(session).filter(({ reason }) => isOffice || reason !== undefined);
  if (pairs.length === 0) return null;
  const acts = isOffice && session.state === 'draft';
  return (
    <Stack gap="xs">
      <Text fw={600}>{words.namesakes}</Text>
      {pairs.map((pair) => (
        <Group key={`${pair.id} ${pair.uid}`} gap="sm">
          <Text size="sm">
            {pair.name} – <NomineeName movementId={movement.id} id={pair.id} nominees={nominees} />
            {': '}
            {pair.reason === undefined ? words.namesakeBarred : words.namesakeCleared(pair.reason)}
          </Text>
          {acts && (
            <Button size="compact-sm" variant="light" onClick={() => setAsked(pair)}>
              {pair.reason === undefined ? words.clearNamesake : words.takeBackNamesake}
            </Button>
          )}
        </Group>
      ))}
      {asked && (
        <ConfirmDialog
          title={asked.reason === undefined ? words.clearNamesake : words.takeBackNamesake}
          lead={asked.reason === undefined ? words.clearNamesakeLead(asked.name) : words.takeBackNamesakeLead}
          confirmLabel={asked.reason === undefined ? words.clearNamesake : words.takeBackNamesake}
          reason="required"
          reasonLimit={REASON_LIMITS.brief}
          run={(reason) =>
            call('clearNamesake', {
              movementId: movement.id,
              sessionId: session.id,
              nominationId: asked.id,
              memberUid: asked.uid,
              clear: asked.reason === undefined,
              reason,
            })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
}
