import { Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { canMoveMail } from '@thidua/domain/mail/mail';
import { memo } from 'react';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { Failure } from './failure.tsx';
import { recipientOf, type OutboxMail } from './search.ts';
import { words } from './texts.ts';

interface MailCardProps {
  mail: OutboxMail;
  selected: boolean;
  onSelect: (id: string, on: boolean) => void;
  onRead: (mail: OutboxMail) => void;
  onRelease: (mail: OutboxMail) => void;
}

/** Renders again only when its own mail changes: a page has a hundred of them. */
export const MailCard = memo(function MailCard({
  mail,
  selected,
  onSelect,
  onRead,
  onRelease,
}: MailCardProps) {
  const { zone } = useSession();
  const { id, to, toName, subject, state, createdAt, sentAt } = mail;
  const name = recipientOf(mail);
  const waits = canMoveMail(state, 'release');
  const at = sentAt ?? createdAt;
  return (
    <Paper component="li" withBorder p="sm" bg={selected ? 'blue.0' : undefined}>
      <Group align="flex-start" gap="sm" wrap="nowrap">
        {waits && (
          <Checkbox
            mt={3}
            aria-label={words.choose(name)}
            checked={selected}
            onChange={(event) => onSelect(id, event.currentTarget.checked)}
          />
        )}
        <Stack gap={6} flex={1} miw={0}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              {toName !== '' && (
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {to}
                </Text>
              )}
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {subject}
              </Text>
              <Text size="sm" c="dimmed">
                {sentAt === null ? words.created : words.sent}{' '}
                <time dateTime={at.toISOString()}>{formatInstant(at, zone)}</time>
              </Text>
            </div>
            <Group gap="xs">
              <Button
                variant="default"
                size="compact-md"
                aria-label={words.readOf(name)}
                onClick={() => onRead(mail)}
              >
                {words.read}
              </Button>
              {waits && (
                <Button
                  size="compact-md"
                  aria-label={state === 'failed' ? words.resendOf(name) : words.releaseOf(name)}
                  onClick={() => onRelease(mail)}
                >
                  {state === 'failed' ? words.resend : words.release}
                </Button>
              )}
            </Group>
          </Group>
          <Failure mail={mail} />
        </Stack>
      </Group>
    </Paper>
  );
});
