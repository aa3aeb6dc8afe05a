import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { matchLines } from '@thidua/domain/unit-change/match-lines';
import { UNIT_SHEET_ROWS, type UnitSheetFault } from '@thidua/domain/unit-change/unit-sheet';
import type { Grid } from '@thidua/domain/sheet/grid';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { newId } from '../../browser/new-id.ts';
import { call } from '../../firebase/calls.ts';
import { SheetInput } from '../../parts/sheet/sheet-input.tsx';
import { useSession } from '../../reading/session.ts';
import { EXCEL, downloadBytes } from '../../ui/download.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { FaultList } from './fault-list.tsx';
import { ImportPreview } from './import-preview.tsx';
import { openSheet, shownLines, withAllRows, type OpenSheet } from './import-state.ts';
import { InvitePeople } from './invite-people.tsx';
import { words } from './texts.ts';
import { templateFile, templateHeadings, templateSheet } from './template-words.ts';
import { useKnown, type useUnits } from './use-known.ts';

interface Looking {
  sheet: OpenSheet;
  fileName: string;
  changeId: string;
}

const fits = (grid: Grid) => openSheet(grid).ok;

/**
 * Units and people out of a spreadsheet: read, matched with what is there, mended, written, invited. What is left to do follows
 * from the file and the store alone: opened again, the same file goes on where it was.
 */
export function ImportPanel({ known }: { known: ReturnType<typeof useUnits> }) {
  const { authorityId } = useSession();
  const [looking, setLooking] = useState<Looking | null>(null);
  const [fault, setFault] = useState<UnitSheetFault | null>(null);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const lines = useMemo(() => (looking ? shownLines(looking.sheet) : []), [looking]);
  const frame = useKnown(known.units, lines);
  const matched = useMemo(
    () => (looking && frame ? matchLines(lines, frame) : null),
    [looking, lines, frame],
  );

  const read = (grid: Grid | null, fileName: string) => {
    clear();
    const opened = grid && openSheet(grid);
    setFault(opened && !opened.ok ? opened.error : null);
    setLooking(opened?.ok ? { sheet: opened.value, fileName, changeId: newId() } : null);
  };
  const change = (sheet: OpenSheet) => {
    clear();
    setLooking((at) => at && { ...at, sheet, changeId: newId() });
  };
  const downloadTemplate = async () => {
    const { workbookOf } = await import('./template.ts');
    const book = workbookOf({ name: templateSheet, headings: templateHeadings, rows: [] });
    downloadBytes(book, templateFile, EXCEL);
  };

  const wanted = matched?.units.flatMap((one) => one.wanted ?? []) ?? [];
  const invitees = matched?.people.filter(({ standing }) => standing !== 'same') ?? [];
  const isSound = matched !== null && matched.faults.length === 0;
  const isWriting = known.tree?.busy !== null;
  const write = () => {
    if (!looking || !known.tree) return;
    const asked = call('changeUnits', {
      authorityId,
      changeId: looking.changeId,
      seq: known.tree.seq,
      fileName: looking.fileName,
      reason: '',
      units: wanted,
    });
    void ask(asked, clear);
  };
  return (
    <Stack gap="md">
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void downloadTemplate()}
        style={{ alignSelf: 'flex-start' }}
      >
        {words.template}
      </Button>
      <SheetInput fits={fits} onRead={read} rows={UNIT_SHEET_ROWS + 1} />
      {fault && (
        <Alert color="orange" role="alert">
          {words.sheetFault[fault](templateHeadings.map(({ text }) => text).join(', '))}
        </Alert>
      )}
      {looking && looking.sheet.unused.length > 0 && (
        <Text size="sm">{words.unused(looking.sheet.unused.join(', '))}</Text>
      )}
      {looking && looking.sheet.hidden > 0 && <Text size="sm">{words.hidden(looking.sheet.hidden)}</Text>}
      {looking && looking.sheet.left.size > 0 && (
        <Group gap="sm">
          <Text size="sm">{words.left([...looking.sheet.left].join(', '))}</Text>
          <Button variant="default" size="xs" onClick={() => change(withAllRows(looking.sheet))}>
            {words.takeBack}
          </Button>
        </Group>
      )}
      {looking && matched && known.units.status === 'ready' && (
        <>
          <FaultList
            faults={matched.faults}
            sheet={looking.sheet}
            units={known.units.data}
            onChange={change}
          />
          <ImportPreview matched={matched} />
          <ProblemAlert problem={problem} isUnknown={isUnknown} />
          {isSound && wanted.length > 0 && (
            <Group gap="sm">
              <Button loading={busy || isWriting} onClick={write}>
                {words.write(wanted.length)}
              </Button>
              <Text size="sm">{words.writeHint}</Text>
            </Group>
          )}
          {isSound && wanted.length === 0 && !isWriting && (
            <Text component="output">{invitees.length === 0 ? words.nothing : words.written}</Text>
          )}
          {isSound && wanted.length === 0 && !isWriting && <InvitePeople people={invitees} />}
        </>
      )}
    </Stack>
  );
}
