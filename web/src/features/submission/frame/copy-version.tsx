import { Alert, Button, Group, Text } from '@mantine/core';
import { ok } from '@thidua/domain/base/result';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { words } from './texts.ts';

/** Says how far the draft is from a version, and offers to begin from that again. */
export function CopyVersion({ n, changes, onCopy }: { n: number; changes: number; onCopy: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <Alert color="gray">
      <Group justify="space-between">
        <Text size="sm">{words.differsFromVersion(n, changes)}</Text>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {words.copyVersion(n)}
        </Button>
      </Group>
      {asking && (
        <ConfirmDialog
          title={words.copyQuestion}
          lead={words.copyExplain}
          confirmLabel={words.copyVersion(n)}
          run={() => {
            onCopy();
            return Promise.resolve(ok(null));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Alert>
  );
}
