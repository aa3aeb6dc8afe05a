import { Alert, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { ballotOf, tellingNominees } from '@thidua/domain/council/council';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { CancelSession } from './cancel-session.tsx';
import { conflictLines } from '../conflict-lines.ts';
import { NomineeName } from '../nominee-name.tsx';
import type { SessionProps } from '../scope.ts';
import { SessionForm } from '../prepare/session-form.tsx';
import { Namesakes } from './namesakes.tsx';
import { words } from '../texts.ts';

/** What the office looks at once more before the vote opens: conflicts, and where a result would tell who voted how. */
export function DraftReview({ movement, session, nominees }: SessionProps) {
  const [opening, setOpening] = useState(false);
  const [editing, setEditing] = useState(false);
  const ref = { movementId: movement.id, sessionId: session.id };
  const { members, nominationIds } = session;
  const named = (ids: readonly string[]) =>
    nominees
      .filter(({ id }) => ids.includes(id))
      .map(nomineeName)
      .join(', ');
  const conflicts = conflictLines(session, words);
  const voterless = nominationIds.filter((id) =>
    members.every(({ uid }) => !ballotOf(session, uid).includes(id)),
  );
  const few = session.rules.secret ? tellingNominees(session).filter((id) => !voterless.includes(id)) : [];
  // While it is being opened its nominees are on their way.
  const notReady = opening ? 0 : nominationIds.length - nominees.length;
  if (editing) return <SessionForm movement={movement} session={session} onClose={() => setEditing(false)} />;
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.review}
        </Title>
        <Text fw={600}>{words.membersTitle(members.length)}</Text>
        <List size="sm">
          {members.map(({ uid, name, position }) => (
            <List.Item key={uid}>{[name, position].filter(Boolean).join(', ')}</List.Item>
          ))}
        </List>
        <Text fw={600}>{words.nomineesCount(nominationIds.length)}</Text>
        <List size="sm" mah={240} style={{ overflowY: 'auto' }}>
          {nominationIds.map((id) => (
            <List.Item key={id}>
              <NomineeName movementId={movement.id} id={id} nominees={nominees} />
            </List.Item>
          ))}
        </List>
        <Text fw={600}>{words.conflictsFound}</Text>
        {conflicts.length === 0 ? (
          <Text size="sm">{words.noConflicts}</Text>
        ) : (
          <List size="sm">
            {conflicts.map(({ id, members: barred }) => (
              <List.Item key={id}>
                <NomineeName movementId={movement.id} id={id} nominees={nominees} />: {barred.join('; ')}
              </List.Item>
            ))}
          </List>
        )}
        <Namesakes movement={movement} session={session} nominees={nominees} isOffice />
        {voterless.length > 0 && <Alert color="red">{words.noVoter(named(voterless))}</Alert>}
        {few.length > 0 && <Alert color="orange">{words.few(named(few))}</Alert>}
        {notReady > 0 && <Alert color="red">{words.notReady(notReady)}</Alert>}
        <Alert color="gray">{session.rules.secret ? words.unanimity : words.openVote}</Alert>
        <Group>
          <Button onClick={() => setOpening(true)}>{words.open}</Button>
          <Button variant="light" onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
          <CancelSession {...ref} />
        </Group>
      </Stack>
      {opening && (
        <ConfirmDialog
          title={words.open}
          lead={
            <>
              <Text>{words.openLead(nominationIds.length, members.length)}</Text>
              <List size="sm" mah={240} style={{ overflowY: 'auto' }}>
                {nominees.map((one) => (
                  <List.Item key={one.id}>{`${nomineeName(one)} – ${one.unitName}`}</List.Item>
                ))}
              </List>
            </>
          }
          confirmLabel={words.open}
          run={() => call('openSession', ref)}
          onClose={() => setOpening(false)}
        />
      )}
    </Paper>
  );
}
