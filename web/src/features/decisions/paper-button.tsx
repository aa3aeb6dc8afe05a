import { Button, Text } from '@mantine/core';
import type { CallableRequest } from '@thidua/domain/contract/callables';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { downloadBase64, WORD } from '../../ui/download.ts';

interface PaperButtonProps {
  movementId: string;
  about: CallableRequest<'exportAwardPaper'>['about'];
  label: string;
  /** Of whom, where several stand beside each other. */
  of?: string;
}

/** Downloads the paper of a correction, a reissue or a revocation, to be signed. */
export function PaperButton({ movementId, about, label, of }: PaperButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const download = async () => {
    setBusy(true);
    setProblem(null);
    const made = await call('exportAwardPaper', { movementId, about });
    setBusy(false);
    if (made.ok) downloadBase64(made.value.docx, made.value.fileName, WORD);
    else setProblem(made.error.text);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        loading={busy}
        aria-label={of === undefined ? label : `${label}: ${of}`}
        onClick={() => void download()}
      >
        {label}
      </Button>
      {problem !== null && (
        <Text size="sm" c="red.8" role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
