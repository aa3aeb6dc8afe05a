import { Textarea, TextInput } from '@mantine/core';
import { caseTitle } from '@thidua/domain/labels';
import { parseDate } from '@thidua/domain/text';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch-dialog.tsx';
import { inPortions } from '../../ui/batch.ts';
import type { UnitsDialogProps } from './move-dialog.tsx';
import { vi } from './texts.ts';

/** More time for the chosen units, with a reason. */
export function ExtendDialog({ movement, caseId, units, onClose }: UnitsDialogProps) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const until = parseDate(typed);
  const run = () =>
    inPortions(units, (portion) =>
      call('grantExtension', {
        movementId: movement.id,
        caseId,
        unitIds: portion.map(({ unitId }) => unitId),
        until: until ?? '',
        reason: reason.trim(),
      }),
    );
  return (
    <BatchDialog
      title={vi.extendTitle}
      lead={vi.extendLead(units.length, caseTitle(movement, caseId))}
      items={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={vi.extend}
      ready={until !== null && reason.trim() !== ''}
      run={run}
      onClose={onClose}
    >
      <TextInput
        label={vi.extendUntil}
        description={vi.extendDateHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={typed.trim().length >= 8 && until === null ? vi.extendDateWrong : null}
        required
        maw={320}
      />
      <Textarea
        label={vi.extendReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={1000}
        required
        autosize
        minRows={2}
      />
    </BatchDialog>
  );
}
