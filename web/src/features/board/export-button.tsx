import { Alert, Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { downloadBase64 } from '../../ui/download.ts';
import { SweepProgress, useSweep } from './sweep-progress.tsx';
import { words } from './texts.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The registrations as an Excel file. */
export function ExportButton({ movementId, zone }: { movementId: string; zone: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sweep = useSweep(movementId, 'registrationList');
  const run = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await call('exportRegistrations', { movementId });
      if (answer.ok) downloadBase64(answer.value.xlsx, answer.value.fileName, XLSX);
      else setProblem(answer.error.text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={busy}
        onClick={() => void run()}
      >
        {words.exportExcel}
      </Button>
      {busy && <SweepProgress sweep={sweep} zone={zone} isOwn />}
      {problem !== null && (
        <Alert color="red" title={words.exportFailed}>
          {problem}
        </Alert>
      )}
    </Stack>
  );
}
