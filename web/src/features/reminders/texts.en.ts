import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';
import type { Names } from '../../language/language.ts';
import type { Words } from './texts.ts';

const plural = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
const when = (days: number) => {
  if (days === 0) return 'on the day of the deadline';
  return `${plural(Math.abs(days), 'day', 'days')} ${days < 0 ? 'before' : 'after'} the deadline`;
};

export const en = (its: Names): Words => ({
  title: 'Reminders by the clock',
  board: 'Tracking board',
  officeOnly: `This page is for the ${its.office}`,
  officeOnlyHint: 'When a movement reminds is set by its standing body.',
  lead: 'Units that still owe a registration or a report are reminded by themselves: on their pages and in the mail of reminders, at most one mail a day to each person. Only in working hours, never on days off.',
  preparing: 'The movement is not open yet: reminding begins with its launch.',
  closed: 'The movement has ended; nobody is reminded any more.',

  stagesTitle: 'When, and who',
  stage: (n) => `Reminder ${n}`,
  days: 'Days',
  side: 'From the deadline',
  sides: { before: 'before', on: 'on the day', after: 'after' },
  when,
  to: 'Who',
  recipients: {
    unitEditor: 'Clerk',
    unitHead: 'Head',
    clusterLead: 'Cluster lead',
    office: its.office,
  },
  aboveHint: `Cluster leads and the ${its.office} get one message that names the units.`,
  remove: (n) => `Remove reminder ${n}`,
  add: 'Add a reminder',
  proposed: 'Take the proposed ones',
  none: 'There is no reminder yet: nobody is reminded by the clock. You can remind by hand on the tracking board.',
  nobody: 'Choose somebody to be reminded.',
  twice: (days) => `There is a reminder ${when(days)} already. Change the days or remove one.`,
  daysWrong: (earliest, latest) =>
    `A whole number, at most ${earliest} days before or ${latest} days after the deadline.`,
  save: 'Save the reminders',
  saved: 'Saved. The next reminders go by it.',
  changed: 'There are changes that are not saved.',
  mend: 'Not saved: mend what is marked above.',

  datesTitle: 'The days',
  datesHint:
    'By the general deadlines and the days off below; a unit with more time is reminded by its own deadline.',
  due: (title, deadline) => `${title}, due ${deadline}`,
  dateTo: (day, names) => `${day}: ${names}`,
  noDates: 'Nobody is reminded.',

  runTitle: 'The latest reminders',
  noRun: 'Nobody was reminded yet.',
  run: (at, units, people) =>
    units === 0
      ? `${at}: no unit was due to be reminded.`
      : `${at}: ${plural(people, 'person was', 'people were')} reminded of ${plural(units, 'case', 'cases')}.`,
  running: 'Under way, not finished yet.',
  unreached: (count) => `${plural(count, 'case has', 'cases have')} nobody to be reminded; please call:`,
  noPhone: 'no telephone number',
  more: (count) => `and ${plural(count, 'more', 'more')}`,

  daysOffTitle: 'Days off in the year',
  daysOffHint: `For every movement of the ${its.office}. Public holidays and the days in lieu of them stand as the Labour Code has them; please add days that are swapped and the second day of the National Day, which are announced each year.`,
  year: 'Year',
  byLaw: 'As the law has it, not changed.',
  set: 'Changed.',
  holidays: {
    newYear: 'New Year',
    lunarNewYear: 'Lunar New Year',
    hungKings: 'Hung Kings’ Day',
    reunification: 'Reunification Day',
    labourDay: 'Labour Day',
    nationalDay: 'National Day',
    inLieu: 'Day in lieu',
    other: 'Another day off',
  },
  worked: 'Worked instead',
  day: 'Day',
  dayHint: 'For instance 01/09/2026',
  addOff: 'Add a day off',
  addWorked: 'Add a day that is worked',
  removeDay: (day) => `Remove ${formatDate(day)}`,
  dayWrong: 'Write a day as 24/11/2026.',
  dayOfOtherYear: (year) => `This day is not in ${year}.`,
  dayKnown: 'This day is in the list already.',
  dayWeekend: 'This day is a Saturday or Sunday, which is off anyway.',
  dayWeekday: 'Only a Saturday or Sunday can be worked instead.',
  saveDays: 'Save the days off',
  backToLaw: 'Back to the law',
  savedDays: (year) => `The days off of ${year} are saved.`,
});
