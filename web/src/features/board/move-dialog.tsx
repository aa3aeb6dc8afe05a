import { Alert, Textarea } from '@mantine/core';
import { caseTitle } from '@thidua/domain/labels';
import type { Movement } from '@thidua/domain/movement';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch-dialog.tsx';
import { inPortions } from '../../ui/batch.ts';
import { splitFor, type ChosenUnit } from './batch.ts';
import { vi } from './texts.ts';

export interface UnitsDialogProps {
  movement: Movement & { id: string };
  caseId: string;
  units: readonly ChosenUnit[];
  onClose: (done: string[]) => void;
}

/** Receives or returns the chosen cases, those that can be as they stand. */
export function MoveDialog({
  movement,
  caseId,
  units,
  move,
  onClose,
}: UnitsDialogProps & { move: 'receive' | 'return' }) {
  const [reason, setReason] = useState('');
  const [{ ready, skipped }] = useState(() => splitFor(move, units));
  const title = caseTitle(movement, caseId);
  const returning = move === 'return';
  const run = () =>
    inPortions(ready, (portion) =>
      call('moveCases', {
        movementId: movement.id,
        move,
        reason: returning ? reason.trim() : '',
        cases: portion.map(({ unitId, seq }) => ({ unitId, caseId, ...(seq === null ? {} : { seq }) })),
      }),
    );
  return (
    <BatchDialog
      title={returning ? vi.returnTitle : vi.receiveTitle}
      lead={returning ? vi.returnLead(ready.length, title) : vi.receiveLead(ready.length, title)}
      items={ready.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={returning ? vi.return : vi.receive}
      danger={returning}
      ready={!returning || reason.trim() !== ''}
      run={run}
      onClose={onClose}
    >
      {skipped.length > 0 && (
        <Alert color="gray">{ready.length === 0 ? vi.nothingReady : vi.skipped(skipped.length)}</Alert>
      )}
      {returning && (
        <Textarea
          label={vi.reason}
          placeholder={vi.reasonPlaceholder}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={1000}
          required
          autosize
          minRows={2}
        />
      )}
    </BatchDialog>
  );
}
