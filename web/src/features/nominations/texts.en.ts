import { formatNumber } from '../../language/numbers.ts';
import type { MissingBasis } from './next-step.ts';
import type { Words } from './texts.ts';

const missingNames: Record<MissingBasis, string> = {
  register: 'an accepted registration',
  report: 'a valid final report',
  review: 'valid review minutes',
};

export const en: Words = {
  title: 'Review and nominations',
  printProposal: 'Print the proposal',
  noUnit: 'The unit does not take part in this movement',
  noUnitHint: 'Please go to the home page and choose the unit again.',
  notOpen: 'The movement is not open yet or has ended, so this can only be viewed.',
  inactive: 'The unit is no longer active, so this can only be viewed.',

  nextTitle: 'What to do next',
  next: {
    register:
      'The unit has no accepted registration yet. Only with a registration can it make nominations for awards.',
    report:
      'The unit has no valid final report yet. Nomination dossiers can be drafted now, but submitted only after the final report.',
    review:
      'Hold the review meeting, then draw up the minutes and submit them. The nomination dossiers rest on these minutes.',
    nominate:
      'The minutes are valid. Please draw up a dossier for each collective, individual and household put forward at the review.',
    finish: (count: number) =>
      count === 1
        ? '1 dossier is still not submitted or needs correcting.'
        : `${count} dossiers are still not submitted or need correcting.`,
  },
  nextAction: {
    register: 'Open the registration',
    report: 'Open the final report',
    review: 'Open the review minutes',
  },
  stillMissing: (missing: readonly MissingBasis[]) =>
    `It cannot be submitted yet because this is still missing: ${missing.map((one) => missingNames[one]).join(', ')}.`,

  reviewStep: 'Step 1. Review minutes',
  reviewLead:
    'One set of minutes for the whole unit: date of the meeting, people present, what was discussed, and the commendations the unit decides itself.',
  reviewHeld: (on: string, present: number, members: number) =>
    `Meeting held on ${on}, ${formatNumber(present)}/${formatNumber(members)} ${members === 1 ? 'person' : 'people'} present.`,
  reviewAction: {
    begin: 'Draw up the minutes',
    continue: 'Continue the minutes',
    open: 'View the minutes',
  },

  listStep: 'Step 2. List of nominations for awards',
  listLead:
    'One dossier for each collective, individual and household. The head of the unit signs and submits each dossier.',
  empty: 'There are no dossiers yet',
  emptyUnit: 'Press one of the buttons below to draw up the first dossier.',
  emptyReader: 'When the unit submits a valid dossier, it appears here.',
  add: {
    collective: 'Add a collective',
    individual: 'Add an individual',
    household: 'Add a household',
  },
  addFromPaper: 'Enter from paper:',
  addFailed:
    'The dossier could not be created because the connection to the server was lost. Please check the network, then press again.',
  addFull: (most: number) =>
    `The unit has already created ${most} ${most === 1 ? 'dossier' : 'dossiers'}, the most this movement allows. Please reuse a dossier that is still a draft; if more are really needed, please contact the office.`,
  addRefused:
    'The server does not allow a dossier to be created now. Please reload the page; if it still fails, please contact the office.',

  unnamed: {
    collective: 'Collective without a name',
    individual: 'Individual without a name',
    household: 'Household without a name',
  },
  openCase: {
    write: 'Continue drafting',
    mend: 'Correct the dossier',
    approve: 'View and submit',
    read: 'View the dossier',
  },
  openFor: (action: string, name: string) => `${action}: ${name}`,
  chain: 'Way of the dossier',
  waited: (waiting: string, days: number) =>
    days === 0 ? `${waiting}, since today` : `${waiting}, ${days} ${days === 1 ? 'day' : 'days'} so far`,
  reason: (text: string) => `Reason: ${text}`,
  findings: (count: number) =>
    count === 1
      ? '1 place needs correcting before it is submitted again.'
      : `${count} places need correcting before it is submitted again.`,

  score: {
    title: 'The unit’s emulation score',
    none: 'No score yet',
    notYet: 'There is no score from the cluster and the office yet',
    reportIn: 'The unit’s final report is valid, so it can be scored from now on.',
    reportAwaited: 'Scoring begins only after the unit’s final report is valid.',
    clusterThenOffice:
      'The cluster lead scores first, starting from the self-score in the report; then the office appraises. The score and the reason for each change appear here as soon as they are saved.',
    leadUnit:
      'The unit leads its cluster, so the office scores it directly, starting from the self-score in the report. The score and the reason for each change appear here as soon as they are saved.',
    officeOnly:
      'The unit belongs to no cluster, so the office scores it directly, starting from the self-score in the report. The score and the reason for each change appear here as soon as they are saved.',
    exempt: 'The unit is exempt from registration and reports in this movement, so it is not scored.',
    byCluster: 'Scored by the cluster; waiting for the office to appraise.',
    appraised: 'Appraised by the office.',
    total: (points: number) => `Total score: ${formatNumber(points)}`,
    changed: (at: string) => `Updated at ${at}`,
    ranking: 'Ranking in the cluster',
    sheet: 'Score sheet of the unit',
  },

  directWorkers: (direct: number, individuals: number, share: string) =>
    `Direct workers: ${direct} of ${individuals} nominated ${individuals === 1 ? 'individual' : 'individuals'} (${share}).`,
  directWorkersLow: (wanted: string) =>
    `Below the movement’s share of ${wanted}. Awards should not concentrate on leaders.`,
  directWorkersAdvice: 'Please look at the list again before submitting.',
  quota: (kind: string, used: number, quota: number) => `${kind}: ${used}/${quota}`,
  throwAway: 'Throw this dossier away',
  throwAwayOf: (name) => `Throw the dossier away: ${name}`,
  throwAwayTitle: 'Throw away a dossier being written',
  throwAwayLead: (name) =>
    `The dossier “${name}” has never been valid. What was typed, and the contact, are deleted for good; what was submitted, if anything, is kept.`,
  quotaLeft: (left, quota, kind) => `${left} of ${quota} left for: ${kind}`,
  quotaNone: (used, quota, kind) =>
    `None left for: ${kind} (${used}/${quota} submitted). A dossier can be written, but would not be valid.`,
  quotaBegun: (count) =>
    count === 1
      ? '1 dossier being written is not counted.'
      : `${count} dossiers being written are not counted.`,
  quotaWaits: (more) => `Asked for ${more} more; the office has not answered yet.`,
  quotaGranted: (more, reason) => `The office granted ${more} more.${reason === '' ? '' : ` ${reason}`}`,
  quotaDeclined: (reason) => `The office granted no more. Reason: ${reason}`,
  askQuota: 'Ask for more',
  askQuotaOf: (kind) => `Ask to nominate more: ${kind}`,
  askQuotaTitle: (kind) => `Ask to nominate more: ${kind}`,
  askQuotaLead: 'The request goes to the office. The unit is told of the answer, and finds it on this page.',
  askQuotaMore: 'How many more',
  askQuotaSend: 'Send the request',
  quotas: 'How many the unit may nominate (submitted/maximum):',
  proposal: {
    file: 'Proposal letter',
    print: 'Print',
    noAwards: 'This movement has no awards.',
    empty: 'No dossier has been validly submitted yet, so there is no list to propose.',
    hint: 'The list holds the dossiers that have been validly submitted and have not been recalled, returned or rejected. Print on A4 paper, sign and stamp.',
    back: 'Back to review and awards',
  },
};
