import { formatDate, withUnit } from '@thidua/domain/base/text';
import { formatShare } from '../../../language/numbers.ts';
import type { Words } from './texts.ts';
import type { Step, Viewer } from './unit-agenda.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a person of the unit is told to do next; `editor` also for those who look on. */
const stepTexts: Record<Step, { editor: string; head: string }> = {
  approve: {
    editor: 'Waiting for the head to approve it.',
    head: 'The clerk has handed this to you. Read it, then submit it or hand it back.',
  },
  mend: {
    editor: 'Mend it, then hand it to the head to submit again.',
    head: 'It must be mended and submitted again. You can mend it yourself or leave it to the clerk.',
  },
  finishAmendment: {
    editor: 'Being amended: when it is ready, hand it to the head. The received version still counts.',
    head: 'Being amended: when it is ready, submit it. The received version still counts.',
  },
  write: {
    editor: 'Write it, then hand it to the head.',
    head: 'Nothing has been handed to you yet. You can write and submit it yourself.',
  },
  waitHead: {
    editor: 'Handed to the head, who is to approve and submit it.',
    head: 'Handed to the head, who is to approve and submit it.',
  },
  waitCheck: {
    editor: 'The system is checking it; this usually takes a few seconds.',
    head: 'The system is checking it; this usually takes a few seconds.',
  },
  waitOffice: {
    editor: 'Submitted and valid. You need do nothing; the office has still to receive it.',
    head: 'Submitted and valid. You need do nothing; the office has still to receive it.',
  },
  registerFirst: {
    editor: 'A valid registration is needed before reporting.',
    head: 'A valid registration is needed before reporting.',
  },
  notOpen: { editor: 'The period has not begun yet.', head: 'The period has not begun yet.' },
  done: { editor: 'Done.', head: 'Done.' },
  closed: {
    editor: 'The movement is not open; there is nothing to do.',
    head: 'The movement is not open; there is nothing to do.',
  },
};

const actionTexts: Partial<Record<Step, { editor: string; head: string }>> = {
  approve: { editor: 'View', head: 'View and submit' },
  mend: { editor: 'Mend', head: 'Mend and resubmit' },
  finishAmendment: { editor: 'Continue the amendment', head: 'Continue the amendment' },
  write: { editor: 'Write', head: 'Write and submit' },
};

const action = (step: Step, viewer: Viewer) =>
  actionTexts[step]?.[viewer === 'head' ? 'head' : 'editor'] ?? 'View the case';

