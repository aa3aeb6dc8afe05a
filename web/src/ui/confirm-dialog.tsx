import { Alert, Button, Group, Stack, Text, type ModalProps } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import type { Result } from '@thidua/domain/base/result';
import { useState, type ReactNode } from 'react';
import { useOpen } from './use-open.ts';
import { words } from './texts.ts';
import { LimitedTextarea } from './limited-text.tsx';
import { Dialog } from './dialog.tsx';

export interface NotDone {
  text: string;
  /** Where nothing is known yet, what is answered after all. */
  later?: Promise<Result<unknown, { text: string }>> | null;
  /** It is kept on this machine and told of at the top of the page: there is nothing to press again. */
  kept?: boolean;
}

/** What became of something that was asked for. */
export type Done = Result<unknown, NotDone>;

interface ConfirmDialogProps {
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
  run: (reason: string) => Promise<Done> | null;
  onClose: (done: boolean) => void;
}

/** Asks before something is done, with a reason where one is due. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, lead, confirmLabel, danger = false, reason: wanted = 'none', run, onClose } = props;
  const { reasonLimit = REASON_LIMITS.usual } = props;
  const [reason, setReason] = useState(props.typed ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [unknown, setUnknown] = useState(false);
  const missing = wanted === 'required' && reason.trim() === '';
  const [asked, setAsked] = useState(false);
  const isOpen = useOpen();
  const confirm = async () => {
    setAsked(true);
    props.onTry?.();
    if (missing) return;
    const running = run(reason.trim());
    if (!running) return;
    setBusy(true);
    setProblem(null);
    setUnknown(false);
    const result = await running;
    setBusy(false);
    if (result.ok) return onClose(true);
    setProblem(result.error.text);
    const { later } = result.error;
    if (!later) return;
    setUnknown(true);
    const late = await later;
    // Closed meanwhile, the page's head tells of it.
    if (!isOpen.current) return;
    setUnknown(false);
    if (late.ok) onClose(true);
    else setProblem(late.error.text);
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
        {problem !== null && (
          <Alert color={unknown ? 'orange' : 'red'} role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={busy}
            onClick={() => {
              onClose(false);
            }}
          >
            {unknown ? words.close : words.cancel}
          </Button>
          <Button color={danger ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
