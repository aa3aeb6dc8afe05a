import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from './texts.ts';

interface PersonDialogProps {
  title: string;
  problem: string | null;
  busy: boolean;
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog that closes only by its buttons, so that a slip loses nothing. */
export function PersonDialog(props: PersonDialogProps) {
  const { title, problem, busy, confirmLabel, onConfirm, onClose, children } = props;
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
          {problem !== null && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {words.cancel}
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
