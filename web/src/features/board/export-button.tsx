import { Alert, Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { downloadBase64, EXCEL } from '../../ui/download.ts';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Filters } from '@thidua/domain/summary/board-filter';
import { caseTitle } from '../../language/labels.ts';
import { isFiltered } from './filters.ts';
import { SweepProgress, useSweep } from './sweep-progress.tsx';
import { words } from './texts.ts';

interface Props {
  movement: Movement & { id: string };
  caseId: string;
  filters: Filters;
}

/** What the tab shows, of the units that its filters leave, as an Excel file. */
export function ExportButton({ movement, caseId, filters }: Props) {
  const { id: movementId, zone } = movement;
  const label =
    caseId === REGISTRATION_CASE ? words.exportExcel : words.exportReport(caseTitle(movement, caseId));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sweep = useSweep(movementId, 'registrationList');
  const run = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await call('exportRegistrations', { movementId, caseId, filters });
      if (answer.ok) downloadBase64(answer.value.xlsx, answer.value.fileName, EXCEL);
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
        {isFiltered(filters) ? words.onlyFiltered(label) : label}
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
