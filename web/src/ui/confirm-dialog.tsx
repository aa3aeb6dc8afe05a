import { Button, Group, Stack, Text, type ModalProps } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { useState, type ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.tsx';
import { useAsking, type Done } from './use-asking.ts';
import { words } from './texts.ts';
import { LimitedTextarea } from './limited-text.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps<T> {
  title: string;
  lead: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  size?: ModalProps['size'];
  /** Where `lead` holds a form: it shows from now on what is wrong with it, whatever the reason lacks. */
  onTry?: () => void;
  reason?: 'required' | 'optional' | 'none';
  reasonLabel?: string;
  /** What is said where a required reason is missing. */
  reasonNeeded?: string;
  /** The most characters that the act takes of it. */
  reasonLimit?: number;
  /** What was typed before as the reason. */
  typed?: string;
  /** Does it; a failure's text is shown and what was typed stays. Null where the form in `lead` cannot be sent. */
  run: (reason: string) => Promise<Done<T>> | null;
  /** What it was answered with, at once or late; the dialog closes after it. */
  onDone?: (value: T) => void;
  onClose: (done: boolean) => void;
}

/** Asks before something is done, with a reason where one is due. */
export function ConfirmDialog<T>(props: ConfirmDialogProps<T>) {
  const { title, lead, confirmLabel, danger = false, reason: wanted = 'none', run, onClose } = props;
  const { reasonLimit = REASON_LIMITS.usual } = props;
  const [reason, setReason] = useState(props.typed ?? '');
  const { busy, problem, isUnknown, ask } = useAsking();
  const missing = wanted === 'required' && reason.trim() === '';
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    props.onTry?.();
    const running = missing ? null : run(reason.trim());
    if (!running) return;
    void ask(running, (value) => {
      props.onDone?.(value);
      onClose(true);
    });
  };
  return (
    <Dialog
      opened
      onClose={() => {
        if (!busy) onClose(false);
      }}
      title={title}
      size={props.size}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        {typeof lead === 'string' ? <Text>{lead}</Text> : lead}
        {wanted !== 'none' && (
          <LimitedTextarea
            label={props.reasonLabel ?? words.reason}
            withAsterisk={wanted === 'required'}
            autosize
            minRows={3}
            limit={reasonLimit}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
            error={asked && missing ? (props.reasonNeeded ?? words.reasonRequired) : null}
            data-autofocus={props.onTry === undefined}
          />
        )}
        <ProblemAlert problem={problem} isUnknown={isUnknown} />
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={busy}
            onClick={() => {
              onClose(false);
            }}
          >
            {isUnknown ? words.close : words.cancel}
          </Button>
          <Button color={danger ? 'red' : undefined} loading={busy} onClick={confirm}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
