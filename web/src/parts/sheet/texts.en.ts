import type { Words } from './texts.ts';

export const en: Words = {
  hint: 'Open an Excel file (.xlsx), drop it here, or copy cells in Excel and paste them into the box below. Title rows, headings in two rows and merged cells are understood.',
  open: 'Open an Excel file',
  opening: 'Reading the file…',
  box: 'Pasted content',
  opened: (name: string) => `Looking at the file “${name}”`,
  sheet: 'Sheet',
  faults: {
    old: (name: string) =>
      `“${name}” is an old Excel file (.xls) or has a password, which cannot be opened here. Open it in Excel and save it as .xlsx without a password, or copy the cells and paste them into the box below.`,
    other: (name: string) =>
      `“${name}” is not an Excel file (.xlsx). Choose an .xlsx file, or open the file, copy the cells and paste them into the box below.`,
    broken: (name: string) =>
      `“${name}” cannot be read: it is damaged or was not downloaded whole. Open it in Excel and save it again, or copy the cells and paste them into the box below.`,
    large: (name: string) =>
      `“${name}” is larger than 5 MB. Copy the cells of the table and paste them into the box below, or save that sheet as a file of its own.`,
    empty: (name: string) => `“${name}” has no cell with text. Choose another file.`,
  },
};
