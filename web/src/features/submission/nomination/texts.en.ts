import { formatNumber } from '../../../language/numbers.ts';
import type { Words } from './texts.ts';

export const en: Words = {
  fields: {
    formId: 'Award proposed',
    kind: 'Recipient',
    honorific: 'Form of address',
    title: 'Rank, degree (if any)',
    name: 'Name',
    position: 'Position, address',
    workRole: 'Role at work',
    citation: 'Achievement stated on the certificate',
    votesFor: 'Votes in favour',
    votesAgainst: 'Votes against',
    initiative: 'Initiative or solution',
    achievement: 'Achievement report',
  },
  nominee: 'Person or collective nominated',
  names: {
    collective: 'Name of the collective',
    individual: 'Full name',
    household: 'Full name of the head of the household (or name of the household)',
  },
  nameHints: {
    collective:
      'Write it in full as it is to be printed on the certificate, with the neighbourhood and the ward',
    individual: 'Write it in full, with the right diacritics, as it is to be printed on the certificate',
    household: 'Write it in full as it is to be printed on the certificate',
  },
  positions: {
    collective: 'Address (if needed)',
    individual: 'Position, place of work',
    household: 'Address of the household',
  },
  titleHint: 'Printed before the position, for example a military rank or a doctorate',
  titleGroups: { ranks: 'Ranks of army and police', degrees: 'Degrees and titles of honour' },
  honorificNone: 'None',
  workRoles: {
    directWorker: 'Does the work directly, holds no leading or managing post',
    manager: 'Manages a division, team or section',
    leader: 'Leads the unit (head or deputy head)',
  },
  workRoleHint:
    'Awards should not concentrate on leaders; the system calculates the share of direct workers.',
  votes: 'Result of the unit review',
  votesHint: (present: number, on: string) =>
    `According to the minutes of ${on}: ${formatNumber(present)} ${present === 1 ? 'person was' : 'people were'} present at the review.`,
  votesNoReview: 'There are no valid review minutes yet to check the votes against.',
  citationHint: 'If left empty, the movement’s common wording is used:',
  initiativeHint: 'State its name, where it is applied and its effect. Leave empty if there is none.',
  achievementHint:
    'Keep it short, with figures. Figures already in a report can be taken over; there is no need to type them again.',
  insertFigures: 'Take figures from targets and reports',
  refreshFigures: 'Update figures from targets and reports',
  figuresHint: 'Only the passage with the figures is added or replaced; what you have written is kept.',
  noFigures: 'There are no targets and reports that count yet, so there are no figures to take.',
  evidence: 'Evidence',
  evidenceFor: (name: string) =>
    name === '' ? 'Upload an evidence file' : `Upload an evidence file for ${name}`,
  contact: 'Contact',
  contactHint:
    'Only the unit and the office see this part. If there is an email address, the office emails the result to the nominee once there is a decision.',
  email: 'Email',
  phone: 'Telephone',
  emailBad: 'The email address is not correct, so it has not been saved. For example: name@office.vn',
  phoneBad:
    'The telephone number is not correct, so it has not been saved. Enter digits only, for example: 090 000 0000',
  contactSaved: 'The contact details are saved.',
  contactSaving: 'Saving the contact details…',
  contactFailed: 'The contact details could not be saved. Please check the network, then save again.',
  contactSave: 'Save contact details',
  contactRetry: 'Save again',
  contactNone: 'No contact details entered yet.',
  facts: 'Conditions, calculated from the unit’s figures',
  factsHint:
    'The figures help in considering; they decide nothing by themselves. They are calculated again on submission; the number of nominees of the cluster is calculated only on submission.',
  factsNone: 'Not enough data to calculate yet: review minutes and the unit’s figures are needed.',
  section: (title: string) => `Achievement report, section “${title}”`,
  toReview: 'Open the review minutes',
  toRegistration: 'Open the registration',
  toFinalReport: 'Open the final report',
  basisTitle: 'Still missing before this can be submitted',
  basis: {
    noReview: 'Valid review minutes',
    notRegistered: 'An accepted registration',
    noFinalReport: 'A valid final report',
  },
  basisHint: 'You can draft it now; it can be submitted once everything is there.',
  kind: {
    valid:
      'The dossier is valid and waiting for the office to appraise it. It can still be recalled until it is appraised.',
    submitExplain: () =>
      'The submitted dossier is kept as it is and can no longer be changed. It can still be recalled after submission until the office appraises it.',
    moveExplain: {
      recall:
        'The dossier goes back to drafting and is not appraised until it is submitted again. The submitted versions are kept.',
    },
    receivedVersion: 'appraised',
    receipt: {
      action: 'Appraisal',
      remark: (remark: string) => `Remark: ${remark}`,
    },
  },
};
