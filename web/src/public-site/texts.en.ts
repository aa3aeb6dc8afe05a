import { formatDate } from '@thidua/domain/text';
import type { Words } from './texts.ts';

export const en: Words = {
  product: 'Emulation and commendation',
  checkTitle: 'Check a certificate',
  checkIntro:
    'Type the code printed below the square (QR) on the certificate, 10 letters and digits, or scan the square with a phone.',
  code: 'Code of the certificate',
  check: 'Check',
  notACode: 'A code has 10 letters and digits, for example 7KQ2M-X94PB. Look at the certificate again.',
  checking: 'Checking…',
  valid: 'The certificate is genuine and valid',
  revoked: 'The certificate was revoked',
  replaced: 'This certificate was replaced by a reissued one',
  reason: (text) => `Reason: ${text}`,
  seeNew: 'See the reissued one',
  unknown: 'There is no certificate with this code',
  unknownHint:
    'Look at the code on the paper again. If it is the same, the certificate was not issued by this system.',
  forged: 'The content does not match the signature',
  forgedHint: 'The certificate or its QR square was changed. Tell the authority named on the certificate.',
  offline: 'The signature is right; whether it is still valid could not be looked up',
  offlineHint:
    'There is no network: what stands below is as it was issued, but it may have been revoked since. Check again when there is a network.',
  unreachable: 'It could not be checked',
  unreachableHint: 'The system cannot be reached. Check the network and try again.',
  retry: 'Try again',
  signed: 'The digital signature in the QR code matches the content.',
  signedStored:
    'The digital signature of the stored copy matches the content. Compare each line with the paper.',
  says: 'The certificate says',
  fields: {
    issuer: 'Commended by',
    name: 'Given to',
    position: 'Position, address',
    citation: 'Achievement',
    decision: 'Decision',
    book: 'Number in the golden book',
    signer: 'Signed by',
    issued: 'Place and date of issue',
  },
  decisionLine: (number, date) => `No. ${number} of ${formatDate(date)}`,
  bookLine: (number, issue) => (issue > 1 ? `${number} (reissue ${issue - 1})` : String(number)),
  issuedLine: (place, date) => `${place}, ${formatDate(date)}`,
  another: 'Check another certificate',

  listTitle: 'Commendations, published',
  loading: 'Loading…',
  failed: 'The list could not be loaded. Check the network and try again.',
  nothingHere:
    'No list and no decision was published at this address yet. Check the address, or come back later.',
  proposed: 'Lists of those proposed',
  nothingProposed: 'No list was published yet.',
  openUntil: (day) => `Open to comments to the end of ${formatDate(day)}`,
  closedOn: (day) => `Comments ended on ${formatDate(day)}`,
  howToComment:
    'People of the units comment after signing in, under “Publication for comment”. Who has no account sends comments to the office, or through a unit or the ward of residence.',
  setAside: (count, reason) =>
    `${count} ${count === 1 ? 'comment was' : 'comments were'} set aside without an answer of their own. Reason: ${reason}`,
  decisions: 'Decisions on commendations',
  noDecisions: 'No decision is in force yet.',
  supported: 'Supported by the council',
  notSupported: (reason) => `Not supported by the council; the chairman proposes it because: ${reason}`,
  departs: (reason) => `Differs from the council’s result, because: ${reason}`,
  correctedTo: (name) => `Corrected on the certificate: ${name}`,
  onPaper: (name) => `The decision says: ${name}; corrected, and the certificate reissued`,
  outcome: { award: 'Commended', decline: 'Not commended', revoked: 'Revoked' },
  signedBy: (number, date) => `No. ${number} of ${formatDate(date)}`,
  revokedMark: 'Revoked',
  notFound: 'There is no such page',
  notFoundHint: 'The address may be old or mistyped.',
};
