import { Textarea } from '@mantine/core';
import { caseTitle } from '@thidua/domain/labels';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch-dialog.tsx';
import { inPortions } from '../../ui/batch.ts';
import type { UnitsDialogProps } from './move-dialog.tsx';
import { vi } from './texts.ts';

export function RemindDialog({ movement, caseId, units, onClose }: UnitsDialogProps) {
  const [message, setMessage] = useState('');
  const run = () =>
    inPortions(units, (portion) =>
      call('remindUnits', {
        movementId: movement.id,
        caseId,
        unitIds: portion.map(({ unitId }) => unitId),
        message: message.trim(),
      }),
    );
  return (
    <BatchDialog
      title={vi.remindTitle}
      lead={vi.remindLead(units.length, caseTitle(movement, caseId))}
      items={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={vi.remind}
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
