import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { awardLabels, nomineeName } from '@thidua/domain/award-labels';
import { tellingNominees } from '@thidua/domain/council';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { SessionForm } from './session-form.tsx';
import type { SessionProps } from './session-page.tsx';
import { vi } from './texts.ts';

/** What the office looks at once more before the vote opens: conflicts, and where a result would tell who voted how. */
export function DraftReview({ movement, session, nominees }: SessionProps) {
  const [asked, setAsked] = useState<'open' | 'cancel' | null>(null);
  const [editing, setEditing] = useState(false);
  const ref = { movementId: movement.id, sessionId: session.id };
  const nameOf = (id: string) => {
    const nominee = nominees.find((one) => one.id === id);
    return nominee ? nomineeName(nominee) : id;
  };
  const memberOf = (uid: string) => session.members.find((member) => member.uid === uid)?.name ?? uid;
  const conflicts = Object.entries(session.conflicts).flatMap(([id, byUid]) =>
    Object.entries(byUid).map(([uid, reason]) =>
      vi.conflictLine(memberOf(uid), nameOf(id), awardLabels.conflict[reason]),
    ),
  );
  const few = session.rules.secret ? tellingNominees(session) : [];
  if (editing) return <SessionForm movement={movement} session={session} onClose={() => setEditing(false)} />;
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {vi.review}
        </Title>
        <Text fw={600}>{vi.conflictsFound}</Text>
        {conflicts.length === 0 ? (
          <Text size="sm">{vi.noConflicts}</Text>
        ) : (
          <List size="sm">
            {conflicts.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        )}
        {few.length > 0 && <Alert color="orange">{vi.few(few.map(nameOf).join(', '))}</Alert>}
        {session.rules.secret && <Alert color="gray">{vi.unanimity}</Alert>}
        <Group>
          <Button onClick={() => setAsked('open')}>{vi.open}</Button>
          <Button variant="light" onClick={() => setEditing(true)}>
            {vi.edit}
          </Button>
          <Button variant="light" color="red" onClick={() => setAsked('cancel')}>
            {vi.cancelSession}
          </Button>
        </Group>
      </Stack>
      {asked === 'open' && (
        <ConfirmDialog
          title={vi.open}
          lead={
            <>
              <Text>{vi.openLead(session.nominationIds.length, session.members.length)}</Text>
              <List size="sm" mah={240} style={{ overflowY: 'auto' }}>
                {nominees.map((one) => (
                  <List.Item key={one.id}>{`${nomineeName(one)} – ${one.unitName}`}</List.Item>
                ))}
              </List>
            </>
          }
          confirmLabel={vi.open}
          run={() => call('openSession', ref)}
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
