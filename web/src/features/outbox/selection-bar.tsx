import { Button, Checkbox, Group, Paper } from '@mantine/core';
import type { MailState } from '@thidua/domain/mail/mail';
import { words } from './texts.ts';

interface SelectionBarProps {
  state: MailState;
  shown: number;
  chosen: number;
  onChooseAll: (on: boolean) => void;
  onRelease: () => void;
}

/** What can be done to the chosen mails at once. */
export function SelectionBar({ state, shown, chosen, onChooseAll, onRelease }: SelectionBarProps) {
  return (
    <Paper
      withBorder
      p="xs"
      pos="sticky"
      top="var(--app-shell-header-height, 0px)"
      style={{ zIndex: 2 }}
      component="section"
      aria-label={words.selection}
    >
      <Group gap="xs">
        <Checkbox
          mr="auto"
          label={<span aria-live="polite">{chosen === 0 ? words.chooseAll : words.chosen(chosen)}</span>}
          checked={chosen > 0 && chosen === shown}
          indeterminate={chosen > 0 && chosen < shown}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {chosen > 0 && (
          <Group gap="xs">
            <Button size="compact-md" onClick={onRelease}>
              {state === 'failed' ? words.resend : words.release}
            </Button>
            <Button size="compact-md" variant="subtle" color="gray" onClick={() => onChooseAll(false)}>
              {words.unchoose}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
