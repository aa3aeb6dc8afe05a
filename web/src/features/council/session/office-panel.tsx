import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { hasQuorum } from '@thidua/domain/council/council';
import { awaitedVoters, refuseClosing } from '@thidua/domain/council/closing';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import type { Turnout } from '../../../reading/award/turnout.ts';
import { formatInstant } from '../../../ui/format.ts';
import { Attendance } from './attendance.tsx';
import { CancelSession } from './cancel-session.tsx';
import { RemindMembers } from './remind-members.tsx';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';

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
              {words.turnout}
            </Title>
            <Button size="compact-sm" variant="light" onClick={turnout.reload}>
              {words.turnoutReload}
            </Button>
          </Group>
          {voted === null ? (
            problem === null && <Text c="dimmed">{words.turnoutUnknown}</Text>
          ) : (
            <>
              <Text>{words.turnoutLine(voted.length, members.length)}</Text>
              <Text size="sm">{namesOf(voted)}</Text>
              <Text size="sm" c={quorum.met ? undefined : 'orange.9'}>
                {words.quorumNow(quorum.present, quorum.base, quorum.needed, isMeeting)}
              </Text>
            </>
          )}
          <Text size="sm" c="dimmed">
            {words.turnoutHint}
          </Text>
        </Stack>
        <RemindMembers movement={movement} session={session} now={now} />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group>
          <Button disabled={!mayClose} onClick={() => setClosing(true)}>
            {words.close}
          </Button>
          <CancelSession {...ref} />
        </Group>
        {!mayClose && voted !== null && (
          <Text size="sm" c="dimmed">
            {awaited === ''
              ? words.closeNobody(until)
              : `${words.closeWait(until)} ${words.closeAwaits(awaited)}`}
          </Text>
        )}
      </Stack>
      {closing && (
        <ConfirmDialog
          title={words.close}
          lead={
            quorum.met ? (
              words.closeLead
            ) : (
              <Alert color="orange">{words.closeInvalid(quorum.present, quorum.needed)}</Alert>
            )
          }
          confirmLabel={words.close}
          danger={!quorum.met}
          run={() => call('closeSession', ref)}
          onClose={() => setClosing(false)}
        />
      )}
    </Paper>
  );
}
