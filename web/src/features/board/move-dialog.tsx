import { Alert } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import type { Movement } from '@thidua/domain/movement/movement';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import { splitFor, type ChosenUnit } from './batch.ts';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

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
  const lead = returning ? words.returnLead(ready.length, title) : words.receiveLead(ready.length, title);
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
      title={returning ? words.returnTitle : words.receiveTitle}
      lead={ready.length === 0 ? words.nothingReady : lead}
      items={ready.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={returning ? words.return : words.receive}
      danger={returning}
      ready={!returning || reason.trim() !== ''}
      run={run}
      onClose={onClose}
    >
      {ready.length > 0 && skipped.length > 0 && <Alert color="gray">{words.skipped(skipped.length)}</Alert>}
      {ready.length > 0 && returning && (
        <LimitedTextarea
          label={words.reason}
          placeholder={words.reasonPlaceholder}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          limit={REASON_LIMITS.usual}
          required
          autosize
          minRows={2}
        />
      )}
    </BatchDialog>
  );
}
