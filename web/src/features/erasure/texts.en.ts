import { formatNumber } from '../../language/numbers.ts';
import type { Words } from './texts.ts';

const items = (count: number) => `${formatNumber(count)} ${count === 1 ? 'item' : 'items'}`;

const places: Words['places'] = {
  dossier: {
    title: 'Dossiers on this person',
    what: 'Content, drafts, remarks and evidence files are erased; an empty shell stays, so that the log holds.',
  },
  contact: { title: 'Contact', what: 'Email address and telephone number are erased.' },
  nomination: {
    title: 'Records of the award procedure',
    what: 'Name, position, achievement, remarks and reasons are erased. Of somebody who was commended, name and achievement stay as the decision has them, so that one achievement is not commended twice.',
  },
  publication: {
    title: 'Published lists',
    what: 'The line on this person is replaced by a mark that it was erased.',
  },
  comment: {
    title: 'Comments',
    what: 'Comments on this person and their answers are erased; a commenter’s name is erased if they ask for it themselves.',
  },
  exemplar: {
    title: 'Exemplars',
    what: 'A story about this person’s dossier is erased and leaves the public pages. In other stories the name is replaced by a mark that it was erased.',
  },
  question: {
    title: 'Questions and answers',
    what: 'The name of the person in a question or an answer becomes “(erased)”, in public too.',
  },
  opinion: { title: 'Opinions of council members', what: 'What was said of this person is erased.' },
  session: {
    title: 'Council sessions',
    what: 'A member’s name is erased; the count of votes belongs to no name and stays.',
  },
  decision: {
    title: 'Decisions on commendations',
    what: 'The name is erased from drafts. A signed decision stays, the signer’s name too: an archival document under the Law on Archives.',
  },
  certificate: {
    title: 'Certificates',
    what: 'A certificate that was issued stays with its decision, so that it can still be checked.',
  },
  log: {
    title: 'Log',
    what: 'Words with personal data are erased; the entry stays and the chain of hashes still holds.',
  },
  notification: { title: 'Notifications', what: 'Name and content about this person are erased.' },
  mail: {
    title: 'Emails in the outbox',
    what: 'Address, name and content are erased; what was not sent yet is removed and will not be sent.',
  },
  account: {
    title: 'Account',
    what: 'Name, email address, roles and the way in are erased; it cannot be used again.',
  },
  unitPaper: {
    title: 'Other papers of the unit',
    what: 'The name in registrations, reports, minutes, score sheets and reasons for extensions is replaced by a mark that it was erased. The system cannot look inside attached files.',
  },
  settings: {
    title: 'Plan and settings of the authority',
    what: 'Issued documents stay. If it is the name of a contact, ask an administrator to change it.',
  },
  other: { title: 'Incidents, news on its way', what: 'The name is replaced by a mark that it was erased.' },
};

export const en: Words = {
  title: 'Erase personal data',
  lead: 'For when somebody has the right to have their data erased, or when there is no longer a ground to keep them. It cannot be undone; the log says who erased and on what ground, not whose data.',
  deniedTitle: 'This page is for the office',
  denied:
    'Only the authority’s office erases personal data. If it is your task, ask an administrator for the role.',

  step1: '1. Find the person',
  name: 'Full name',
  nameHint:
    'Type the words of the name that you remember, in any order; diacritics do not matter. Collectives are not personal data and are not here.',
  nameMissing: 'Type at least two letters of the name.',
  find: 'Find',
  findFailed: 'The search failed',
  noneFound: 'No nomination dossier and no account has this name. Try another part of the name.',
  moreFound:
    'There are more people with these words in their names than are shown. Type more words of the name.',

  step2: '2. Choose the right person',
  nominees: 'People who were nominated',
  nomineesHint: 'If one person has several dossiers, choose them all.',
  accounts: 'People with an account',
  look: 'See where the data are',
  lookFailed: 'The look failed',
  chooseOne: 'Choose at least one dossier, or one account.',

  whose: (names) => `Data of ${names}`,
  goOn: 'Let it run, close this window',
  step3: '3. Look before you erase',
  nothing: 'There is nothing left to erase.',
  nothingKept: 'There is nothing left to erase. The places below are kept under the law.',
  erased: (count) => `Erases ${items(count)}`,
  kept: (count) => `Keeps ${items(count)}`,
  byName: (count) => `Only the name, ${items(count)}`,
  byNameLabel: 'Also erase where only the name stands',
  byNameHint: (count) =>
    `${items(count)} with exactly this name belong to no dossier or account that you chose (minutes, reports, comments…). Tick this only if you are sure that it is the same person; they cannot be found again later.`,

  step4: '4. Ground and confirmation',
  basis: 'Legal ground and request',
  basisHint:
    'For example: “Article 14 of the Law on Personal Data Protection No. 91/2025/QH15; request of 02/03/2026”. The person’s name need not be written.',
  basisMissing: 'Write the ground, at least 10 characters. Without a ground nothing may be erased.',
  erase: 'Erase for good',
  confirmTitle: 'Erase the data for good?',
  confirmLead: (names, count) =>
    `The data of ${names} in ${items(count)} will be erased and cannot be brought back, not even by an administrator.`,
  stillRunning: 'The erasure is running. You may leave this page: the system goes on by itself to the end.',

  running: ({ phase, done, total }) => {
    const what = phase === 'erasing' ? 'Erasing' : 'Looking through every place';
    return total === 0 ? `${what}…` : `${what}: ${formatNumber(done)} of ${formatNumber(total)} parts`;
  },

  brokenTitle: 'Not everything was erased',
  brokenLead:
    'While it was running the unit submitted the dossier again, or an administrator switched the account on, so the erasure stopped. When that has ended, find the person again and go on.',

  doneTitle: 'Erased',
  doneLead:
    'Printed papers, downloaded files and backups lie outside the system: deal with them by the authority’s own rules.',
  doneErased: 'Erased in:',
  doneKept: 'Kept under the law:',
  doneLeft: 'Still have this name, without it being clear whose (not erased, as you chose):',
  reference: (id) => `Reference of this erasure in the log: ${id}`,
  again: 'Erase for somebody else',
  places,
};
