import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { refuseClosing } from '@thidua/domain/council-closing';
import { useEffect, useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { SessionProps } from './session-page.tsx';
import { vi } from './texts.ts';

/** The office's part while the vote is open: who is there, who has voted, closing. */
export function OfficePanel({ movement, session }: SessionProps) {
  const { now } = useSession();
  const [voted, setVoted] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<'close' | 'cancel' | null>(null);
  const movementId = movement.id;
  const sessionId = session.id;
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    let wanted = asks >= 0;
    void call('sessionTurnout', { movementId, sessionId }).then((answer) => {
      if (!wanted) return null;
      setVoted(answer.ok ? answer.value.voted : []);
      setProblem(answer.ok ? null : answer.error.text);
      return null;
    });
    return () => {
      wanted = false;
    };
  }, [movementId, sessionId, asks]);
  const ref = { movementId, sessionId };
  const mayClose = refuseClosing(session, { voters: [...(voted ?? [])] }, now()) === null;
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="md">
        {session.rules.mode === 'meeting' && (
          <Attendance
            key={session.attendance.join()}
            movement={movement}
            session={session}
            voted={voted ?? []}
          />
        )}
        <Stack gap={4}>
          <Group justify="space-between">
            <Title order={2} size="h4">
              {vi.turnout}
            </Title>
            <Button size="compact-sm" variant="light" onClick={() => setAsks(asks + 1)}>
              {vi.turnoutReload}
            </Button>
          </Group>
          <Text>{vi.turnoutLine(voted?.length ?? 0, session.members.length)}</Text>
          <Text size="sm">
            {session.members
              .filter(({ uid }) => voted?.includes(uid))
              .map(({ name }) => name)
              .join(', ')}
          </Text>
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
          <Button disabled={!mayClose} onClick={() => setAsked('close')}>
            {vi.close}
          </Button>
          <Button variant="light" color="red" onClick={() => setAsked('cancel')}>
            {vi.cancelSession}
          </Button>
        </Group>
        {!mayClose && (
          <Text size="sm" c="dimmed">
            {vi.closeWait}
          </Text>
        )}
      </Stack>
      {asked === 'close' && (
        <ConfirmDialog
          title={vi.close}
          lead={vi.closeLead}
          confirmLabel={vi.close}
          run={() => call('closeSession', ref)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'cancel' && (
        <ConfirmDialog
          title={vi.cancelSession}
          lead={vi.cancelLead}
          confirmLabel={vi.cancelSession}
          danger
          reason="required"
          run={(reason) => call('cancelSession', { ...ref, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </Paper>
  );
}

interface AttendanceProps extends Pick<SessionProps, 'movement' | 'session'> {
  voted: readonly string[];
}

function Attendance({ movement, session, voted }: AttendanceProps) {
  const [present, setPresent] = useState<readonly string[]>(session.attendance);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ ok: boolean; text: string } | null>(null);
  const save = async () => {
    setBusy(true);
    const result = await call('noteAttendance', {
      movementId: movement.id,
      sessionId: session.id,
      uids: [...present],
    });
    setBusy(false);
    setAnswer(result.ok ? { ok: true, text: vi.attendanceSaved } : { ok: false, text: result.error.text });
  };
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {vi.attendance}
      </Title>
      <Text size="sm" c="dimmed">
        {vi.attendanceHint}
      </Text>
      {session.members.map(({ uid, name, position }) => (
        <Checkbox
          key={uid}
          label={position ? `${name} (${position})` : name}
          checked={present.includes(uid)}
          disabled={voted.includes(uid)}
          onChange={(event) =>
            setPresent(event.currentTarget.checked ? [...present, uid] : present.filter((one) => one !== uid))
          }
        />
      ))}
      {answer && (
        <Alert color={answer.ok ? 'teal' : 'red'} role="status">
          {answer.text}
        </Alert>
      )}
      <Group>
        <Button variant="light" loading={busy} onClick={() => void save()}>
          {vi.saveAttendance}
        </Button>
      </Group>
    </Stack>
  );
}
