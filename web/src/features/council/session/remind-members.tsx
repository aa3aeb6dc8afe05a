import { Alert, Button, Stack, Text } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { nextReminderAt } from '@thidua/domain/council/council';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../../ui/format.ts';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';

type Told = CallableResponse<'remindMembers'>;

/** Reminds every member alike, and says afterwards whom the reminder can reach: nothing of who has voted. */
export function RemindMembers({ movement, session, now }: Omit<SessionProps, 'nominees'> & { now: Date }) {
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const { id: sessionId, members, remindedAt, opensAt, closesAt } = session;
  const next = nextReminderAt(session, now);
  const at = (instant: Date) => formatInstant(instant, movement.zone);
  const isTime = opensAt <= now && now < closesAt;
  const namesOf = (reached: boolean) =>
    (told?.members ?? [])
      .filter((one) => one.reached === reached)
      .map(({ name }) => name)
      .join('; ');
  return (
    <Stack gap={4} align="flex-start">
      <Button variant="light" disabled={!isTime || next !== null} onClick={() => setAsked(true)}>
        {words.remindMembers}
      </Button>
      {remindedAt !== null && (
        <Text size="sm" c="dimmed">
          {next === null ? words.remindedAt(at(remindedAt)) : words.remindAgain(at(remindedAt), at(next))}
        </Text>
      )}
      {told !== null && (
        <Alert color="teal" role="status" title={words.reminded}>
          {namesOf(true) !== '' && (
            <Text size="sm">
              {words.remindedInApp(namesOf(true), told.mailAt && at(new Date(told.mailAt)))}
            </Text>
          )}
          {namesOf(false) !== '' && <Text size="sm">{words.notReached(namesOf(false))}</Text>}
        </Alert>
      )}
      {asked && (
        <ConfirmDialog
          title={words.remindMembers}
          lead={words.remindLead(members.length)}
          confirmLabel={words.remindConfirm}
          run={() => call('remindMembers', { movementId: movement.id, sessionId })}
          onDone={setTold}
          onClose={() => setAsked(false)}
        />
      )}
    </Stack>
  );
}
