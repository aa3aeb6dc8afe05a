import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { exemplarVersionSchema } from '@thidua/domain/exemplar/exemplar';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { useLiveDoc } from '../../firebase/live.ts';
import { labels } from '../../language/labels.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { labelIn } from '../../parts/timeline/chain-timeline.tsx';
import type { OpenMovement } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { StoryView } from './story-view.tsx';
import { words } from './texts.ts';

interface VersionsProps {
  movement: OpenMovement;
  exemplarId: string;
  latest: number;
}

/** Every story that was kept before the one that counts. */
export function Versions({ movement, exemplarId, latest }: VersionsProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const earlier = Array.from({ length: latest - 1 }, (_, index) => latest - 1 - index);
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <Title order={2} size="h4" id="versions" mb="sm">
        {words.versions}
      </Title>
      <Stack gap="sm">
        {earlier.map((n) => (
          <Paper key={n} withBorder p="sm">
            <Group justify="space-between">
              <Text fw={600}>{words.version(n)}</Text>
              <Button
                size="compact-md"
                variant="subtle"
                aria-expanded={opened === n}
                onClick={() => setOpened(opened === n ? null : n)}
              >
                {opened === n ? words.hideVersion : words.openVersion(n)}
              </Button>
            </Group>
            {opened === n && <Version movement={movement} exemplarId={exemplarId} n={n} />}
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function Version({ movement, exemplarId, n }: Omit<VersionsProps, 'latest'> & { n: number }) {
  const live = useLiveDoc(paths.exemplarVersion(movement.id, exemplarId, n), exemplarVersionSchema);
  return (
    <LiveView live={live}>
      {(version) =>
        version && (
          <>
            <Text size="sm" c="dimmed">
              {words.versionBy(formatInstant(version.at, movement.zone), labelIn(labels.role, version.role))}
            </Text>
            <Title order={3} size="h5" my="xs">
              {version.story.title}
            </Title>
            <StoryView story={version.story} />
          </>
        )
      }
    </LiveView>
  );
}
