import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Send a reminder',
  lead: (count: number, title: string) =>
    `Remind ${count} ${count === 1 ? 'unit' : 'units'} about: ${title}. The clerks and the head of the unit are notified here at once, and in the day’s email of reminders (one a day to each person at most). The reminder bears your name. A unit receives at most one reminder a day for each dossier.`,
  message: 'Additional message (optional)',
  confirm: 'Send the reminder',
  sum: (reached, already, nobody, refused) =>
    [
      `${reached} ${reached === 1 ? 'unit was' : 'units were'} reminded.`,
      already > 0 ? `${already} had been reminded today already.` : '',
      nobody > 0 ? `Nobody could be reached in ${nobody}: please call.` : '',
      refused > 0 ? `${refused} ${refused === 1 ? 'was' : 'were'} not reminded.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  reachedTitle: 'Reminded',
  reached: (people, mailAt) =>
    `${people.join(', ')}; notified here${mailAt === null ? '' : `, email to be sent at ${mailAt}`}`,
  alreadyTitle: 'Reminded earlier today',
  already: (people) => people.join(', '),
  refusedTitle: 'Not reminded',
  nobodyTitle: 'Nobody could be reached: please call',
  nobody: (invited, phone) =>
    [
      phone === '' ? 'no telephone number is known' : `telephone ${phone}`,
      invited.length === 0
        ? 'the unit has no account'
        : `${invited.join(', ')} invited, but not accepted yet`,
    ].join('; '),
};
