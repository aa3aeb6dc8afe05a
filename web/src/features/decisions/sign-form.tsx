import {
  Alert,
  Button,
  FileButton,
  Group,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { numberAndSymbol } from '@thidua/domain/award/decision';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { uploadScan } from '../../reading/file/scans.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { bringFile, useUploads } from '../../parts/file/uploads.ts';
import type { KnownDecision } from './known.ts';
import { readSignature, type SignatureField, type TypedSignature } from './signature-input.ts';
import { words } from './texts.ts';
import { newId } from '../../browser/new-id.ts';

/** Number, date, signer and scan of the paper that was signed outside; with them the decision takes effect. */
export function SignForm({ movement, decision }: { movement: OpenMovement; decision: KnownDecision }) {
  const [typed, setTyped] = useState<TypedSignature>({
    number: '',
    date: '',
    signer: '',
    signingForm: '',
    scanId: '',
  });
  const { authority } = useSession();
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { signature, faults } = readSignature(typed);
  const errorAt = (field: SignatureField) => (tried && faults.has(field) ? words.faults[field] : null);
  const set = (field: keyof TypedSignature) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.sign}
        </Title>
        <Text size="sm">{words.signHint}</Text>
        <TextInput
          label={words.number}
          description={words.symbol(decision.symbol)}
          maw={300}
          inputMode="numeric"
          value={typed.number}
          error={errorAt('number')}
          onChange={(event) => set('number')(event.currentTarget.value)}
        />
        <TextInput
          label={words.date}
          description={words.dateHint}
          maw={300}
          value={typed.date}
          error={errorAt('date')}
          onChange={(event) => set('date')(event.currentTarget.value)}
        />
        <TextInput
          label={words.signer}
          maw={430}
          value={typed.signer}
          error={errorAt('signer')}
          onChange={(event) => set('signer')(event.currentTarget.value)}
        />
        <Textarea
          label={words.signingForm}
          description={words.signingFormHint(authority?.authority?.signingForms ?? [])}
          maw={430}
          autosize
          minRows={2}
          value={typed.signingForm}
          error={errorAt('signingForm')}
          onChange={(event) => set('signingForm')(event.currentTarget.value)}
        />
        <ScanField decision={decision} error={errorAt('scan')} onUploaded={set('scanId')} />
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

interface ScanProps {
  decision: KnownDecision;
  error: string | null;
  onUploaded: (scanId: string) => void;
}

function ScanField({ decision, error, onUploaded }: ScanProps) {
  const [name, setName] = useState<string | null>(null);
  const at = { owner: `${decision.movementId}/${decision.id}`, field: 'scan' };
  const upload = useUploads(at.owner).find(({ field }) => field === at.field);
  const percent = upload?.percent ?? null;
  const pick = (file: File | null) => {
    if (!file) return;
    const scanId = newId();
    void bringFile(at, {
      file,
      wanted: 'scan',
      send: (prepared, onProgress) =>
        uploadScan(
          { movementId: decision.movementId, decisionId: decision.id, scanId },
          prepared,
          onProgress,
        ),
      arrived: (prepared) => {
        setName(prepared.name);
        onUploaded(scanId);
      },
    });
  };
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {words.scan}
      </Text>
      <Group gap="sm">
        <FileButton accept="application/pdf,image/jpeg,image/png,image/webp" onChange={pick}>
          {(props) => (
            <Button {...props} variant="light" loading={percent !== null}>
              {words.chooseScan}
            </Button>
          )}
        </FileButton>
        {percent !== null && <Text size="sm">{words.uploading(percent)}</Text>}
        {name !== null && percent === null && <Text size="sm">{words.uploaded(name)}</Text>}
      </Group>
      {(upload?.fault ?? error) !== null && (
        <Alert color="red" role="alert">
          {upload?.fault ?? error}
        </Alert>
      )}
    </Stack>
  );
}
