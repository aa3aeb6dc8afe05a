import { formatDate } from '@thidua/domain/base/text';
import type { LocalDate, Period } from '@thidua/domain/base/time';
import type { Words } from './texts.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const en: Words = {
  head: (number: string, issuer: string, place: string, date: LocalDate) =>
    `Plan No. ${number}, issued by ${issuer} at ${place} on ${formatDate(date)}`,
  signedAs: (titles: readonly string[]) => `Signed by: ${titles.join(' – ')}`,
  motto: 'Motto',
  print: 'Print the plan',
  toReach: 'See which units have opened the plan',
  nominations: 'Nominations are due',
  session: 'The council is to meet',
  sampleTitle: 'Sample data, not a real document',
  sample:
    'This is a copy of the plan with the dates moved for a trial. Please do not use it as a basis; the figures of the units are sample figures.',
  contents: 'Contents',
  source: (source: string) => (/^[IVX]+(\.|$)/.test(source) ? `Section ${source} of the plan` : source),

  dates: 'Period and dates',
  period: 'Period of the movement',
  fromTo: ({ from, to }: Period) => `${formatDate(from)} – ${formatDate(to)}`,
  days: (count: number) => `${days(count)}, counting the first and the last`,
  day: (day: number, length: number) => `Today is day ${day} of ${length}`,
  notBegun: (count: number) => `It begins in ${days(count)}`,
  ended: 'Ended',
  registration: 'Registration deadline',
  untilEndOf: (date: LocalDate) => `End of ${formatDate(date)}`,
  daysLeft: (count: number) => (count === 0 ? 'Today is the last day' : `${days(count)} left`),
  overdue: 'The deadline has passed',
  late: {
    accepted: 'Late registrations are still accepted and are recorded as late.',
    refused: 'After this deadline no registrations are accepted, except from units with an extension.',
  },
  periods: 'Reporting periods',
  noPeriods: 'The plan has no reporting periods yet. The office will announce them.',
  columnPeriod: 'Reporting period',
  columnSpan: 'Figures cover',
  columnDue: 'Deadline',
  columnStanding: 'Today',
  span: ({ from, to }: Period) => `${formatDate(from)} – ${formatDate(to)}`,
  standing: {
    ahead: 'Not begun yet',
    running: 'Period running',
    collecting: 'Accepting reports',
    over: 'Past the deadline',
  },
  cumulative:
    'The results in a report are cumulative figures from the start of the movement to the last day of the period.',

  areas: 'Emulation content',
  criteria: 'Criteria for awards',
  forCollectives: 'For collectives',
  forIndividuals: 'For individuals',
  points: (points: number) => `Self-score of at most ${points} ${points === 1 ? 'point' : 'points'}`,
  awards: 'Forms of award',
  awardedTo: (recipients: readonly string[]) => `For: ${recipients.join(', ')}`,
  recipient: { collective: 'collectives', individual: 'individuals', household: 'households' },
  purposes: 'Purposes',
  requirements: 'Requirements',
  participants: 'Who takes part',
  collectives: 'Collectives',
  individuals: 'Individuals',
  tasks: 'Implementation',
  recipients: 'Recipients',
  legalBases: 'Legal bases',
};
