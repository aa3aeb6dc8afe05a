import { formatDate } from '@thidua/domain/base/text';
import type { Words } from './texts.ts';
import type { Names } from '../language/language.ts';

export const en = (its: Names): Words => ({
  product: 'Emulation and Commendation',
  titled: (page: string) => `${page} – Emulation and Commendation`,
  signIn: 'Sign in',
  toStart: 'To the front page',
  checkTitle: 'Check a certificate of merit',
  checkIntro:
    'Enter the code printed below the square (QR) on the certificate, 10 letters and digits, or scan the square with a telephone.',
  code: 'Certificate code',
  check: 'Check',
  notACode:
    'A code has 10 letters and digits, for example 7KQ2M-X94PB. Please look at the code on the certificate again.',
  checking: 'Checking…',
  valid: 'The certificate is genuine and in force',
  revoked: 'The certificate has been revoked',
  replaced: 'This certificate has been replaced by a reissued one',
  reason: (text: string) => `Reason: ${text}`,
  seeNew: 'View the reissued certificate',
  unknown: 'There is no certificate with this code',
  unknownHint:
    'Please look at the code on the paper again. If it is the same as on the paper, the certificate was not issued by this system.',
  forged: 'The content does not match the signature',
  forgedHint:
    'The certificate or the QR square has been altered. Please tell the authority named on the certificate.',
  offline: 'The signature is right, but it could not be checked whether the certificate is still in force',
  offlineHint:
    'There is no network: the content below is as it was when issued, but the certificate may have been revoked since. Please check again when the network is back.',
  unreachable: 'It could not be checked',
  unreachableHint: 'The system cannot be reached. Please check the network, then try again.',
  retry: 'Try again',
  signed: 'The electronic signature in the QR code matches the content.',
  signedStored:
    'The electronic signature of the stored copy matches the content. Please compare each line with the paper.',
  says: 'The certificate says',
  fields: {
    issuer: 'Awarded by',
    name: 'Awarded to',
    position: 'Position, address',
    citation: 'Achievement',
    decision: 'Decision',
    book: 'Golden book number',
    signer: 'Signed by',
    issued: 'Place and date of issue',
  },
  decisionLine: (number: string, date: string) => `No. ${number} of ${formatDate(date)}`,
  bookLine: (number: number, issue: number) =>
    issue > 1 ? `${number} (reissue ${issue - 1})` : String(number),
  issuedLine: (place: string, date: string) => `${place}, ${formatDate(date)}`,
  another: 'Check another certificate',

  listTitle: 'Public lists of awards',
  loading: 'Loading…',
  failed: 'The list could not be loaded. Please check the network, then try again.',
  nothingHere:
    'No list or decision has been published at this address yet. Please check the link, or come back later.',
  proposed: 'Lists proposed for awards',
  nothingProposed: 'No list has been published yet.',
  listOf: (day, count) => `published on ${day}, ${count} cases`,
  openUntil: (day: string) => `Comments are accepted until the end of ${formatDate(day)}`,
  closedOn: (day: string) => `The period for comments ended on ${formatDate(day)}`,
  howToComment: `People of the units comment by signing in and opening “Publication for comment”. Those without an account send their comments to the ${its.office}, or through their unit or the ward or commune where they live.`,
  setAside: (count: number, reason: string) =>
    `${count} ${count === 1 ? 'comment' : 'comments'} set aside without a separate answer. Reason: ${reason}`,
  decisions: 'Award decisions',
  noDecisions: 'No decision is in effect yet.',
  supported: 'Supported by the council',
  notSupported: (reason: string) =>
    `Not supported by the council; proposed by the ${its.chairman}${reason && ` because: ${reason}`}`,
  departs: (reason: string) => `Differs from the result of the council, because: ${reason}`,
  corrected: (number, date, signer, reason) =>
    `Corrected; it said No. ${number} of ${formatDate(date)}, signed by ${signer}. Reason: ${reason}`,
  correctedTo: (name: string, why: string) => `Corrected: ${name}${why && `. Reason: ${why}`}`,
  onPaper: (name: string) => `The decision says: ${name}; corrected, and the certificate has been reissued`,
  reasonUntil: (day: string) => `This reason is public until the end of ${formatDate(day)}.`,
  reasonGone: (day: string) => `The reason has not been public since ${formatDate(day)}.`,
  nameGone: (day: string) => `The name has not been public since ${formatDate(day)}`,
  namesUntil: (day: string) =>
    `Names on this list are public until the end of ${formatDate(day)} at the latest.`,
  outcome: { award: 'Awarded', decline: 'Not awarded', revoked: 'Revoked', withdrawn: 'Taken off the list' },
  listWithdrawn: 'This list was withdrawn.',
  signedBy: (number: string, date: string) => `No. ${number} of ${formatDate(date)}`,
  revokedMark: 'Revoked',
  notFound: 'There is no such page',
  notFoundHint: 'The link may be out of date or mistyped.',
});
