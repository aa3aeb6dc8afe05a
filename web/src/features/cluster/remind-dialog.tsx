import { Textarea } from '@mantine/core';
import { caseTitle } from '@thidua/domain/labels';
import type { Movement } from '@thidua/domain/movement';
import type { UnitRecord } from '@thidua/domain/unit-record';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch-dialog.tsx';
import { inPortions } from '../../ui/batch.ts';
import { vi } from './texts.ts';

interface RemindDialogProps {
  movement: Movement & { id: string };
  caseId: string;
  units: readonly Pick<UnitRecord, 'unitId' | 'name'>[];
  onClose: () => void;
}

/** Names and count first, then one reminder to each unit and what became of it. */
export function RemindDialog({ movement, caseId, units, onClose }: RemindDialogProps) {
  const [message, setMessage] = useState('');
  const run = () =>
    inPortions(units, (portion) =>
      call('remindUnits', {
        movementId: movement.id,
        caseId,
        unitIds: portion.map(({ unitId }) => unitId),
        message,
      }),
    );
  return (
    <BatchDialog
      title={vi.remindTitle}
      lead={vi.remindLead(units.length, caseTitle(movement, caseId))}
      items={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={vi.remindConfirm}
      ready
      run={run}
      onClose={onClose}
    >
      <Textarea
        label={vi.remindMessage}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
      />
    </BatchDialog>
  );
}