export const en: Words = {
  unitAwardsTitle: 'Unit review and nominations',
  unitAwardsLead:
    'Minutes of review, dossiers that nominate collectives, individuals and households, and the unit’s score.',
  unitAwardTasks: ({ mend, approve }) =>
    [
      mend > 0
        ? `${plural(mend, 'dossier or minutes', 'dossiers or minutes')} to be mended and submitted again.`
        : '',
      approve > 0
        ? `${plural(approve, 'dossier or minutes', 'dossiers or minutes')} for you to approve and submit.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  unitAwardsOpen: 'Open',
  unitAwardsOpenFull: 'Open the page of unit review and nominations',

  openUnit: 'Open the unit’s page',
  none: '–',

  unitFallbackTitle: 'Unit',
  unitNotThere: 'The unit does not take part in this movement',
  unitNotThereHint: 'If this is a mistake, ask the office to add the unit to the movement.',
  unitInactive: 'The unit no longer takes part in the movement. Its earlier cases can still be viewed.',
  exempt: 'The unit is exempt in this movement and need not register or report.',
  invited:
    'The unit is invited to take part: registration is voluntary; once registered, it must report on time.',
  preparing: (from) => `The movement is in preparation; the emulation period begins on ${formatDate(from)}.`,
  closed: 'The movement has ended. Its cases can still be viewed.',

  nextTitle: 'What to do next',
  nothingToDo: 'At present nothing waits for the unit in this movement.',
  nothingToDoHint: (title, date) => `Next: ${title}, due ${formatDate(date)}.`,
  waitingForHead: (title) => `${title} is waiting for the head to approve it.`,
  step: (step, viewer) => stepTexts[step][viewer === 'head' ? 'head' : 'editor'],
  action,
  actionFull: (line, viewer) => `${action(line.step, viewer)}: ${line.title}`,

  casesTitle: 'Registration and reports',
  columnCase: 'Case',
  columnDue: 'Due',
  columnState: 'State',
  due: (date) => `Due ${formatDate(date)}`,
  opensOn: (date) => `Submit from ${formatDate(date)}`,
  extended: 'extended',
  daysLeft: (days) => {
    if (days === 0) return 'today is the last day';
    return days > 0 ? `${plural(days, 'day', 'days')} left` : `${plural(-days, 'day', 'days')} overdue`;
  },
  remark: (remark) => `Reason: ${remark}`,
  firstOnTime:
    'The earlier version was submitted on time. Once the mended version is valid, the case still counts as on time.',
  findings: (count) => `${plural(count, 'point', 'points')} to be mended; see them in the case.`,

  standingTitle: 'Results so far',
  progress: 'Overall progress',
  elapsed: (share) => `Time elapsed: ${formatShare(share)}`,
  place: ({ rank, of, shared }, cluster) =>
    `${shared ? 'Joint rank' : 'Rank'} ${rank} of ${plural(of, 'registered unit', 'registered units')} in ${cluster}`,
  noPlace: 'Not ranked yet: the unit has no valid registration.',
  placeHow: 'Ranked by overall progress; equal units share a rank.',
  reasons: ({ reportsDue, reportsLate, reportsMissing, reportsRevising, targets }) => {
    const reports = plural(reportsDue, 'report', 'reports');
    const all = plural(targets.total, 'target', 'targets');
    return [
      ...(reportsDue > 0
        ? [
            reportsLate > 0
              ? `${reportsLate} of ${reports} submitted late`
              : reportsMissing + reportsRevising < reportsDue
                ? `${reportsDue - reportsMissing - reportsRevising} of ${reports} submitted on time`
                : '',
            reportsMissing > 0 ? `${reportsMissing} of ${reports} overdue, with no valid version yet` : '',
            reportsRevising > 0
              ? `${reportsRevising} of ${reports} being revised, not counted meanwhile`
              : '',
          ].filter(Boolean)
        : ['No report is due yet']),
      ...(targets.total > 0
        ? [`${targets.met} of ${all} met`, `${targets.behind} of ${all} behind schedule`]
        : []),
    ];
  },

  targetsTitle: 'Targets',
  noTargets: 'No targets count yet',
  noTargetsHint: 'Targets appear here when the unit’s registration is valid.',
  paceDay: (date) =>
    `Compared with what should be reached by ${formatDate(date)}, the last day of the latest reporting period.`,
  noPaceDay: 'No reporting period is due yet, so nothing is compared with the schedule.',
  columnActual: 'Result',
  columnProgress: 'Progress',
  columnStanding: 'Assessment',
  yes: 'Yes',
  no: 'Not yet',
  doubtfulActual: (value) =>
    `The new figure ${value} is unusual and does not count until the report is received.`,
  doubtfulTargets: (names) =>
    `An unusual goal, which does not count until the registration is received: ${names.join('; ')}.`,
  noActual: 'not reported yet',
  goal: (baseline, goal, unit) => `From ${baseline} to ${withUnit(goal, unit)}`,
  goalYesNo: 'To be carried out',
  expected: (share) => `should be ${formatShare(share)}`,

  logTitle: 'Log of the unit’s part in the movement',
  logActions: {
    extend: 'Deadline extended',
    place: 'Cluster or obligation changed',
    deriveNames: 'Names for the search computed anew',
    savePhone: 'Telephone of the unit changed',
    askQuota: 'Asked to nominate more',
    answerQuota: 'Answered how many may be nominated',
  },
  logInactive: 'Takes no part any more',
  logQuota: (kind, count) => `${kind}: up to ${count}`,
  logDeadline: (title, date) => `${title}: due ${date}`,
  logChange: (from, to) => (from === '' ? to : `${from} → ${to}`),
  seriesTitle: 'Progress by day',
  seriesNone: 'No report counts yet; the chart appears after the first one.',
  seriesProgress: 'Progress',
  seriesElapsed: 'Time elapsed',
  seriesDay: 'Day',
  showTable: 'Show as a table',
};
