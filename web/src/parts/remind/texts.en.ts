import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Send a reminder',
  lead: (count: number, title: string) =>
    `Remind ${count} ${count === 1 ? 'unit' : 'units'} about: ${title}. The clerks and the head of the unit receive a notification. A unit receives at most one reminder a day for each dossier.`,
  message: 'Additional message (optional)',
  confirm: 'Send the reminder',
};
