import { formatShare } from '../../language/numbers.ts';
import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

export const en = (its: Names): Words => ({
  title: 'Nomination dossiers',
  groups: {
    waiting: 'Awaiting appraisal',
    appraised: 'Appraised',
    council: 'Council',
    public: 'Publication',
    done: 'Awarded',
    unit: 'With the unit',
    ended: 'Not awarded',
  },
  groupLabel: 'Group of dossiers',
  more: (limit: number) =>
    `Only the first ${limit} dossiers are shown. Please appraise them from the top downwards.`,
  empty: 'There are no dossiers in this group',
  emptyHint: {
    waiting: 'When a unit submits a valid dossier, it appears here.',
    other: 'Please choose another group to view.',
  },
  columns: {
    nominee: 'Person or collective nominated',
    unit: 'Unit',
    state: 'State',
    facts: 'Points to note',
  },
  quotaRequests: (count) => `Units that ask to nominate more (${count})`,
  quotaAsks: (kind, more, quota) => `${kind}: asks for ${more} more, has ${quota}`,
  quotaAnswerLead: 'The unit is told of this answer at once.',
  grantQuota: 'Grant more',
  grantQuotaTo: (unit, kind) => `Grant ${unit} more: ${kind}`,
  grantQuotaMore: 'How many more',
  declineQuota: 'Grant no more',
  declineQuotaTo: (unit, kind) => `Grant ${unit} no more: ${kind}`,
  waited: (days: number) => (days === 0 ? 'since today' : `for ${days} ${days === 1 ? 'day' : 'days'}`),
  endedOn: (date: string) => `on ${date}`,
  warnings: (count: number) =>
    count === 0 ? 'Nothing to note' : `${count} ${count === 1 ? 'point' : 'points'} to look at`,
  matches: (count: number) =>
    count === 1
      ? '1 nominee with the same or a similar name'
      : `${count} nominees with the same or a similar name`,
  directWorkers: (direct: number, individuals: number) =>
    `Of ${individuals} ${individuals === 1 ? 'individual' : 'individuals'} in this group, ${direct} ${direct === 1 ? 'is a direct worker' : 'are direct workers'}`,
  directWorkersLow: (wanted: number) =>
    `Below the share of ${formatShare(wanted)} set by the movement. Awards should not concentrate on leaders.`,
  nominee: 'Nomination for an award',
  unitAwards: 'Review and nominations for awards',
  notThere: 'There is no such dossier',
  notThereHint: 'The link is no longer right, or the dossier has never been validly submitted.',
  of: (unit: string) => `Nominating unit: ${unit}`,
  submitted: (at: string) => `Submitted at ${at}`,
  remark: 'Reason, remark',
  path: 'Way of the dossier',
  steps: {
    targets: 'Targets',
    reports: 'Reports',
    dossier: 'Dossier submitted by the unit',
    appraisal: 'Appraisal',
    council: 'Council',
    publication: 'Publication',
    decision: 'Decision',
    certificate: 'Certificate',
  },
  notYet: 'Not reached yet',
  councilAtWork: 'Being considered by the council',
  councilDone: 'The result is given below',
  notInForce: 'In draft, awaiting signature',
  goTo: (step: string) => `Open: ${step}`,
  dossier: 'Content of the dossier',
  factsTitle: 'Conditions, calculated from figures',
  factsHint: 'The figures help in considering; they do not decide in place of people.',
  council: 'Result of the council',
  result: (support: number, notSupport: number, noOpinion: number) =>
    `${support} in favour, ${notSupport} against, ${noOpinion} with no opinion.`,
  base: (needed: number, base: number, eligible: number, present: number) =>
    `At least ${needed} of ${base} votes needed; ${eligible} ${eligible === 1 ? 'member' : 'members'} entitled to vote, ${present} took part.`,
  ruling: `Decision of the ${its.chairman}`,
  departs: 'Differs from the result of the council; the reason is published:',

  matchesTitle: 'Same or similar names',
  matchesHint:
    'Each person and each collective may receive only one certificate in the movement. Please open the other dossier and compare: if they differ, record the conclusion; if they are one and the same, return or reject one of the two dossiers.',
  matchesWait: (count) =>
    `${count} other dossiers bear the same or a similar name; the office compares them before appraising. The unit need not do anything.`,
  matchesDone: 'The office has compared them: they are not the same person or collective.',
  settle: 'A different person or collective',
  settleTitle: 'Record the conclusion of the comparison',
  settleLead: (name: string, unit: string) =>
    `“${name}” of ${unit} is a different person or collective. Grounds:`,

  checklist: 'Appraisal checklist',
  remarkLabel: 'Remark (if any)',
  pass: 'Passed, send to the council',
  passAndNext: 'Passed, view the next dossier',
  passAgain: 'The other dossier has stopped: check again and send on',
  passHint: 'It can be sent on only when every item is ticked.',
  passHintMatches:
    'There is a matching name without a conclusion. If they are the same person or collective: keep one dossier and return or reject the other; once the other has stopped, this dossier no longer has a match.',
  return: 'Return to the unit',
  reject: 'Reject',
  returnLead:
    'The unit gets the dossier back to correct it and submit it again. Please state clearly what has to be corrected.',
  rejectLead:
    'The dossier stops here and can no longer be corrected and submitted again. The unit is told, with this reason. Use this only when it is certain that the conditions are not met.',
  returnAfter:
    'The appraised dossier is returned to the unit to be corrected. Please state clearly what has to be corrected.',
  next: 'Next dossier',
  noneLeft: 'No more dossiers are awaiting appraisal.',
  stillWaiting: (count: number) =>
    count === 1 ? '1 other dossier is awaiting appraisal' : `${count} other dossiers are awaiting appraisal`,

  timeline: 'Log of the dossier',
  reason: (text: string) => `Reason: ${text}`,
});
