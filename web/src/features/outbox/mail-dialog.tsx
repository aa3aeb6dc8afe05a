import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { canMoveMail } from '@thidua/domain/mail/mail';
import type { ReactNode } from 'react';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { Failure } from './failure.tsx';
import { MailBadge } from './mail-badge.tsx';
import { recipientOf, type OutboxMail } from './search.ts';
import { words } from './texts.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface MailDialogProps {
  mail: OutboxMail;
  onRelease: (mail: OutboxMail) => void;
  onClose: () => void;
}

/** A mail as its reader gets it, and what has become of it. */
export function MailDialog({ mail, onRelease, onClose }: MailDialogProps) {
  const { movements, uid, zone } = useSession();
  const { to, toName, subject, text, state, attempts, createdAt, releasedAt, releasedBy, sentAt } = mail;
  const movement = movements.find(({ id }) => id === mail.movementId);
  const releasedText = (at: string) =>
    releasedBy === 'system' ? words.releasedBySystem(at) : releasedBy === uid ? words.releasedByMe(at) : at;
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={words.mailTo(recipientOf(mail))}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <Failure mail={mail} />
        <Stack component="dl" gap={4} m={0}>
          <Fact name={words.state}>
            <MailBadge state={state} />
          </Fact>
          <Fact name={words.to}>{toName === '' ? to : `${toName}, ${to}`}</Fact>
          <Fact name={words.subject}>{subject}</Fact>
          {movement && <Fact name={words.ofMovement}>{movement.shortTitle}</Fact>}
          <Fact name={words.created}>{formatInstant(createdAt, zone)}</Fact>
          {releasedAt && <Fact name={words.released}>{releasedText(formatInstant(releasedAt, zone))}</Fact>}
          {sentAt && <Fact name={words.sent}>{formatInstant(sentAt, zone)}</Fact>}
          {attempts > 1 && <Fact name={words.attempts}>{attempts}</Fact>}
        </Stack>
        <Paper withBorder p="md" component="section" aria-label={words.text}>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
        </Paper>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
          {canMoveMail(state, 'release') && (
            <Button onClick={() => onRelease(mail)}>
              {state === 'failed' ? words.resend : words.release}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="xs" align="baseline">
      <Text component="dt" size="sm" c="dimmed" miw={110}>
        {name}
      </Text>
      <Text component="dd" m={0} flex="1 1 14rem" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </Group>
  );
}
