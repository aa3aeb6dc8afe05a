import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
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
import { LimitedTextarea } from '../../ui/limited-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';

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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { signature, faults } = readSignature(typed);
  const save = async () => {
    setTried(true);
    if (!signature || reason.trim() === '') return;
    setBusy(true);
    setProblem(null);
    const result = await call('correctDecision', {
      movementId: movement.id,
      decisionId: decision.id,
      seq: decision.seq,
      signature,
      reason,
    });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.text);
  };
  return (
    <Dialog
      opened
      size="lg"
      title={words.correctDecision}
      closeOnClickOutside={false}
      onClose={() => {
        if (!busy) onClose();
      }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.correctDecisionLead}</Text>
        <SignatureFields decision={decision} typed={typed} faults={tried ? faults : none} onType={setTyped} />
        <LimitedTextarea
          label={words.correctReason}
          withAsterisk
          autosize
          minRows={2}
          limit={REASON_LIMITS.usual}
          value={reason}
          error={tried && reason.trim() === '' ? words.correctReasonNeeded : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {words.correctConfirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
