import type { Grid } from '@thidua/domain/sheet/grid';
import type { Result } from '@thidua/domain/base/result';
import {
  readUnitSheet,
  type UnitColumn,
  type UnitLine,
  type UnitSheet,
  type UnitSheetFault,
} from '@thidua/domain/unit-change/unit-sheet';

/** A sheet as it was read, and what was mended in it since; rows left out are remembered. */
export interface OpenSheet extends UnitSheet {
  left: ReadonlySet<number>;
}

export function openSheet(grid: Grid): Result<OpenSheet, UnitSheetFault> {
  const read = readUnitSheet(grid);
  return read.ok ? { ok: true, value: { ...read.value, left: new Set() } } : read;
}

export const shownLines = ({ lines, left }: OpenSheet): UnitLine[] =>
  left.size === 0 ? lines : lines.filter(({ line }) => !left.has(line));

/** Another text in a cell. */
export function mended(sheet: OpenSheet, at: number, column: UnitColumn, text: string): OpenSheet {
  return {
    ...sheet,
    lines: sheet.lines.map((line) => (line.line === at ? { ...line, [column]: text } : line)),
  };
}

export const withoutRow = (sheet: OpenSheet, at: number): OpenSheet => ({
  ...sheet,
  left: new Set([...sheet.left, at]),
});

export const withoutPerson = (sheet: OpenSheet, at: number): OpenSheet => ({
  ...sheet,
  lines: sheet.lines.map((line) =>
    line.line === at ? { ...line, person: '', email: '', role: '', from: '', to: '' } : line,
  ),
});

export const withAllRows = (sheet: OpenSheet): OpenSheet => ({ ...sheet, left: new Set() });
