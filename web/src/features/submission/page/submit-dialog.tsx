import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Finding } from '@thidua/domain/submission/finding';
import { useState } from 'react';
import { useOnline } from '../../../ui/online.tsx';
import type { Outcome } from './actions.ts';
import type { FieldNames } from '../content/describe-field.ts';
import { FindingList } from '../form/error-summary.tsx';
import { focusField } from '../form/form-context.tsx';
import { words as formTexts } from '../form/texts.ts';
import { words } from './texts.ts';

interface Props {
  title: string;
  explain: string;
  /** Asked though nothing is wrong. */
  question: string | null;
  confirmLabel: string;
  findings: readonly Finding[];
  content: unknown;
  names: FieldNames;
  run: () => Promise<Outcome<unknown>>;
  onClose: (done: boolean) => void;
}

/** The focus is set after the dialog has given it up. */
const AFTER_CLOSING = 60;
/** More are in the summary at the top of the form. */
const LISTED = 5;

/** Asks before submitting or handing over; known mistakes come first, and mending them is the first choice. */
export function SubmitDialog(props: Props) {
  const { title, explain, question, confirmLabel, findings, content, names, run, onClose } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const online = useOnline();
  const faulty = findings.length > 0;
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await run();
    setBusy(false);
    if (outcome.ok) onClose(true);
    else setProblem(outcome.error.text);
  };
  const mend = () => {
    onClose(false);
    const first = findings.find(({ path }) => path !== '');
    if (first) setTimeout(() => focusField(first.path), AFTER_CLOSING);
  };
  return (
    <Modal
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
              <FindingList
                findings={findings.slice(0, LISTED)}
                content={content}
                names={names}
                onGo={() => onClose(false)}
              />
              {findings.length > LISTED && <Text size="sm">{formTexts.tooMany}</Text>}
            </Stack>
          </Alert>
        )}
        {question !== null && <Alert color="orange">{question}</Alert>}
        <Text>{explain}</Text>
        {!online && <Alert color="orange">{words.case.needsNetwork}</Alert>}
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={() => onClose(false)}>
            {words.case.back}
          </Button>
          {faulty && (
            <Button variant="default" loading={busy} disabled={!online} onClick={() => void confirm()}>
              {words.case.anyway(confirmLabel)}
            </Button>
          )}
          {faulty ? (
            <Button data-autofocus onClick={mend}>
              {words.case.mend}
            </Button>
          ) : (
            <Button data-autofocus loading={busy} disabled={!online} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
