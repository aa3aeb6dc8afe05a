import type { Movement } from '@thidua/domain/movement/movement';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import { ReachList } from './reach-list.tsx';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

interface RemindDialogProps {
  movement: Movement & { id: string };
  caseId: string;
  units: readonly Pick<UnitRecord, 'unitId' | 'name'>[];
  /** Gets the ids that were reminded. */
  onClose: (done: string[]) => void;
}

/** Names and count first, then one reminder to each unit and what became of it. */
export function RemindDialog({ movement, caseId, units, onClose }: RemindDialogProps) {
  const [message, setMessage] = useState('');
  const [told, setTold] = useState<CallableResponse<'remindUnits'>['outcomes']>([]);
  const run = () =>
    inPortions(units, async (portion) => {
      const answer = await call('remindUnits', {
        movementId: movement.id,
        caseId,
        unitIds: portion.map(({ unitId }) => unitId),
        message: message.trim(),
      });
      if (answer.ok) setTold((before) => [...before, ...answer.value.outcomes]);
      return answer;
    });
  return (
    <BatchDialog
      title={words.title}
      lead={words.lead(units.length, caseTitle(movement, caseId))}
      items={units.map(({ unitId, name }) => ({ id: unitId, name }))}
      confirmLabel={words.confirm}
      ready
      run={run}
      done={
        <ReachList
          outcomes={told}
          nameOf={(id) => units.find(({ unitId }) => unitId === id)?.name ?? id}
          zone={movement.zone}
        />
      }
      onClose={onClose}
    >
      <LimitedTextarea
        label={words.message}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
        limit={500}
        autosize
        minRows={2}
      />
    </BatchDialog>
  );
}
