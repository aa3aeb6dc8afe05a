import { TextInput } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { parseDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import type { UnitsDialogProps } from './move-dialog.tsx';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

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
      title={words.extendTitle}
      lead={words.extendLead(units.length, caseTitle(movement, caseId))}
      items={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={words.extend}
      ready={until !== null && reason.trim() !== ''}
      run={run}
      onClose={onClose}
    >
      <TextInput
        label={words.extendUntil}
        description={words.extendDateHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={typed.trim().length >= 8 && until === null ? words.extendDateWrong : null}
        required
        maw={320}
      />
      <LimitedTextarea
        label={words.extendReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        limit={REASON_LIMITS.usual}
        required
        autosize
        minRows={2}
      />
    </BatchDialog>
  );
}
