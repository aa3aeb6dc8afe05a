import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { Result } from '@thidua/domain/base/result';
import { useState, type ReactNode } from 'react';
import { words } from './texts.ts';

interface ConfirmDialogProps {
  title: string;
  lead: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  reason?: 'required' | 'optional' | 'none';
  reasonLabel?: string;
  /** What was typed before as the reason. */
  typed?: string;
  /** Does it; a failure's text is shown and what was typed stays. */
  run: (reason: string) => Promise<Result<unknown, { text: string }>>;
  onClose: (done: boolean) => void;
}

/** Asks before something is done, with a reason where one is due. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, lead, confirmLabel, danger = false, reason: wanted = 'none', run, onClose } = props;
  const [reason, setReason] = useState(props.typed ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const missing = wanted === 'required' && reason.trim() === '';
  const [asked, setAsked] = useState(false);
  const confirm = async () => {
    setAsked(true);
    if (missing) return;
    setBusy(true);
    setProblem(null);
    const result = await run(reason.trim());
    setBusy(false);
    if (result.ok) onClose(true);
    else setProblem(result.error.text);
  };
  return (
    <Modal
      opened
      onClose={() => {
        if (!busy) onClose(false);
      }}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        {typeof lead === 'string' ? <Text>{lead}</Text> : lead}
        {wanted !== 'none' && (
          <Textarea
            label={props.reasonLabel ?? words.reason}
            withAsterisk={wanted === 'required'}
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
            error={asked && missing ? words.reasonRequired : null}
            data-autofocus
          />
        )}
        {problem !== null && (
          <Alert color="red" role="alert">
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
            {words.cancel}
          </Button>
          <Button color={danger ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
