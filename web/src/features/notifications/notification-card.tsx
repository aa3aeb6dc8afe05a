import { Anchor, Button, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core';
import { formatDate, parseDate } from '@thidua/domain/base/text';
import { subjectOf } from '@thidua/domain/mail/notification';
import { Link } from 'react-router';
import type { OwnNotification } from '../../reading/mail/notifications.ts';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { targetOf } from './target.ts';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';
import { notificationTitles } from '../../language/notification-titles.ts';

/** An extension's detail is its date; every other detail is somebody's words. */
function detailOf({ kind, detail }: OwnNotification): string {
  const date = kind === 'extension' ? parseDate(detail) : null;
  return date === null ? detail : words.extendedTo(formatDate(date));
}

interface NotificationCardProps {
  notification: OwnNotification;
  onRead: (id: string) => void;
}

export function NotificationCard({ notification, onRead }: NotificationCardProps) {
  const { movements, zone } = useSession();
  const { id, kind, createdAt, readAt } = notification;
  const movementId = 'movementId' in notification ? notification.movementId : null;
  const caseId = 'caseId' in notification ? notification.caseId : null;
  const movement = movements.find((one) => one.id === movementId);
  const about = movement && caseId !== null ? caseTitle(movement, caseId) : '';
  const unitName = 'unitName' in notification ? notification.unitName : '';
  const subject = words.subject([about, subjectOf(notification)], unitName);
  const target = targetOf(notification);
  const detail = detailOf(notification);
  const isUnread = readAt === null;
  return (
    <Paper
      component="li"
      withBorder
      p="md"
      bg={isUnread ? 'seal.0' : undefined}
      style={isUnread ? { borderLeft: '4px solid var(--mantine-color-seal-7)' } : undefined}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex="1 1 18rem">
          <Text fw={isUnread ? 700 : 500}>
            {isUnread && <VisuallyHidden>{words.unreadMark}</VisuallyHidden>}
            {notificationTitles[kind]}
          </Text>
          <Text>{subject}</Text>
          {detail !== '' && (
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{detail}</Text>
          )}
          {'by' in notification && notification.by !== undefined && (
            <Text size="sm">{words.by(notification.by)}</Text>
          )}
          <Text size="sm" c={isUnread ? undefined : 'dimmed'}>
            <time dateTime={createdAt.toISOString()}>{formatInstant(createdAt, movement?.zone ?? zone)}</time>
            {movement && ` · ${movement.shortTitle}`}
          </Text>
        </Stack>
        <Group gap="md">
          {isUnread && (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={words.markReadOf(subject)}
              onClick={() => {
                onRead(id);
              }}
            >
              {words.markRead}
            </Button>
          )}
          {target !== null && (movement || movementId === null) && (
            <Anchor
              component={Link}
              to={target}
              aria-label={caseId === null ? words.openOtherOf(subject) : words.openOf(subject)}
              fw={600}
              onClick={() => {
                if (isUnread) onRead(id);
              }}
            >
              {caseId === null ? words.openOther : words.open}
            </Anchor>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
