import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import type { KnownSession } from '../scope.ts';
import { words } from '../texts.ts';

interface AttendanceProps {
  movementId: string;
  session: KnownSession;
  voted: readonly string[];
}

/** Who is at the meeting; whoever has voted cannot be taken off. */
export function Attendance({ movementId, session, voted }: AttendanceProps) {
  // What is ticked and not saved yet; null: as noted.
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ ok: boolean; text: string } | null>(null);
  const present = ticked ?? session.attendance;
  const save = async () => {
    setBusy(true);
    const uids = [...present];
    const result = await call('noteAttendance', { movementId, sessionId: session.id, uids });
    setBusy(false);
    if (result.ok) setTicked(null);
    setAnswer(result.ok ? { ok: true, text: words.attendanceSaved } : { ok: false, text: result.error.text });
  };
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words.attendance}
      </Title>
      <Text size="sm" c="dimmed">
        {words.attendanceHint}
      </Text>
      {session.members.map(({ uid, name, position }) => (
        <Checkbox
          key={uid}
          label={position ? `${name} (${position})` : name}
          checked={present.includes(uid)}
          disabled={voted.includes(uid) && session.attendance.includes(uid)}
          onChange={(event) => {
            setTicked(event.currentTarget.checked ? [...present, uid] : present.filter((one) => one !== uid));
            setAnswer(null);
          }}
        />
      ))}
      {answer && (
        <Alert color={answer.ok ? 'teal' : 'red'} role="status">
          {answer.text}
        </Alert>
      )}
      <Group>
        <Button variant="light" loading={busy} disabled={ticked === null} onClick={() => void save()}>
          {words.saveAttendance}
        </Button>
      </Group>
    </Stack>
  );
}
