import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { questionVersionSchema } from '@thidua/domain/question/question';
import { useState } from 'react';
import { useLiveDoc } from '../../firebase/live.ts';
import { labels } from '../../language/labels.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { labelIn } from '../../parts/timeline/chain-timeline.tsx';
import type { OpenMovement } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { words } from './texts.ts';

interface VersionsProps {
  movement: OpenMovement;
  questionId: string;
  latest: number;
}

/** Every answer that was published before the one that counts. */
export function Versions({ movement, questionId, latest }: VersionsProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const earlier = Array.from({ length: Math.max(latest - 1, 0) }, (_, index) => latest - 1 - index);
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
            {opened === n && <Version movement={movement} questionId={questionId} n={n} />}
          </Paper>
        ))}
      </Stack>
    </section>
  );
}

function Version({ movement, questionId, n }: Omit<VersionsProps, 'latest'> & { n: number }) {
  const live = useLiveDoc(paths.questionVersion(movement.id, questionId, n), questionVersionSchema);
  return (
    <LiveView live={live}>
      {(version) =>
        version && (
          <>
            <Text size="sm" c="dimmed">
              {words.versionBy(formatInstant(version.at, movement.zone), labelIn(labels.role, version.role))}
            </Text>
            {version.reason !== '' && <Text size="sm">{words.correctedBecause(version.reason)}</Text>}
            <Text fw={600} mt="xs">
              {version.said.title}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{version.said.text}</Text>
            <Text mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {version.said.answer}
            </Text>
          </>
        )
      }
    </LiveView>
  );
}
