import type { Words } from './texts.ts';

export const en: Words = {
  whole: 'Whole dossier',
  empty: '(left empty)',
  noElement: '(none)',
  target: (name: string) => (name === '' ? 'Target without a name' : `Target “${name}”`),
  ofElement: (element: string, field: string) => `${element}: ${field}`,
  due: (date: string) => `due ${date}`,
  paperReceivedOn: 'Date the paper was received',
};
