import { Alert, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/callables';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { vi } from './texts.ts';

type Answer = { ok: true; value: CallableResponse<'reconcileMovement'> } | { ok: false; text: string };

/** Recomputes every summary from the sources and shows what differed. */
export function Reconciliation({ movementId }: { movementId: string }) {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const run = async () => {
    setBusy(true);
    try {
      const result = await call('reconcileMovement', { movementId });
      setAnswer(result.ok ? result : { ok: false, text: result.error.text });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="reconciliation">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id="reconciliation">
          {vi.reconcileTitle}
        </Title>
        <Text size="sm">{vi.reconcileLead}</Text>
        <Button variant="default" loading={busy} onClick={() => void run()}>
          {vi.reconcile}
        </Button>
        {answer && <Outcome answer={answer} />}
      </Stack>
    </Paper>
  );
}

function Outcome({ answer }: { answer: Answer }) {
  if (!answer.ok) {
    return (
      <Alert color="red" title={vi.reconcileFailed}>
        {answer.text}
      </Alert>
    );
  }
  const { units, nodes, drift } = answer.value;
  if (drift.length === 0) {
    return <Alert color="teal">{vi.reconcileAgreed(units, nodes)}</Alert>;
  }
  return (
    <Alert color="orange" title={vi.reconcileDrift(drift.length)}>
      <List size="sm">
        {drift.map((path) => (
          <List.Item key={path} ff="monospace">
            {path}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
