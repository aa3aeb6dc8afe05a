import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { useAsking } from '../../../ui/use-asking.ts';
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
  const [isSaved, setIsSaved] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const present = ticked ?? session.attendance;
  const save = () =>
    ask(call('noteAttendance', { movementId, sessionId: session.id, uids: [...present] }), () => {
      // Whoever was ticked while no answer came is not saved yet.
      setTicked((now) => (now === ticked ? null : now));
      setIsSaved(true);
    });
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
            setIsSaved(false);
            clear();
          }}
        />
      ))}
      {isSaved && ticked === null && (
        <Alert color="teal" role="status">
          {words.attendanceSaved}
        </Alert>
      )}
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group>
        <Button variant="light" loading={busy} disabled={ticked === null} onClick={() => void save()}>
          {words.saveAttendance}
        </Button>
      </Group>
    </Stack>
  );
}
