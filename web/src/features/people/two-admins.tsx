import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { Outcome } from './outcome.ts';
import { words } from './texts.ts';

interface TwoAdminsProps {
  twoAdmins: boolean;
  onDone: (outcome: Outcome) => void;
}

/** Whether two administrators are needed for the accounts that decide on awards. */
export function TwoAdmins({ twoAdmins, onDone }: TwoAdminsProps) {
  const { authorityId } = useSession();
  const [asks, setAsks] = useState(false);
  const said = twoAdmins ? words.twoAdmins.on : words.twoAdmins.off;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="two-admins">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Title order={2} size="h5" id="two-admins">
            {said.title}
          </Title>
          <Text size="sm">{said.text}</Text>
        </Stack>
        <Button
          variant={twoAdmins ? 'subtle' : 'filled'}
          size="compact-md"
          onClick={() => {
            setAsks(true);
          }}
        >
          {said.action}
        </Button>
      </Group>
      {asks && (
        <ConfirmDialog
          title={said.action}
          lead={said.lead}
          confirmLabel={twoAdmins ? words.propose : said.action}
          reason={twoAdmins ? 'required' : 'none'}
          reasonLabel={words.reason}
          reasonLimit={REASON_LIMITS.brief}
          run={(reason) => call('setTwoAdmins', { authorityId, on: !twoAdmins, reason })}
          onDone={({ proposalId }) => {
            if (proposalId !== undefined) onDone({ kind: 'proposed', name: '' });
          }}
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </Paper>
  );
}
