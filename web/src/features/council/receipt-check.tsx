import { Alert, Button, Code, Group, Spoiler, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../firebase/session.ts';
import { findReceipt, showReceipt, type ReceiptAnswer } from './ballot.ts';
import { boothOf } from './booth.ts';
import { vi } from './texts.ts';

interface CheckProps {
  sessionId: string;
  /** Of every paper that was counted. */
  receipts: readonly string[];
}

/** Whether a paper was counted; told on this device alone, which asks nobody. */
export function ReceiptCheck({ sessionId, receipts }: CheckProps) {
  const { uid } = useSession();
  const [typed, setTyped] = useState(() => showReceipt(boothOf(sessionId, uid).receipt() ?? ''));
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {vi.receiptCheck}
      </Title>
      <Group align="flex-start">
        <TextInput
          label={vi.receiptInput}
          style={{ flex: '1 1 20rem' }}
          value={typed}
          error={answer === 'empty' ? vi.receiptNeeded : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAnswer(null);
          }}
        />
        <Button mt={25} variant="light" onClick={() => setAnswer(findReceipt(typed, receipts))}>
          {vi.checkReceipt}
        </Button>
      </Group>
      {(answer === 'counted' || answer === 'unknown') && (
        <Alert color={answer === 'counted' ? 'teal' : 'red'} role="status">
          {answer === 'counted' ? vi.receiptIn(receipts.length) : vi.receiptOut}
        </Alert>
      )}
      <Spoiler maxHeight={0} showLabel={vi.allReceipts(receipts.length)} hideLabel={vi.closeDossier}>
        <Stack gap={4}>
          {receipts.map((receipt) => (
            <Code key={receipt} style={{ overflowWrap: 'anywhere' }}>
              {showReceipt(receipt)}
            </Code>
          ))}
        </Stack>
      </Spoiler>
    </Stack>
  );
}
