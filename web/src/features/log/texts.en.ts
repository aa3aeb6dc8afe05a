import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';
import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

interface Roots {
  count: number;
  first: string;
  last: string;
}

const plural = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

const entriesIn = (entries: number, chains: number) =>
  `${plural(entries, 'entry', 'entries')}, ${plural(chains, 'chain', 'chains')}`;

export const en = (its: Names): Words => ({
  title: 'Check the log',
  proves:
    'Every submission, receipt, appraisal, consideration and decision is recorded as a log entry, and the entries are linked by hashes; the check here shows each place that has been altered, deleted, inserted, reordered or cut off, compared with the published roots.',
  provesNot:
    'The check does not tell whether what was recorded is true, and does not yet protect entries recorded after the latest root; whoever runs the server could replace both the log and the roots, so please compare with the root in the email that the supervisor keeps.',
  deniedTitle: 'This page is for those who check the log',
  denied: `The office, the ${its.chairman}, supervisors and the authority’s administrators can check the log. If you are in charge, please ask an administrator to give you the role.`,

  check: 'Check everything',
  checkTitle: 'Check',
  rootLabel: 'Root in the email',
  rootHint: 'Paste the 64 characters from the email sent to the supervisor.',
  compare: 'Compare the root in the email',
  rootMissing: 'Please paste the root from the email, then press compare.',
  rootMalformed:
    'A root has exactly 64 characters from 0 to 9 and from a to f. Please copy the whole root from the email again.',
  running: 'Reading and recalculating each log entry. With a long log this can take a few minutes.',
  failedTitle: 'It could not be checked',

  wholeTitle: (entries: number, chains: number) => `The log is intact: ${entriesIn(entries, chains)}`,
  brokenTitle: (count: number) => `The log is no longer intact: ${plural(count, 'fault', 'faults')}`,
  counts: (entries: number, chains: number) => `Checked: ${entriesIn(entries, chains)}.`,
  compared: ({ count, first, last }: Roots) =>
    count === 1
      ? `Compared with the root of ${formatDate(last)}.`
      : `Compared with ${formatNumber(count)} roots, from ${formatDate(first)} to ${formatDate(last)}.`,
  notCompared:
    'No root has been published yet to compare with: only each chain by itself could be checked; a chain that has been cut off or rewritten as a whole cannot be detected yet.',
  rootUnknownTitle: 'The root in the email matches no published root',
  rootUnknownTodo:
    'Please copy the whole root from the email again and compare once more. If it still does not match, keep the email as it is and tell the supervisor and the system administrator: the published root may have been replaced together with the log.',
  rootMatches: (day: string) => `The root in the email is the root published for ${formatDate(day)}.`,
  erased: (count: number) =>
    `The attached reason has been erased from ${plural(count, 'entry', 'entries')} (for example because of personal data); the chain still matches.`,
  checkedAt: (time: string) => `Checked at ${time}`,

  todoTitle: 'What to do',
  todo: [
    'Do not change, delete or enter anything again in the dossiers named below.',
    'Print or save this page, and tell the supervisor and the system administrator at once.',
    'Compare each dossier with the signed paper and with the backup from before the day of the fault.',
    'Do not sign or announce any result that rests on these dossiers until the matter is cleared up.',
  ],
  print: 'Print this page',
  faultsTitle: 'Faults found',
  more: (count: number) =>
    `There ${count === 1 ? 'is' : 'are'} ${plural(count, 'more fault', 'more faults')}; the command “npm run verify” prints all of them.`,
  ofRoot: 'Published root',
  ofOther: 'Log chain of unknown kind',

  rootsTitle: 'Published roots',
  rootsLead:
    'One root a day, calculated over every log chain of the authority; everyone can view and keep it. The supervisor receives it by email.',
  noRoots: 'There are no roots yet',
  noRootsHint: 'The system makes the first root by itself within an hour, and after that one a day.',
  copy: 'Copy the root',
  copied: 'Copied',
  copyOf: (day: string) => `Copy the root of ${formatDate(day)}`,
  older: 'View earlier days',
  summary: (chains: number, entries: number) => entriesIn(entries, chains),
});
