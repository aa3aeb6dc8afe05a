import type { Words } from './remind-texts.ts';

export const en: Words = {
  title: 'Send a reminder',
  lead: (count, title) =>
    `Reminds ${count} ${count === 1 ? 'unit' : 'units'} of: ${title}. The clerk and the head are notified. Each unit gets at most one reminder a day for each case.`,
  message: 'A message to go with it (optional)',
  confirm: 'Send the reminder',
};
