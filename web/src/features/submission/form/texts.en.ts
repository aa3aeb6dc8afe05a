import type { Words } from './texts.ts';

export const en: Words = {
  evidence: 'Evidence',
  reading: (value: string) => `= ${value}`,
  isFigure: (value: string) => `It is ${value}`,
  unusual: 'Unusual figure, said by the unit to be right',
  figureRight: 'This figure is right',
  rewritten: (typed: string, plain: string) => `“${typed}” is written as ${plain}.`,
  pickDate: (label: string) => `Pick a date on the calendar: ${label}`,
  calendar: {
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    monthLevelControl: 'Choose a month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    yearLevelControl: 'Choose a year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
  },
  datePlaceholder: 'day/month/year',
  summaryTitle: (count: number) =>
    count === 1 ? '1 place still needs correcting' : `${count} places still need correcting`,
  summaryHint: 'Click a line to go straight to the field that needs correcting.',
  addLink: 'Add a link',
  addFile: 'Upload a file',
  linkUrl: 'Link (https://…)',
  linkTitle: 'Name of the evidence',
  removeEvidence: (name: string) => `Remove evidence ${name}`,
  uploading: (name: string, percent: number) => `Uploading ${name}: ${percent}%`,
  evidenceHint:
    'Evidence: a link, or a PDF, image, Word or Excel file of at most 3 MB each. Images are made smaller on your computer first.',
  narrowRoom: (files: number, megabytes: number) =>
    `This dossier can take ${files} more ${files === 1 ? 'file' : 'files'}, ${megabytes} MB in total. Please give priority to the most important files, or use links.`,
  noRoom:
    'This dossier has reached the number of files that are accepted. Please use links, or ask the office to raise the limit; everything entered is still there.',
  papersTitle: 'Attached papers',
  papersHint:
    'Not required. For a paper: print it, have it signed and sealed, scan or photograph it and attach it here before submitting. At most 3 MB a file.',
  papers: {
    plan: 'The unit’s own emulation plan',
    launchRecord: 'Record or pictures of the launch',
    signedCopy: 'Signed and sealed copy (scan)',
  },
  addScan: 'Attach a scan',
  removePaper: (name: string) => `Remove paper ${name}`,
  papersFull: (most: number) => `There are already ${most} attached papers, which is the maximum.`,
  evidenceFull: (most: number) => `There are already ${most} pieces of evidence, which is the maximum.`,
};
