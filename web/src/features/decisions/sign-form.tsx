import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { numberAndSymbol } from '@thidua/domain/award/decision';
import { publicOnceEffective, publicTimeOf } from '@thidua/domain/award/public-time';
import { formatDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { KnownDecision } from './known.ts';
import { SignatureFields } from './signature-fields.tsx';
import { readSignature, type SignatureField, type TypedSignature } from './signature-input.ts';
import { words } from './texts.ts';

const none: ReadonlySet<SignatureField> = new Set();

/** Number, date, signer and scan of the paper that was signed outside; with them the decision takes effect. */
export function SignForm({ movement, decision }: { movement: OpenMovement; decision: KnownDecision }) {
  const [typed, setTyped] = useState<TypedSignature>({
    number: '',
    date: '',
    signer: '',
    signingForm: '',
    scanId: '',
  });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { signature, faults } = readSignature(typed);
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.sign}
        </Title>
        <Text size="sm">{words.signHint}</Text>
        <SignatureFields decision={decision} typed={typed} faults={tried ? faults : none} onType={setTyped} />
        <Group>
          <Button
            onClick={() => {
              setTried(true);
              setAsking(signature !== null);
            }}
          >
            {words.effect}
          </Button>
        </Group>
        {asking && signature && (
          <ConfirmDialog
            title={words.effect}
            lead={
              <>
                <Text>
                  {words.effectLead(
                    numberAndSymbol(signature.number, decision.symbol),
                    decision.items.length,
                  )}
                </Text>
                <Text fw={600}>
                  {words.signedOn(numberAndSymbol(signature.number, decision.symbol), signature.date)}
                </Text>
                <Text fw={600}>{words.signedBy(signature.signer, signature.signingForm.join(' / '))}</Text>
                <Text>{words.effectFinal}</Text>
                <SaysWhatIsPublic movement={movement} decision={decision} />
              </>
            }
            confirmLabel={words.effect}
            run={() =>
              call('signDecision', {
                movementId: movement.id,
                decisionId: decision.id,
                seq: decision.seq,
                signature,
              })
            }
            onClose={() => setAsking(false)}
          />
        )}
      </Stack>
    </Paper>
  );
}

/** Until when people on it, and why they are on it, will be public once it is in force today. */
function SaysWhatIsPublic({ movement, decision }: { movement: OpenMovement; decision: KnownDecision }) {
  const { now } = useSession();
  const { namesUntil, reasons, reasonsUntil } = publicOnceEffective(
    decision.items,
    publicTimeOf(movement, now()),
  );
  return (
    <>
      {namesUntil !== null && <Text size="sm">{words.effectNames(formatDate(namesUntil))}</Text>}
      {reasons > 0 && <Text size="sm">{words.effectReasons(reasons, formatDate(reasonsUntil))}</Text>}
    </>
  );
}
