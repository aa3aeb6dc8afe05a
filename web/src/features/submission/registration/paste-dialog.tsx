import { Alert, Button, Group, Stack } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import type { DraftTarget } from '@thidua/domain/submission/registration';
import type { Mapping } from '@thidua/domain/sheet/headings';
import type { Grid } from '@thidua/domain/sheet/grid';
import { useState } from 'react';
import { SheetInput } from '../../../parts/sheet/sheet-input.tsx';
import { newId } from '../../../browser/new-id.ts';
import { readPaste, targetsOfPaste, withMapping, type PasteColumn, type PastedTable } from './paste.ts';
import { PastePreview } from './paste-preview.tsx';
import { words } from './texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';

interface Props {
  opened: boolean;
  movement: Movement;
  /** Targets that are there already. */
  taken: number;
  onClose: () => void;
  onAdd: (targets: DraftTarget[]) => void;
}

interface Looking {
  grid: Grid;
  table: PastedTable;
  chosen: ReadonlySet<number>;
}

const looking = (grid: Grid, table: PastedTable): Looking => {
  const records = table.rows.filter(({ kind }) => kind === 'record');
  return { grid, table, chosen: new Set(records.map(({ line }) => line)) };
};

/** Targets out of a spreadsheet: opened or pasted, checked, added. */
export function PasteDialog({ opened, movement, taken, onClose, onAdd }: Props) {
  const [at, setAt] = useState<Looking | null>(null);
  const close = () => {
    setAt(null);
    onClose();
  };
  const rows = at?.table.rows.filter(({ line }) => at.chosen.has(line)) ?? [];
  const tooMany = taken + rows.length > CONTENT_LIMITS.targets;
  const hasName = at?.table.mapping.includes('name') ?? false;
  const choose = (line: number, take: boolean) => {
    if (!at) return;
    const chosen = new Set(at.chosen);
    if (take) chosen.add(line);
    else chosen.delete(line);
    setAt({ ...at, chosen });
  };
  const map = (mapping: Mapping<PasteColumn>) => {
    if (at) setAt(looking(at.grid, withMapping(at.grid, at.table, mapping)));
  };
  return (
    <Dialog opened={opened} onClose={close} title={words.pasteTitle} size="min(1240px, 96vw)">
      <Stack gap="sm">
        <SheetInput
          fits={(grid) => readPaste(grid, movement).headings !== null}
          onRead={(grid) => setAt(grid && looking(grid, readPaste(grid, movement)))}
        />
        {at && (
          <PastePreview
            table={at.table}
            movement={movement}
            chosen={at.chosen}
            onChoose={choose}
            onMap={map}
          />
        )}
        {at && !hasName && <Alert color="orange">{words.pasteNoName}</Alert>}
        {tooMany && <Alert color="orange">{words.pasteTooMany(CONTENT_LIMITS.targets)}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            disabled={!at || rows.length === 0 || !hasName || tooMany}
            onClick={() => {
              if (at) onAdd(targetsOfPaste(rows, at.table.mapping, movement, newId));
              close();
            }}
          >
            {words.pasteAdd(rows.length)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
