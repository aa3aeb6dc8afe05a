import { Button, Group, List, Stack, Text } from '@mantine/core';
import { numberAndSymbol, type Signature } from '@thidua/domain/award/decision';
import { formatDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import type { KnownDecision } from './known.ts';
import { PaperButton } from './paper-button.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { readSignature, type SignatureField, type TypedSignature } from './signature-input.ts';
import { words } from './texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface CorrectionsProps {
  movement: OpenMovement;
  decision: KnownDecision;
  isOffice: boolean;
}

const none: ReadonlySet<SignatureField> = new Set();

/** What was mended of a decision in force, and the office's way to mend more. */
export function Corrections({ movement, decision, isOffice }: CorrectionsProps) {
  const [asking, setAsking] = useState(false);
  const { corrections, symbol, state, issued, items } = decision;
  const mendable = isOffice && state === 'effective';
  if (corrections.length === 0 && !mendable) return null;
  return (
    <Stack gap="xs">
      {corrections.length > 0 && (
        <List size="sm">
          {corrections.map(({ at, before, reason }, index) => (
            <List.Item key={at.getTime()}>
              <Text size="sm">
                {words.corrected(
                  formatInstant(at, movement.zone),
                  numberAndSymbol(before.number, symbol),
                  before.date,
                  before.signer,
                )}
              </Text>
              <Text size="sm">{words.why(reason)}</Text>
              {isOffice && (
                <PaperButton
                  movementId={movement.id}
                  about={{ kind: 'correction', decisionId: decision.id, index }}
                  label={words.correctionPaper}
                />
              )}
            </List.Item>
          ))}
        </List>
      )}
      {mendable && (
        <Group>
          <Button variant="light" disabled={issued < items.length} onClick={() => setAsking(true)}>
            {words.correctDecision}
          </Button>
        </Group>
      )}
      {asking && decision.signature && (
        <CorrectDialog
          movement={movement}
          decision={decision}
          before={decision.signature}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}

interface DialogProps {
  movement: OpenMovement;
  decision: KnownDecision;
  before: Signature;
  onClose: () => void;
}

function CorrectDialog({ movement, decision, before, onClose }: DialogProps) {
  const [typed, setTyped] = useState<TypedSignature>({
    number: before.number,
    date: formatDate(before.date),
    signer: before.signer,
    signingForm: before.signingForm.join('\n'),
    scanId: before.scanId,
  });
  const [tried, setTried] = useState(false);
  const { signature, faults } = readSignature(typed);
  return (
    <ConfirmDialog
      size="lg"
      title={words.correctDecision}
      lead={
        <>
          <Text size="sm">{words.correctDecisionLead}</Text>
          <SignatureFields
            decision={decision}
            typed={typed}
            faults={tried ? faults : none}
            onType={setTyped}
          />
        </>
      }
      confirmLabel={words.correctConfirm}
      onTry={() => setTried(true)}
      reason="required"
      reasonLabel={words.correctReason}
      reasonNeeded={words.correctReasonNeeded}
      run={(reason) =>
        signature &&
        call('correctDecision', {
          movementId: movement.id,
          decisionId: decision.id,
          seq: decision.seq,
          signature,
          reason,
        })
      }
      onClose={onClose}
    />
  );
}
