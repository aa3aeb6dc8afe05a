import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { showReceipt } from '../ballot.ts';
import { words } from '../texts.ts';

/** What is left of a ballot on this device: nothing that tells a choice. */
export function Receipt({ receipt, title }: { receipt: string; title: string }) {
  return (
    <Alert color="teal" title={words.voted}>
      <Text size="sm">{words.receiptHint}</Text>
      <Code
        block
        mt="xs"
        style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        aria-label={words.receipt}
      >
        {showReceipt(receipt)}
      </Code>
      <Group mt="xs" gap="sm">
        <CopyButton value={receipt}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="light" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => printLines([words.receiptPaper(title), showReceipt(receipt), words.receiptHint])}
        >
          {words.printReceipt}
        </Button>
      </Group>
    </Alert>
  );
}

/** Prints these lines alone, without the page around. */
function printLines(lines: readonly string[]): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (!inside) return;
  for (const line of lines) {
    const paragraph = inside.document.createElement('p');
    paragraph.textContent = line;
    inside.document.body.append(paragraph);
  }
  inside.addEventListener('afterprint', () => frame.remove());
  inside.print();
}
