import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { words } from './texts.ts';
import type { useUnits } from './use-known.ts';

/** What was changed last, how far it is, and the way to take it back. */
export function LatestChange({ known }: { known: ReturnType<typeof useUnits> }) {
  const { authorityId, zone } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { tree, latest, latestId } = known;
  if (tree === null || latest === null || latestId === null) return null;
  if (tree.busy !== null) {
    return (
      <Alert color="blue" role="status">
        {words.running(latest.done, latest.pages)}
      </Alert>
    );
  }
  return (
    <>
      <Group gap="sm" component="section" aria-label={words.undoTitle}>
        <Text size="sm">
          {latest.state === 'undone'
            ? words.undone
            : words.latest(latest.added, latest.changed, formatInstant(latest.at, zone))}
          {latest.kept > 0 && ` ${words.kept(latest.kept)}`}
        </Text>
        {latest.state === 'applied' && (
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {words.undo}
          </Button>
        )}
      </Group>
      {isOpen && (
        <ConfirmDialog
          title={words.undoTitle}
          lead={words.undoLead}
          confirmLabel={words.undo}
          reason="optional"
          reasonLimit={REASON_LIMITS.brief}
          run={(reason) => call('undoUnitChange', { authorityId, changeId: latestId, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
