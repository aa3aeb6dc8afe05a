import { Alert, Code, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Live } from '../firebase/live.ts';
import { useOnline } from '../ui/online.tsx';
import { ReloadButton } from '../ui/reload-button.tsx';
import { words } from '../ui/texts.ts';

interface LiveViewProps<T> {
  live: Live<T>;
  /** Gets null where there is no such document. */
  children: (data: T | null) => ReactNode;
  /** What to show while nothing is known yet. */
  skeleton?: ReactNode;
}

/** Renders what a listener knows: loading, denied and failed look alike everywhere. */
export function LiveView<T>({ live, children, skeleton }: LiveViewProps<T>) {
  switch (live.status) {
    case 'loading':
      return (
        <div role="status">
          <VisuallyHidden>{words.loading}</VisuallyHidden>
          <NeedsNetwork />
          {skeleton ?? (
            <Stack gap="sm">
              <Skeleton height={28} width="40%" />
              <Skeleton height={80} />
              <Skeleton height={80} />
            </Stack>
          )}
        </div>
      );
    case 'denied':
      return (
        <Alert color="gray" title={words.deniedTitle}>
          {words.denied}
        </Alert>
      );
    case 'failed':
      return (
        <Alert color="red" title={words.failedTitle}>
          <Stack gap="xs" align="flex-start">
            <Text>{words.failed}</Text>
            <Code block>{live.text.slice(0, 400)}</Code>
            <ReloadButton />
          </Stack>
        </Alert>
      );
    case 'missing':
      return children(null);
    case 'ready':
      return children(live.data);
  }
}

function NeedsNetwork() {
  return useOnline() ? null : (
    <Text size="sm" c="dimmed" mb="xs">
      {words.needsNetwork}
    </Text>
  );
}
