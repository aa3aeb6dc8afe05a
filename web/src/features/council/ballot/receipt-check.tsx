import { Alert, Button, Code, Group, Spoiler, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../../reading/session.ts';
import { findReceipt, showReceipt, type ReceiptAnswer } from '../ballot.ts';
import { boothOf } from '../booth.ts';
import type { KnownSession } from '../scope.ts';
import { words } from '../texts.ts';

interface CheckProps {
  session: KnownSession;
  /** Of every paper that was counted. */
  receipts: readonly string[];
}

const colours = { empty: 'orange', counted: 'teal', unknown: 'red' } as const satisfies Record<
  ReceiptAnswer,
  string
>;

/** Whether a paper was counted; told on this device alone, which asks nobody. */
export function ReceiptCheck({ session, receipts }: CheckProps) {
  const { uid } = useSession();
  const [typed, setTyped] = useState(() => showReceipt(boothOf(session.id, uid).receipt() ?? ''));
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {words.receiptCheck}
      </Title>
      {session.memberUids.includes(uid) && (
        <Group align="flex-end">
          <TextInput
            label={words.receiptInput}
            style={{ flex: '1 1 16rem' }}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAnswer(null);
            }}
          />
          <Button variant="light" onClick={() => setAnswer(findReceipt(typed, receipts))}>
            {words.checkReceipt}
          </Button>
        </Group>
      )}
      {answer !== null && (
        <Alert color={colours[answer]} role="status">
          {words.receiptAnswers[answer](receipts.length)}
        </Alert>
      )}
      <Spoiler maxHeight={0} showLabel={words.allReceipts(receipts.length)} hideLabel={words.closeDossier}>
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
