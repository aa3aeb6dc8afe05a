import { Alert, Button, Group, List, ScrollArea, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BatchAnswer } from './batch.ts';
import { words } from './texts.ts';
import { useOpen } from '../use-open.ts';
import { Dialog } from '../dialog.tsx';

interface BatchItem {
  id: string;
  name: string;
}

interface BatchDialogProps {
  title: string;
  lead: string;
  items: readonly BatchItem[];
  /** What the items are, `đơn vị` unless said. */
  noun?: string;
  confirmLabel: string;
  danger?: boolean;
  /** False while a required field lacks its value. */
  ready: boolean;
  run: () => Promise<BatchAnswer>;
  /** Gets the ids that were done; empty when it was called off. */
  onClose: (done: string[]) => void;
  children?: ReactNode;
  /** What is said of those that were done, instead of their names. */
  done?: ReactNode;
}

/** Shows names and count before anything is done to many, and afterwards what became of each. */
export function BatchDialog(props: BatchDialogProps) {
  const { title, items, noun = words.unit, run, onClose } = props;
  const [answer, setAnswer] = useState<BatchAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isOpen = useOpen();
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const became = await run();
      show(became);
      // Closed meanwhile, the page's head tells of it.
      void became.later?.then((late) => isOpen.current && show(late));
    } finally {
      setBusy(false);
    }
  };
  const show = (became: BatchAnswer) => {
    const { outcomes, stopped, later } = became;
    // Nothing was done of it: what was typed stays, to be mended.
    const isNothing = outcomes.length === 0 && stopped !== null && later === null;
    setProblem(isNothing ? stopped : null);
    setAnswer(isNothing ? null : became);
  };
  const doneIds = (answer?.outcomes ?? []).filter(({ problem }) => problem === null).map(({ id }) => id);
  const close = () => {
    if (!busy) onClose(doneIds);
  };
  return (
    <Dialog opened onClose={close} title={title} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      {answer === null ? (
        <Stack>
          <Text>{props.lead}</Text>
          {items.length > 0 && <NameList items={items} heading={words.who(items.length, noun)} />}
          {props.children}
          {problem !== null && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={busy}>
              {words.cancel}
            </Button>
            <Button
              {...(props.danger ? { color: 'red' } : {})}
              loading={busy}
              disabled={!props.ready || items.length === 0}
              onClick={() => void confirm()}
            >
              {props.confirmLabel}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Outcomes answer={answer} items={items} noun={noun} said={props.done} />
          <Group justify="flex-end">
            <Button onClick={close} data-autofocus>
              {words.close}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

function NameList({ items, heading }: { items: readonly BatchItem[]; heading: string }) {
  return (
    <div>
      <Text fw={600} mb={4}>
        {heading}
      </Text>
      <ScrollArea.Autosize mah={200} type="auto">
        <List size="sm" spacing={2}>
          {items.map(({ id, name }) => (
            <List.Item key={id}>{name}</List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </div>
  );
}

function Outcomes({
  answer,
  items,
  noun,
  said,
}: {
  answer: BatchAnswer;
  items: readonly BatchItem[];
  noun: string;
  said: ReactNode;
}) {
  const refused = answer.outcomes.filter(({ problem }) => problem !== null);
  const done = answer.outcomes.flatMap(({ id, problem }) =>
    problem === null ? items.filter((item) => item.id === id) : [],
  );
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;
  return (
    <div aria-live="polite">
      <Stack>
        {(answer.outcomes.length > 0 || answer.later === null) &&
          (said ?? (
            <>
              <Text fw={600}>
                {words.summary(answer.outcomes.length - refused.length, refused.length, noun)}
              </Text>
              {done.length > 0 && <NameList items={done} heading={words.doneTitle} />}
            </>
          ))}
        {answer.stopped !== null && (
          <Alert
            color={answer.later ? 'orange' : 'red'}
            title={answer.later ? undefined : words.stoppedTitle}
          >
            {answer.stopped}
          </Alert>
        )}
        {refused.length > 0 && (
          <Alert color="orange" title={words.refusedTitle}>
            <ScrollArea.Autosize mah={240} type="auto">
              <List size="sm" spacing={4}>
                {refused.map(({ id, problem }) => (
                  <List.Item key={id}>
                    <b>{nameOf(id)}</b>: {problem}
                  </List.Item>
                ))}
              </List>
            </ScrollArea.Autosize>
          </Alert>
        )}
      </Stack>
    </div>
  );
}
