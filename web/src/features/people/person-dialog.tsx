import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { words } from './texts.ts';

interface PersonDialogProps {
  title: string;
  problem: string | null;
  /** Nothing is known yet of what was asked for. */
  isUnknown: boolean;
  busy: boolean;
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog that closes only by its buttons, so that a slip loses nothing. */
export function PersonDialog(props: PersonDialogProps) {
  const { title, problem, isUnknown, busy, confirmLabel, onConfirm, onClose, children } = props;
  return (
    <Modal
      opened
      size="lg"
      title={title}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': words.close, disabled: busy }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack>
          {children}
          <ProblemAlert problem={problem} isUnknown={isUnknown} />
          <Group justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {isUnknown ? words.close : words.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
