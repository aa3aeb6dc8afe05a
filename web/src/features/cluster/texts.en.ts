import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';
import type { Faults, Words } from './texts.ts';

const faults = ({ late, missing, revising, awaited }: Faults) =>
  [
    late > 0 ? `${late} late` : '',
    missing > 0 ? `${missing} overdue` : '',
    revising > 0 ? `${revising} being revised` : '',
    awaited > 0 ? `${awaited} still in time` : '',
  ]
    .filter(Boolean)
    .join(', ');

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  title: 'Emulation cluster',
  notThere: 'There is no such cluster in the movement',
  notThereHint: 'Go back to the home page and open it from the list.',
  leadUnit: (name) => `Unit that leads the cluster: ${name}`,
  summaryTitle: 'Summary of the cluster',
  noSummary: 'There are no figures yet. They appear when the first unit submits its registration.',
  registered: 'Registered',
  registrationFault: faults,
  reports: 'Reports submitted',
  targets: 'Targets met',
  targetsBehind: (behind) => `${behind} behind schedule`,
  progress: 'Overall progress',
  elapsed: (share) => `time elapsed ${share}`,
  ofAll: (part, whole) => `${formatNumber(part)} / ${formatNumber(whole)}`,
  none: '–',

  scoringTitle: 'Scoring and ranking',
  scoringLine: (scored, all) =>
    all === 0
      ? 'No unit has a valid final report to be scored yet.'
      : `${scored} of ${plural(all, 'unit', 'units')} with a valid final report scored.`,
  scoringOpen: 'Open the score sheet',

  belowToo: (direct, below) =>
    `The sums are over ${plural(direct, 'unit', 'units')} of the cluster and ${plural(below, 'unit', 'units')} below them (wards’ quarters and the like), which stand under their unit in the table.`,
  below: (units) => `${plural(units, 'unit', 'units')} below it`,
  belowRegistered: (registered) => `${registered} registered`,

  unitsTitle: 'Units',
  sortHint: 'Units that are overdue or late come first.',
  caseChoice: 'Case to follow',
  empty: 'The cluster has no units yet',
  emptyHint: 'The office assigns units to clusters when it sets up the movement.',
  columnUnit: 'Unit',
  columnCase: 'State',
  columnRegistration: 'Registration',
  columnReports: 'Reports',
  columnTargets: 'Targets met',
  columnProgress: 'Progress',
  due: (date) => `due ${formatDate(date)}`,
  reportsLine: (isIn, due) => `${isIn} / ${due}`,
  reportsNone: 'not due yet',
  reportsFault: faults,
  showMore: 'Show more units',

  remind: 'Remind',
  remindAll: (count) => `Remind ${plural(count, 'unit that has', 'units that have')} not submitted yet`,
  remindChosen: (count) => `Remind ${plural(count, 'chosen unit', 'chosen units')}`,
  remindUnit: (name) => `Remind ${name}`,
  choose: (name) => `Choose ${name}`,
  onlyLead: 'Only the cluster lead and the office can send reminders.',
};
