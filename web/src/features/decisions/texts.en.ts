import { formatDate } from '@thidua/domain/base/text';
import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

const ofThemRevoked = (count: number) => (count === 0 ? '' : `, of which ${count} revoked`);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const cases = (count: number) => plural(count, 'case', 'cases');

export const en = (its: Names): Words => ({
  title: 'Decisions on commendations',
  layout: 'Certificate layout, printer alignment',

  toRule: `Waiting for the ${its.chairman}’s ruling`,
  toRuleHint: 'Published, with the time for comments over and every comment answered.',
  nothingToRule: 'No case waits for a ruling.',
  stillPublic: (count) =>
    `${plural(count, 'case is', 'cases are')} still open to comments or still ${count === 1 ? 'has' : 'have'} unanswered comments, and cannot be ruled on yet.`,
  agreed: (count) => `Agreed to commend, waiting for the decision to be drafted (${count})`,
  agreedHint: `Until the decision is drafted, the ${its.chairman} can still rule otherwise.`,
  chooseAll: 'Choose all',
  choose: (name) => `Choose ${name}`,
  award: (count) => `Commend ${plural(count, 'chosen case', 'chosen cases')}`,
  awardTitle: 'Ruling to commend',
  awardLead: (count) => `Commend the following ${cases(count)}:`,
  awardConfirm: 'Commend',
  noun: 'cases',
  decline: 'Do not commend',
  declineLead: (name) =>
    `${name} will not be commended. The unit is notified with this reason; if this differs from the council’s result, the reason is published.`,
  against: (reason) => `Differs from the council. Published reason: ${reason}`,

  toDraft: `Agreed by the ${its.chairman}, waiting for the decision to be drafted`,
  nothingToDraft: 'No case waits to be drafted into a decision.',
  draft: 'Draft the decision',
  draftTitle: 'Subject of the decision',
  legalBases: 'Legal bases (one on each line)',
  recipients: 'Recipients of the decision (one on each line)',
  titleNeeded: 'Write the subject of the decision.',
  chooseOne: 'Choose at least one case.',
  saveDraft: 'Save the draft',
  redraft: 'Change the draft',

  list: 'Decisions',
  none: 'There are no decisions yet',
  noneHint: `A decision is drafted from the cases that the ${its.chairman} has agreed to commend.`,
  awards: (all, revoked) => `${cases(all)}${ofThemRevoked(revoked)}`,
  draftedAt: (time) => `Drafted at ${time}`,
  signedOn: (number, date) => `No. ${number} of ${formatDate(date)}`,

  reach: 'See who was not told',
  reachAll: 'Everybody awarded has an address for letters, and every unit has somebody who is notified.',
  reachNoAddress: (count) => `${count} without a letter, since no address is known`,
  reachNoAddressHint: 'Tell them through the unit, or ask the unit to enter an address in the dossier.',
  reachNoReader: (count) => `${count} ${count === 1 ? 'unit has' : 'units have'} nobody who is notified here`,
  reachUnit: (name, phone) =>
    phone === '' ? `${name}: no telephone number known` : `${name}: telephone ${phone}`,
  notThere: 'There is no such decision',
  notThereHint: 'The link is no longer right. Go back to the page of decisions.',
  exportToSign: 'Download the Word file for signature',
  exportWord: 'Download the Word file',
  exportPdf: 'Download the certificates (PDF)',
  discard: 'Discard the draft',
  discardLead: 'The cases in the draft go back to the list of those waiting to be drafted.',
  sign: 'Enter the signed decision',
  signHint:
    'After it was signed and numbered outside the system, enter everything exactly as on the paper and upload the scan. When you save, the decision takes effect and the certificates are issued; it can no longer be changed.',
  number: 'Number (without the symbol)',
  symbol: (symbol) => `Symbol: ${symbol}`,
  date: 'Date of signature',
  dateHint: 'For example 24/11/2021',
  signer: 'Signed by',
  signingForm: 'Form of signature (one item on each line)',
  signingFormHint: (forms) =>
    `Exactly as on the paper.${forms.length === 0 ? '' : ` For example: ${forms.map(({ lines }) => lines.join(', on a new line: ')).join('; or ')}`}`,
  scan: 'Scan of the signed decision',
  chooseScan: 'Choose a file (PDF or picture, at most 3 MB)',
  uploading: (percent) => `Uploading ${percent}%`,
  uploaded: (name) => `Uploaded: ${name}`,
  faults: {
    number: 'Write the number of the decision, in digits only, for example 123.',
    date: 'Write the date of signature as 24/11/2021.',
    signer: 'Write the full name of the person who signed.',
    signingForm: 'Write the form of signature, in one to three lines.',
    scan: 'Upload the scan of the signed decision.',
  },
  effect: 'Save; the decision takes effect',
  effectFinal:
    'The date, the signer and the form of signature are printed on the certificates and cannot be changed later. Compare them with the paper.',
  effectLead: (number, count) =>
    `Decision No. ${number} takes effect for ${cases(count)}. The certificates are issued and those concerned are notified at once.`,
  effectNames: (until) =>
    `The names of people commended in the decision are public for good; on the list for comments they are public to the end of ${until}.`,
  effectReasons: (count, until) =>
    `Why it departs from the council (${cases(count)}) is public to the end of ${until}.`,
  issuing: (issued, all) => `Issuing certificates: ${issued}/${all}`,
  issued: (all, revoked) =>
    `${all === 1 ? 'The only certificate was' : `All ${all} certificates were`} issued${ofThemRevoked(revoked)}.`,
  bases: 'Legal bases',
  corrected: (at: string, number: string, date: string, signer: string) =>
    `Corrected ${at}. It said before: No. ${number} of ${formatDate(date)}, signed by ${signer}.`,
  why: (reason: string) => `Reason: ${reason}`,
  correctDecision: 'Correct number, date, signer or scan',
  correctDecisionLead:
    'For what was entered otherwise than the signed paper says, or where the paper itself was wrong and was corrected. What it said is kept and published with the reason. Where number, date, signer or form of signature change, every certificate of the decision is issued anew; the old ones say that they were replaced, so they have to be printed and handed over again.',
  correctReason: 'Reason of the correction (published)',
  correctReasonNeeded: 'Write the reason of the correction.',
  correctConfirm: 'Save the correction',
  correctionPaper: 'Download the letter of correction (Word)',
  reissuePaper: 'Letter of reissue (Word)',
  revocationPaper: 'Decision of revocation (Word)',
  mendHandOver: 'Correct the hand-over',
  mendHandOverOf: (name: string) => `Correct the hand-over of the certificate of ${name}`,
  undoHandOver: 'Take back',
  undoHandOverOf: (name: string) => `Take back the hand-over of the certificate of ${name}`,
  undoHandOverLead: (name: string) =>
    `The certificate of ${name} is noted as not handed over. The former note and the reason stay in the log.`,
  signedBy: (signer, form) => `${form}: ${signer}`,
  openScan: 'Open the scan',
  scanGone: 'The scan could not be loaded. Check the network, then try again.',

  columns: { book: 'Golden book', name: 'Full name, collective', unit: 'Unit', certificate: 'Certificate' },
  departs: (reason) => `Differs from the council: ${reason}`,
  onPaper: (name) => `The decision says: ${name}; corrected and reissued`,
  revoked: 'Revoked',
  handedOver: (to, on) => `Handed over to ${to} on ${formatDate(on)}`,
  notHanded: 'Not handed over yet',
  check: (name) => `View the certificate of ${name}`,
  open: 'View',
  pdf: 'PDF',
  pdfOf: (name) => `Download the certificate of ${name}`,
  reissue: 'Correct the name, reissue',
  reissueOf: (name) => `Reissue the certificate of ${name}`,
  reissueLead:
    'The old certificate is noted as replaced. Its number in the golden book stays, with the number of the issue added.',
  reissueConfirm: 'Reissue',
  cancel: 'Cancel',
  close: 'Close',
  revoke: 'Revoke',
  revokeOf: (name) => `Revoke the certificate of ${name}`,
  revokeLead:
    'The certificate is no longer valid; the page for checking certificates says “Revoked” with this reason. This cannot be undone.',
  handOver: (count) => `Record as handed over (${count})`,
  handOverTitle: 'Record the handing over of certificates',
  handOverLead: 'Write who received the following certificates and on which day.',
  to: 'Received by',
  on: 'Day of handing over',
  toNeeded: 'Write who received them.',
  onFuture: 'The day of handing over cannot be in the future.',
  onNeeded: 'Write the day as 24/11/2021.',
});
