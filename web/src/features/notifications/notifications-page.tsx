import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Live } from '../../firebase/live.ts';
import { markRead } from '../../firebase/read-marks.ts';
import { useLatestNotifications, useUnread, type OwnNotification } from '../../reading/mail/notifications.ts';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { arrange } from './arrange.ts';
import { NotificationCard } from './notification-card.tsx';
import { words } from './texts.ts';

const NONE: OwnNotification[] = [];
const knownOf = (live: Live<OwnNotification[]>) => (live.status === 'ready' ? live.data : NONE);

export default function NotificationsPage() {
  const { uid } = useSession();
  const latest = useLatestNotifications();
  const known = useUnread();
  const { unread, read } = arrange(knownOf(known), knownOf(latest));
  const [failed, setFailed] = useState(false);
  const mark = async (ids: readonly string[]) => {
    setFailed(false);
    setFailed(!(await markRead(uid, ids)));
  };
  const isKnown = latest.status === 'ready';
  const isEmpty = unread.length + read.length === 0;
  return (
    <Page
      title={words.title}
      subtitle={isKnown && !isEmpty ? words.lead(unread.length) : undefined}
      actions={
        unread.length > 1 && (
          <Button variant="default" onClick={() => void mark(unread.map(({ id }) => id))}>
            {words.markAll}
          </Button>
        )
      }
    >
      <Stack gap="lg" maw={960}>
        {failed && (
          <Alert color="red" role="alert">
            {words.markFailed}
          </Alert>
        )}
        <LiveView live={latest}>
          {() =>
            isEmpty ? (
              <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
            ) : (
              <>
                <Section title={words.unread} notifications={unread} onRead={(id) => void mark([id])} />
                <Section title={words.read} notifications={read} onRead={(id) => void mark([id])} />
                <Text size="sm" c="dimmed">
                  {words.onlyLatest}
                </Text>
              </>
            )
          }
        </LiveView>
      </Stack>
    </Page>
  );
}

interface SectionProps {
  title: string;
  notifications: readonly OwnNotification[];
  onRead: (id: string) => void;
}

function Section({ title, notifications, onRead }: SectionProps) {
  if (notifications.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {notifications.map((notification) => (
          <NotificationCard key={notification.id} notification={notification} onRead={onRead} />
        ))}
      </Stack>
    </section>
  );
}
