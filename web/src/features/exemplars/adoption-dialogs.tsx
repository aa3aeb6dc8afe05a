import { Radio, Stack, Text } from '@mantine/core';
import { adoptionStates, type Adoption } from '@thidua/domain/exemplar/adoption';
import { ADOPTION_LIMIT } from '@thidua/domain/contract/exemplar-callables';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ScopeName } from '../../parts/scope-name.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

const colours = { begun: 'blue', done: 'teal', stopped: 'gray' } as const;

/** How far a unit is with what it took up. */
export function AdoptionState({ state }: Pick<Adoption, 'state'>) {
  return <Tag colour={colours[state]}>{words.adoption[state]}</Tag>;
}

interface ReportDialogProps {
  movementId: string;
  adoption: Adoption;
  title: string;
  onClose: () => void;
}

/** What came of taking a model up. */
export function ReportDialog({ movementId, adoption, title, onClose }: ReportDialogProps) {
  const { exemplarId, unitId, outcome } = adoption;
  const [state, setState] = useState<Adoption['state']>(adoption.state === 'begun' ? 'done' : adoption.state);
  return (
    <ConfirmDialog
      title={words.reportOf(title)}
      lead={
        <Radio.Group
          label={words.reportState}
          value={state}
          onChange={(chosen) => setState(adoptionStates.find((one) => one === chosen) ?? state)}
        >
          <Stack gap="xs" mt="xs">
            {adoptionStates.map((one) => (
              <Radio key={one} value={one} label={words.adoption[one]} />
            ))}
          </Stack>
        </Radio.Group>
      }
      reason="required"
      reasonLabel={words.outcome}
      reasonNeeded={words.outcomeNeeded}
      reasonLimit={ADOPTION_LIMIT}
      typed={outcome}
      confirmLabel={words.report}
      run={(said) => call('reportAdoption', { movementId, exemplarId, unitId, state, outcome: said })}
      onClose={onClose}
    />
  );
}

interface AdoptDialogProps {
  movementId: string;
  exemplarId: string;
  /** Units that may take it up, by who asks. */
  units: readonly string[];
  onClose: () => void;
}

/** A unit takes a model up, and says how. */
export function AdoptDialog({ movementId, exemplarId, units, onClose }: AdoptDialogProps) {
  const [chosen, setChosen] = useState(units[0] ?? '');
  return (
    <ConfirmDialog
      title={words.adopt}
      lead={
        <Stack gap="sm">
          <Text>{words.adoptLead}</Text>
          {units.length > 1 && (
            <Radio.Group label={words.adoptFor} value={chosen} onChange={setChosen}>
              <Stack gap="xs" mt="xs">
                {units.map((unitId) => (
                  <Radio key={unitId} value={unitId} label={<ScopeName scope={unitId} />} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </Stack>
      }
      reason="required"
      reasonLabel={words.adoptPlan}
      reasonNeeded={words.adoptNeeded}
      reasonLimit={ADOPTION_LIMIT}
      confirmLabel={words.adopt}
      run={(plan) => call('adoptExemplar', { movementId, exemplarId, unitId: chosen, plan })}
      onClose={onClose}
    />
  );
}
