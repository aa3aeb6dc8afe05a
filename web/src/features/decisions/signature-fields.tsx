import { Alert, Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { DECISION_LIMITS } from '@thidua/domain/award/decision';
import type { Dispatch, SetStateAction } from 'react';
import { useState } from 'react';
import { uploadScan } from '../../reading/file/scans.ts';
import { useSession } from '../../reading/session.ts';
import { bringFile, useUploads } from '../../parts/file/uploads.ts';
import type { KnownDecision } from './known.ts';
import type { SignatureField, TypedSignature } from './signature-input.ts';
import { LimitedLines } from '../../ui/limited-text.tsx';
import { words } from './texts.ts';
import { NameInput } from '../../ui/name/name-input.tsx';
import { newId } from '../../browser/new-id.ts';

interface FieldsProps {
  decision: KnownDecision;
  typed: TypedSignature;
  /** Those to be shown. */
  faults: ReadonlySet<SignatureField>;
  onType: Dispatch<SetStateAction<TypedSignature>>;
}

/** What is entered of the signed paper. */
export function SignatureFields({ decision, typed, faults, onType }: FieldsProps) {
  const { authority } = useSession();
  const errorAt = (field: SignatureField) => (faults.has(field) ? words.faults[field] : null);
  const set = (field: keyof TypedSignature) => (value: string) =>
    onType((before) => ({ ...before, [field]: value }));
  return (
    <>
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
      <NameInput
        kind="person"
        label={words.signer}
        maw={430}
        limit={DECISION_LIMITS.signer}
        value={typed.signer}
        error={errorAt('signer')}
        onValue={set('signer')}
      />
      <LimitedLines
        label={words.signingForm}
        description={words.signingFormHint(authority?.authority?.signingForms ?? [])}
        maw={430}
        autosize
        minRows={2}
        value={typed.signingForm}
        limit={DECISION_LIMITS.signingForm}
        error={errorAt('signingForm')}
        onChange={(event) => set('signingForm')(event.currentTarget.value)}
      />
      <ScanField decision={decision} error={errorAt('scan')} onUploaded={set('scanId')} />
    </>
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
