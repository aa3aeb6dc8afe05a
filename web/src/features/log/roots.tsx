import { Button, CopyButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { logRootSchema, type LogRoot } from '@thidua/domain/log/root';
import { formatDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { lastRoots, ROOTS_PAGE } from './queries.ts';
import { words } from './texts.ts';

type KeptRoot = LogRoot & { id: string };

/** The roots that were published, the newest first. */
export function Roots() {
  const { authorityId } = useSession();
  const [limit, setLimit] = useState(ROOTS_PAGE);
  const [kept, keep] = useState<readonly KeptRoot[] | null>(null);
  const live = useLiveQuery(lastRoots(authorityId, limit), logRootSchema);
  if (live.status === 'ready' && live.data !== kept) keep(live.data);
  // What is there stays while more is on its way.
  const isGrowing = live.status === 'loading' && kept !== null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="roots">
      <div>
        <Title order={2} size="h4" id="roots">
          {words.rootsTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.rootsLead}
        </Text>
      </div>
      <LiveView live={isGrowing ? { status: 'ready', data: kept } : live}>
        {(roots) =>
          !roots?.length ? (
            <EmptyState title={words.noRoots}>{words.noRootsHint}</EmptyState>
          ) : (
            <>
              <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {roots.map((root) => (
                  <Root key={root.id} root={root} />
                ))}
              </Stack>
              {roots.length >= limit && (
                <Group justify="center" className="no-print">
                  <Button variant="default" loading={isGrowing} onClick={() => setLimit(limit * 2)}>
                    {words.older}
                  </Button>
                </Group>
              )}
            </>
          )
        }
      </LiveView>
    </Stack>
  );
}

function Root({ root: { day, root, chains, entries } }: { root: LogRoot }) {
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          <time dateTime={day}>{formatDate(day)}</time>
        </Text>
        <Text size="sm" c="dimmed">
          {words.summary(chains, entries)}
        </Text>
      </Group>
      <Group justify="space-between" gap="xs" mt={4}>
        <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere', flex: '1 1 16rem' }}>
          {root}
        </Text>
        <CopyButton value={root}>
          {({ copied, copy }) => (
            <Button
              className="no-print"
              size="compact-sm"
              variant="default"
              aria-label={copied ? undefined : words.copyOf(day)}
              onClick={copy}
            >
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Paper>
  );
}
