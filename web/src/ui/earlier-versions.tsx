import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface EarlierVersionsProps {
  /** The number of the one that counts; those before it are listed. */
  latest: number;
  texts: {
    versions: string;
    version: (n: number) => string;
    openVersion: (n: number) => string;
    hideVersion: string;
  };
  /** A version, once it is opened. */
  children: (n: number) => ReactNode;
}

/** What was kept before the version that counts, newest first, one opened at a time. */
export function EarlierVersions({ latest, texts, children }: EarlierVersionsProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const earlier = Array.from({ length: Math.max(latest - 1, 0) }, (_, index) => latest - 1 - index);
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <Title order={2} size="h4" id="versions" mb="sm">
        {texts.versions}
      </Title>
      <Stack gap="sm">
        {earlier.map((n) => (
          <Paper key={n} withBorder p="sm">
            <Group justify="space-between">
              <Text fw={600}>{texts.version(n)}</Text>
              <Button
                size="compact-md"
                variant="subtle"
                aria-expanded={opened === n}
                onClick={() => setOpened(opened === n ? null : n)}
              >
                {opened === n ? texts.hideVersion : texts.openVersion(n)}
              </Button>
            </Group>
            {opened === n && children(n)}
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
