import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';
import type { MovementSweep } from '@thidua/domain/summary/sweep';
import type { Words } from './texts.ts';

const plural = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
const units = (count: number) => plural(count, 'unit', 'units');
const cases = (count: number) => plural(count, 'case', 'cases');

const sweepNames: Record<MovementSweep['kind'], string> = {
  reconciliation: 'Reconciliation',
  dayRoll: 'Recalculation for the new day',
  registrationList: 'List of registrations',
  reminders: 'Reminders by the clock',
};

export const en: Words = {
  title: 'Tracking board',
  denied: 'This board is for the office and the roles that follow the movement',
  deniedHint: 'If it is your task, ask an administrator to give you the role.',
  readOnly: 'You can see every unit; receiving, returning and extending are done by the office.',
  tabRegistration: 'Registration',
  tabIncidents: 'System incidents',
  deadline: (date) => `Common deadline: ${formatDate(date)}`,
  exportExcel: 'Export the list of registrations to Excel',
  exportReport: (title: string) => `Export to Excel: ${title}`,
  onlyFiltered: (label: string) => `${label} (units now filtered)`,
  exportFailed: 'The file could not be exported',

  print: 'Print the list',
  reminders: 'Reminders by the clock',
  printAsOf: (at, count) =>
    `As of ${at}, ${formatNumber(count)} ${count === 1 ? 'unit' : 'units'}; the longest overdue first.`,
  printDue: (date) => `due ${date}`,
  printColumns: ['No.', 'Unit', 'Cluster', 'State', 'Days late', 'Telephone', 'Notes'],

  search: 'Find a unit',
  searchPlaceholder: 'Type words of a name or its short form (p1), without diacritics',
  state: 'State',
  punctuality: 'On time, late',
  cluster: 'Cluster',
  kind: 'Kind of unit',
  idle: 'Without change',
  idleFor: (days) => `For ${days} ${days === 1 ? 'day' : 'days'} or more`,
  any: 'All',
  waitingForMe: 'For me to receive',
  overdue: 'Overdue',
  unusual: 'Unusual figures',
  unusualMark: 'Unusual figures',
  clearFilters: 'Clear the filters',
  moreFilters: 'Filters',

  counts: 'Number of units by state',
  count: (label, count) => `${label}: ${formatNumber(count)}`,
  shown: (shown, loaded, total) =>
    loaded < total
      ? `Showing ${units(shown)}, filtered from the ${units(loaded)} loaded (the movement has ${formatNumber(total)}).`
      : `Showing ${formatNumber(shown)} of ${units(total)}.`,
  loadMore: 'Load more units',
  noneMatch: 'No unit fits the filters',
  noneMatchHint: 'Remove some of the filters or search for another word.',
  noneMatchMore: 'No unit among those loaded fits. Load more or remove some of the filters.',
  noUnits: 'The movement has no units yet',
  noUnitsHint: 'Units appear once they are added to the movement.',

  columnUnit: 'Unit',
  columnState: 'State',
  columnPunctuality: 'Deadline',
  columnSubmitted: 'Submitted',
  columnProgress: 'Progress',
  columnMoved: 'Latest change',
  neverMoved: 'none yet',
  none: '–',
  chooseAll: 'Choose all units shown',
  choose: (name) => `Choose ${name}`,
  openCase: (name) => `Open the case of ${name}`,
  unitPage: 'Unit’s page',
  unitPageOf: (name) => `Page of the unit ${name}`,
  paperOf: (name) => `Enter from paper for ${name}`,
  paper: 'Enter from paper',
  extendedTo: (date) => `due ${formatDate(date)}`,

  selection: 'Actions on the chosen units',
  selectHint: 'Tick units to deal with several cases at once',
  chosen: (count) => `${units(count)} chosen`,
  unchoose: 'Clear the choice',
  receive: 'Receive',
  return: 'Return',
  extend: 'Extend',
  remind: 'Remind',

  receiveTitle: 'Receive cases',
  receiveLead: (count, title) =>
    `Receive ${cases(count)} “${title}”. The units are notified at once; to change anything later, the case must be opened for amendment or reopened.`,
  returnTitle: 'Return cases',
  returnLead: (count, title) =>
    `Return ${cases(count)} “${title}” for the units to mend. A unit that submitted on time keeps the day on which it did so.`,
  reason: 'Reason (the units will read it)',
  reasonPlaceholder: 'Say clearly what is to be mended',
  skipped: (count) =>
    count === 1
      ? '1 chosen unit is not in the state “Valid, to be received” and is left out.'
      : `${units(count)} that were chosen are not in the state “Valid, to be received” and are left out.`,
  nothingReady: 'None of the chosen units has a case in the state “Valid, to be received”.',
  extendTitle: 'Extend the deadline',
  extendLead: (count, title) =>
    `Extend “${title}” for ${units(count)}. Whether a case is on time or late is recalculated from the new deadline.`,
  extendUntil: 'New deadline (the last day that is still on time)',
  extendDateHint: 'Type it as 24/11/2021.',
  extendDateWrong: 'Type a day of the calendar, as 24/11/2021.',
  extendReason: 'Reason for the extension',

  incidentsLead:
    'Cases that the system could not check or could not read, and decisions whose certificates are not all issued. The submitted versions and the decisions are kept as they are.',
  incidentsNone: 'There are no incidents',
  incidentsNoneHint:
    'Every submitted case has been checked, and the certificates of every decision have been issued.',
  incidentDecision: 'Issuing certificates under a decision',
  incidentIntake: { exemplar: 'Proposed exemplar', question: 'Question of a unit' },
  incidentVersion: (version) => `submitted version ${version}`,
  incidentOpen: 'Not dealt with yet',
  incident: {
    submission: {
      what: 'It could not be checked after several attempts; the unit is waiting for the result. Run it again; if it still fails, reconcile the figures and run it again, or tell technical support.',
      replay: 'Run again',
      done: (at) => `Run again on ${at}`,
    },
    unreadable: {
      what: 'The system could not read this submitted version and has told the unit to submit again; later versions are still checked. Send the information below to technical support.',
      replay: 'Technical support was told',
      done: (at) => `Technical support was told on ${at}`,
    },
    decision: {
      what: 'The certificates could not all be issued after several attempts. Run it again; if it still fails, tell technical support.',
      replay: 'Run again',
      done: (at) => `Run again on ${at}`,
    },
    intake: {
      what: 'What was handed in could not be checked; whoever sent it is waiting for an answer. Run it again; if it still fails, tell technical support.',
      replay: 'Run again',
      done: (at) => `Run again on ${at}`,
    },
  },
  incidentError: 'Information for those who maintain the system',
  replayFailed: 'It could not be run again',

  reconcileTitle: 'Reconciliation of the figures',
  reconcileLead:
    'Recalculates every summary from the original cases and compares it with the figures shown. Differences, if any, are mended and listed.',
  reconcile: 'Reconcile now',
  reconcileAgreed: (all, nodes) =>
    `Everything agrees: ${units(all)}, ${plural(nodes, 'summary', 'summaries')}.`,
  reconcileDrift: (count) =>
    `${plural(count, 'difference was found and has', 'differences were found and have')} been mended:`,
  reconcileMore: (count) =>
    `… and ${plural(count, 'other difference, which has', 'other differences, which have')} been mended too.`,
  reconcileFailed: 'The figures could not be reconciled',

  sweepBegins: 'Starting…',
  sweepRuns: ({ kind, phase, done, total }) => {
    if (phase === 'file') return 'Everything has been read; the Excel file is being made…';
    if (total === 0) return `${sweepNames[kind]}: counting…`;
    const what =
      kind === 'dayRoll' || phase === 'nodes' ? plural(total, 'summary', 'summaries') : units(total);
    return `${sweepNames[kind]}: ${formatNumber(done)} of ${what} done`;
  },
  sweepLeft: ({ kind, done, total }) =>
    `${sweepNames[kind]} stopped midway (${formatNumber(done)} of ${formatNumber(total)}); the system will continue by itself in a few minutes.`,
  sweepDone: ({ kind, units: all }, at) => `${sweepNames[kind]}: last finished on ${at}, ${units(all)}.`,
};
