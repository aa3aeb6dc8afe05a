import { Alert, Box, Button, FileButton, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { GRID_LIMITS, type Grid } from '@thidua/domain/sheet/grid';
import { gridOfText } from '@thidua/domain/sheet/tab-separated';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { gridOfHtml } from './clipboard-table.ts';
import type { Sheet, SheetFault } from './read-xlsx.ts';
import { words } from './texts.ts';

const FILE_BYTES = 5 * 1024 * 1024;

interface Props {
  /** Whether a sheet looks like what is wanted: of a workbook's sheets the first such is shown. */
  fits: (grid: Grid) => boolean;
  /** The file's name is '' of what was pasted. */
  onRead: (grid: Grid | null, fileName: string) => void;
  /** So many rows are read; of a list of a whole authority more than of one unit's. */
  rows?: number;
}

interface OpenBook {
  name: string;
  sheets: Sheet[];
  index: number;
}

type Read = { book: OpenBook } | { fault: SheetFault | 'large' | 'empty' };

async function readBook(file: File, fits: Props['fits'], rows: number): Promise<Read> {
  if (file.size > FILE_BYTES) return { fault: 'large' };
  const { readXlsx } = await import('./read-xlsx.ts');
  const read = readXlsx(new Uint8Array(await file.arrayBuffer()), rows);
  if (!read.ok) return { fault: read.error };
  const sheets = read.value.filter(({ grid }) => grid.rows.length > 0);
  if (sheets.length === 0) return { fault: 'empty' };
  const index = Math.max(
    0,
    sheets.findIndex(({ grid }) => fits(grid)),
  );
  return { book: { name: file.name, sheets, index } };
}

/** Rows out of a spreadsheet: its file opened, dropped here, or its cells pasted. */
export function SheetInput({ fits, onRead, rows = GRID_LIMITS.rows }: Props) {
  const [typed, setTyped] = useState('');
  const [book, setBook] = useState<OpenBook | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (next: OpenBook) => {
    setBook(next);
    onRead(next.sheets[next.index]?.grid ?? null, next.name);
  };
  const open = async (file: File | null) => {
    if (!file || busy) return;
    setBusy(true);
    setFault(null);
    const read = await readBook(file, fits, rows).catch((): Read => ({ fault: 'broken' }));
    setBusy(false);
    setTyped('');
    if ('book' in read) show(read.book);
    else {
      setBook(null);
      setFault(words.faults[read.fault](file.name));
      onRead(null, '');
    }
  };
  const type = (text: string, grid: Grid | null) => {
    setTyped(text);
    setBook(null);
    setFault(null);
    onRead(grid ?? (text.trim() === '' ? null : gridOfText(text, rows)), '');
  };
  return (
    <Stack
      gap="sm"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void open(file);
      }}
    >
      <Text size="sm">{words.hint}</Text>
      <Group gap="sm">
        <FileButton accept=".xlsx,.xlsm,.xls" onChange={(file) => void open(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={busy}
              leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            >
              {words.open}
            </Button>
          )}
        </FileButton>
        <Text size="sm" component="output" style={{ overflowWrap: 'anywhere' }}>
          {busy ? words.opening : book && words.opened(book.name)}
        </Text>
        {book && book.sheets.length > 1 && (
          <NativeSelect
            label={words.sheet}
            data={book.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            value={String(book.index)}
            onChange={(event) => show({ ...book, index: Number(event.currentTarget.value) })}
          />
        )}
      </Group>
      {fault && (
        <Alert color="orange" role="alert">
          <Box style={{ overflowWrap: 'anywhere' }}>{fault}</Box>
        </Alert>
      )}
      <Textarea
        label={words.box}
        value={typed}
        onChange={(event) => type(event.currentTarget.value, null)}
        onPaste={(event) => {
          const grid = gridOfHtml(event.clipboardData.getData('text/html'), rows);
          if (!grid) return;
          event.preventDefault();
          type(event.clipboardData.getData('text/plain').trimEnd(), grid);
        }}
        minRows={3}
        maxRows={6}
        autosize
        data-autofocus
        styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
      />
    </Stack>
  );
}
