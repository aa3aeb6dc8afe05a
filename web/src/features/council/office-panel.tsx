import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { hasQuorum } from '@thidua/domain/council';
import { awaitedVoters, refuseClosing } from '@thidua/domain/council-closing';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { Turnout } from '../../firebase/turnout.ts';
import { formatInstant } from '../../ui/format.ts';
import { Attendance } from './attendance.tsx';
import { CancelSession } from './cancel-session.tsx';
import type { SessionProps } from './scope.ts';
import { vi } from './texts.ts';

interface PanelProps extends SessionProps {
  turnout: Turnout;
  now: Date;
}

/** The office's part while the vote is open: who is there, who has voted, closing. */
export function OfficePanel({ movement, session, turnout, now }: PanelProps) {
  const [closing, setClosing] = useState(false);
  const { voted, problem } = turnout;
  const { rules, members, closesAt } = session;
  const ref = { movementId: movement.id, sessionId: session.id };
  const box = { voters: [...(voted ?? [])] };
  const isMeeting = rules.mode === 'meeting';
  const quorum = hasQuorum(session, box);
  const mayClose = refuseClosing(session, box, now) === null;
  const namesOf = (uids: readonly string[]) =>
    members
      .filter(({ uid }) => uids.includes(uid))
      .map(({ name }) => name)
      .join('; ');
  const until = formatInstant(closesAt, movement.zone);
  const awaited = namesOf(awaitedVoters(session, box));
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        {isMeeting && <Attendance movementId={movement.id} session={session} voted={box.voters} />}
        <Stack gap={4}>
          <Group justify="space-between">
            <Title order={2} size="h4">
              {vi.turnout}
            </Title>
            <Button size="compact-sm" variant="light" onClick={turnout.reload}>
              {vi.turnoutReload}
            </Button>
          </Group>
          {voted === null ? (
            problem === null && <Text c="dimmed">{vi.turnoutUnknown}</Text>
          ) : (
            <>
              <Text>{vi.turnoutLine(voted.length, members.length)}</Text>
              <Text size="sm">{namesOf(voted)}</Text>
              <Text size="sm" c={quorum.met ? undefined : 'orange.9'}>
                {vi.quorumNow(quorum.present, quorum.base, quorum.needed, isMeeting)}
              </Text>
            </>
          )}
          <Text size="sm" c="dimmed">
            {vi.turnoutHint}
          </Text>
        </Stack>
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group>
          <Button disabled={!mayClose} onClick={() => setClosing(true)}>
            {vi.close}
          </Button>
          <CancelSession {...ref} />
        </Group>
        {!mayClose && voted !== null && (
          <Text size="sm" c="dimmed">
            {awaited === '' ? vi.closeNobody(until) : `${vi.closeWait(until)} ${vi.closeAwaits(awaited)}`}
          </Text>
        )}
      </Stack>
      {closing && (
        <ConfirmDialog
          title={vi.close}
          lead={
            quorum.met ? (
              vi.closeLead
            ) : (
              <Alert color="orange">{vi.closeInvalid(quorum.present, quorum.needed)}</Alert>
            )
          }
          confirmLabel={vi.close}
          danger={!quorum.met}
          run={() => call('closeSession', ref)}
          onClose={() => setClosing(false)}
        />
      )}
    </Paper>
  );
}
