import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';
import type { LocalDate } from '@thidua/domain/base/time';
import type { Course } from './figures.ts';
import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Overview of the movement',
  print: 'Print',
  course: ({ day, days, phase, startsIn }: Course) => {
    if (phase === 'before') return `${startsIn} ${startsIn === 1 ? 'day' : 'days'} until the first day`;
    return phase === 'after'
      ? `The movement’s ${days} ${days === 1 ? 'day is' : 'days are'} over`
      : `Day ${day} of the movement’s ${days} ${days === 1 ? 'day' : 'days'}`;
  },
  period: (from: LocalDate, to: LocalDate) => `From ${formatDate(from)} to the end of ${formatDate(to)}`,
  noData: 'No figures yet',
  noDataHint: 'Figures appear once units are included in the movement.',
  nothingYet: 'No unit has submitted a registration yet; the charts fill up as units submit.',
  none: '–',
  number: (value: number) => formatNumber(value),
  ofAll: (part: number, whole: number) => `${formatNumber(part)} / ${formatNumber(whole)}`,

  registration: 'Registration',
  registered: 'Required units that have registered',
  registeredOnTime: 'Registered on time',
  registeredLate: 'Registered late',
  registrationMissing: 'Overdue, not registered',
  registrationAwaited: 'Not registered, not yet due',
  registrationRevising: 'Valid once, being revised',

  reports: 'Reports',
  reportsIn: 'Reports submitted out of those due',
  reportsOnTime: 'Submitted on time',
  reportsLate: 'Submitted late',
  reportsMissing: 'Overdue, no valid version',
  reportsAwaited: 'Not submitted, still in time',
  reportsRevising: 'Valid once, being revised',
  reportsNotDue: 'No reporting period has ended yet.',

  targets: 'Targets',
  met: 'Met',
  onPace: 'On pace',
  behind: 'Behind',
  targetsNone: 'No targets have been validly registered yet.',

  progress: 'Overall progress against time',
  progressOf: 'Overall progress',
  elapsed: 'Time elapsed',
  progressHow: (units: number) =>
    `The average progress of the ${formatNumber(units)} registered ${units === 1 ? 'unit' : 'units'}, invited ones included; for each unit it is the weighted average of its targets.`,

  byCluster: 'By cluster',
  byClusterRegistration: 'Registration by cluster',
  byKind: 'By kind of unit',
  byArea: 'By emulation content',
  byPeriod: 'By reporting period',
  daily: 'Day by day',
  dailyNone: 'The chart appears from the first day of the movement.',

  cluster: 'Cluster',
  kind: 'Kind of unit',
  area: 'Emulation content',
  reportingPeriod: 'Reporting period',
  requiredRegistered: 'Required',
  invitedRegistered: 'Invited',
  total: 'Total',
  clusterHow:
    '“Required” and “Invited” count those that have registered; together they are those on time and late. The other required units are overdue, being revised or not yet due.',
  areaHow:
    'A unit with targets in several contents is counted in each of them, so the units do not add up to a total.',
  columnOnTime: 'On time',
  columnLate: 'Late',
  columnMissing: 'Overdue',
  columnAwaited: 'Not yet due',
  columnRevising: 'Being revised',
  columnNotDue: 'Not submitted, still in time',
  columnReports: 'Reports',
  columnTargets: 'Targets',
  columnProgress: 'Progress',
  columnUnits: 'Units',
  columnOwed: 'To submit',
  columnIn: 'Submitted',
  columnDue: 'Deadline',
  columnDay: 'Date',
  dailyRegistered: 'Units registered, invited ones included',
  dailyReports: 'Reports submitted',
  dailyProgress: 'Overall progress',
  dailyElapsed: 'Time elapsed',
  dailyCounts: 'Registrations and reports submitted, cumulative by day',
  dailyShares: 'Overall progress against time elapsed, by day',
  showTable: 'Show as a table',
  wide: 'The movement has very many clusters. Please choose a group to view.',
  group: (index: number) => `Group ${index}`,
  noParts: 'The units have not been placed in clusters yet.',
};
