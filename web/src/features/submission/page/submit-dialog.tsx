import { Alert, Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import type { Finding } from '@thidua/domain/submission/finding';
import { useOnline } from '../../../ui/online.tsx';
import { useAsking, type Done } from '../../../ui/use-asking.ts';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { inPageOrder, type FieldNames } from '../content/describe-field.ts';
import { FindingList } from '../form/error-summary.tsx';
import { focusField } from '../form/form-context.tsx';
import { words } from './texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';

interface Props<T> {
  title: string;
  explain: string;
  /** Asked though nothing is wrong. */
  question: string | null;
  confirmLabel: string;
  findings: readonly Finding[];
  content: unknown;
  /** Files on their way into it. */
  uploading: readonly string[];
  names: FieldNames;
  /** Without a network it is kept, to go out later. */
  waits?: boolean;
  run: () => Promise<Done<T>>;
  /** What it was answered with, at once or late; the dialog closes after it. */
  onDone?: (value: T) => unknown;
  /** Opens the form, where it is not open. */
  onMend?: (() => void) | null;
  onClose: (done: boolean) => void;
}

/** The focus is set after the dialog has given it up. */
const AFTER_CLOSING = 60;

/** Asks before submitting or handing over; known mistakes come first, and mending them is the first choice. */
export function SubmitDialog<T>(props: Props<T>) {
  const {
    title,
    explain,
    question,
    findings,
    content,
    uploading,
    names,
    waits = false,
    run,
    onClose,
  } = props;
  const { busy, problem, isUnknown, isKept: kept, ask } = useAsking();
  const online = useOnline();
  const able = (online || waits) && uploading.length === 0;
  const confirmLabel = online || !waits ? props.confirmLabel : words.case.letWait;
  const faulty = findings.length > 0;
  const confirm = () =>
    void ask(run(), async (value) => {
      await props.onDone?.(value);
      onClose(true);
    });
  const toForm = () => {
    onClose(false);
    props.onMend?.();
  };
  const mend = () => {
    toForm();
    const first = inPageOrder(findings, content, names).find(({ path }) => path !== '');
    if (first) setTimeout(() => focusField(first.path), AFTER_CLOSING);
  };
  return (
    <Dialog
      opened
      onClose={() => {
        if (!busy) onClose(false);
      }}
      title={title}
      returnFocus={!faulty}
      closeButtonProps={{ 'aria-label': words.case.back }}
    >
      <Stack>
        {faulty && (
          <Alert color="orange" title={words.case.submitFaults(findings.length)}>
            <Stack gap="xs">
              <Text size="sm">{words.case.submitFaultsExplain}</Text>
              <ScrollArea.Autosize mah={320} type="auto">
                <FindingList findings={findings} content={content} names={names} onGo={toForm} />
              </ScrollArea.Autosize>
            </Stack>
          </Alert>
        )}
        {question !== null && <Alert color="orange">{question}</Alert>}
        <Text>{explain}</Text>
        {!online && <Alert color="orange">{waits ? words.case.waitExplain : words.case.needsNetwork}</Alert>}
        {uploading.length > 0 && <Alert color="blue">{words.case.uploading(uploading.join(', '))}</Alert>}
        <ProblemAlert problem={problem} isUnknown={isUnknown} />
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={() => onClose(false)}>
            {kept ? words.case.close : words.case.back}
          </Button>
          {faulty && !kept && (
            <Button variant="default" loading={busy} disabled={!able} onClick={confirm}>
              {words.case.anyway(confirmLabel)}
            </Button>
          )}
          {faulty && (
            <Button data-autofocus onClick={mend}>
              {words.case.mend}
            </Button>
          )}
          {!faulty && !kept && (
            <Button data-autofocus loading={busy} disabled={!able} onClick={confirm}>
              {confirmLabel}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
