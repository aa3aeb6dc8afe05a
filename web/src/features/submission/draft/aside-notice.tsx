import { Alert, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { DraftState } from './draft-session.ts';
import { words } from './texts.ts';

interface Props<C> {
  state: DraftState<C>;
  formatTime: (at: Date) => string;
  reconsider: () => void;
  close: () => void;
}

/** What was taken up, put together or chosen, and the way back. */
export function AsideNotice<C>({ state, formatTime, reconsider, close }: Props<C>) {
  const { aside, inFlight } = state;
  if (aside === null) return null;
  return (
    <Alert color="blue" icon={<IconArrowBackUp aria-hidden />} role="status">
      <Text size="sm">{words.aside[aside.because](aside.at && formatTime(aside.at))}</Text>
      <Group gap="xs" mt="xs">
        <Button size="sm" variant="default" disabled={inFlight !== null} onClick={reconsider}>
          {words.aside.reconsider}
        </Button>
        <Button size="sm" variant="subtle" onClick={close}>
          {words.aside.close}
        </Button>
      </Group>
    </Alert>
  );
}
