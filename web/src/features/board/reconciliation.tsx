import { Alert, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { SweepProgress, useSweep } from './sweep-progress.tsx';
import { words } from './texts.ts';

type Answer = { ok: true; value: CallableResponse<'reconcileMovement'> } | { ok: false; text: string };

/** Asks until all is done: where a call's time is up, the next one goes on. */
async function reconcile(movementId: string): Promise<Answer> {
  for (;;) {
    const result = await call('reconcileMovement', { movementId });
    if (!result.ok) return { ok: false, text: result.error.text };
    if (result.value.isDone) return result;
  }
}

/** Recomputes every summary from the sources, shows how far it is and what differed. */
export function Reconciliation({ movementId, zone }: { movementId: string; zone: string }) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const sweep = useSweep(movementId, 'reconciliation');
  const dayRoll = useSweep(movementId, 'dayRoll');
  const run = async () => {
    setBusy(true);
    setAnswer(null);
    try {
      setAnswer(await reconcile(movementId));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="reconciliation">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id="reconciliation">
          {words.reconcileTitle}
        </Title>
        <Text size="sm">{words.reconcileLead}</Text>
        <Button variant="default" loading={busy} onClick={() => void run()}>
          {words.reconcile}
        </Button>
        <SweepProgress sweep={sweep} zone={zone} isOwn={busy} />
        <SweepProgress sweep={dayRoll} zone={zone} isOwn={false} />
        {answer && <Outcome answer={answer} />}
      </Stack>
    </Paper>
  );
}

function Outcome({ answer }: { answer: Answer }) {
  if (!answer.ok) {
    return (
      <Alert color="red" title={words.reconcileFailed}>
        {answer.text}
      </Alert>
    );
  }
  const { units, nodes, drift, driftCount } = answer.value;
  if (drift.length === 0) {
    return <Alert color="teal">{words.reconcileAgreed(units, nodes)}</Alert>;
  }
  return (
    <Alert color="orange" title={words.reconcileDrift(driftCount)}>
      <List size="sm">
        {drift.map((path) => (
          <List.Item key={path} ff="monospace">
            {path}
          </List.Item>
        ))}
      </List>
      {driftCount > drift.length && <Text size="sm">{words.reconcileMore(driftCount - drift.length)}</Text>}
    </Alert>
  );
}
