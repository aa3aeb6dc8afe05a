import { formTitleOf } from '@thidua/domain/wording/notices';
import { awardedMail, reissuedMail, type MailText } from '@thidua/domain/wording/award-mails';
import {
  certificateSchema,
  type Certificate,
  type CertificateContent,
  type CertificateStatus,
} from '@thidua/domain/award/certificate';
import type { AwardDecision } from '@thidua/domain/award/decision';
import { certificateInTime, publicTimeOf } from '@thidua/domain/award/public-time';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { contentHash } from '../frame/write-log.ts';
import type { IssuedMovement } from '../frame/issued-movement.ts';
import { writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import type { Signer } from '../platform/signing.ts';
import type { Documents, Transaction } from '../store/store.ts';
import type { Announce, Announcement } from '../telling/tell-news.ts';
import { entryBy } from './award-context.ts';
import { aboutNominee, checkUrlOf, letterTo } from './award-news.ts';

/** Within what, and by whom. */
export interface Replacing {
  services: Services;
  transaction: Transaction;
  movement: IssuedMovement;
  announce: Announce;
  uid: string;
  role: string;
  now: Date;
}

export interface Replaced {
  nomination: Nomination;
  certificate: Certificate;
  /** Its code and those of the certificates it has replaced. */
  codes: readonly string[];
  decision: Pick<AwardDecision, 'authorityId' | 'movementId'>;
  /** With the head of the nomination's log. */
  ofNomination: Documents;
}

/** What a letter says of a certificate. */
export const saidOf = (
  movement: IssuedMovement,
  { formId }: Pick<Nomination, 'formId'>,
  { decisionNumber }: Pick<CertificateContent, 'decisionNumber'>,
) => ({ issuer: movement.issuer, formTitle: formTitleOf(movement, formId), decisionNumber });

const reissueOf = (code: string) => `reissued~${code}`;
/** What letters about certificates that were replaced say instead, while they still wait. */
export const sayingOf = (codes: readonly string[], text: MailText) =>
  Object.fromEntries(codes.map((code) => [reissueOf(code), text]));

export const ended = (
  certificate: Certificate,
  status: CertificateStatus,
  statusReason: string,
  replacedBy: string | null,
  { movement, now }: Pick<Replacing, 'movement' | 'now'>,
): Certificate =>
  certificateInTime(
    { ...certificate, status, statusReason, replacedBy, changedAt: now, reasonUntil: null },
    publicTimeOf(movement, now),
  );

/** The codes of those that a certificate has replaced, newest first, and the first of them; null where one is gone. */
export async function lineOf(
  transaction: Transaction,
  code: string,
  certificate: Certificate,
): Promise<{ codes: string[]; first: Certificate } | null> {
  const codes = [code];
  let first = certificate;
  while (first.replaces !== null) {
    const at = paths.certificate(first.replaces);
    const before = (await transaction.load([at])).read(at, certificateSchema);
    if (!before) return null;
    codes.push(first.replaces);
    first = before;
  }
  return { codes, first };
}

/** A new certificate that counts. */
export async function signed(
  signer: Signer,
  { authorityId, movementId }: Pick<AwardDecision, 'authorityId' | 'movementId'>,
  content: CertificateContent,
  now: Date,
  replaces: string | null = null,
): Promise<Certificate> {
  return {
    content,
    jws: await signer.sign(content),
    keyId: signer.keyId,
    authorityId,
    movementId,
    status: 'valid',
    statusReason: '',
    reasonUntil: null,
    dueAt: null,
    replacedBy: null,
    replaces,
    issuedAt: now,
    changedAt: now,
  };
}

/**
 * Replaces a certificate by one with another content under the same golden-book number: the old one says so, the
 * nomination (with `change`) leads to the new one, which is still to be handed over, and whom it concerns is told.
 */
export async function replaceCertificate(
  context: Replacing,
  signer: Signer,
  { nomination, certificate, codes, decision, ofNomination }: Replaced,
  content: CertificateContent,
  change: Partial<Nomination>,
  reason: string,
): Promise<Nomination> {
  const { services, transaction, now } = context;
  const { code } = content;
  const [old = ''] = codes;
  transaction.create(paths.certificate(code), await signed(signer, decision, content, now, old));
  transaction.set(paths.certificate(old), ended(certificate, 'replaced', reason, code, context));
  const { seq, version } = nomination;
  const next = { ...nomination, ...change, certificateCode: code, handover: null, seq: seq + 1 };
  const hash = contentHash(content, services.sha256);
  const transition = { action: 'reissue', before: old, after: code, reason, version, contentHash: hash };
  writeNomination(services, transaction, ofNomination, next, [entryBy(context, transition)]);
  context.announce(reissuedNews(context, next, content, codes, reason));
  return next;
}

/** The letter about the award, while it waits, is mended and still tells of the award; so is one of an earlier reissue. */
function reissuedNews(
  { services, movement }: Replacing,
  nomination: Nomination,
  content: CertificateContent,
  before: readonly string[],
  reason: string,
): Announcement {
  const { code, citation, decisionDate, goldenBookNo } = content;
  const said = { ...saidOf(movement, nomination, content), checkUrl: checkUrlOf(services, code) };
  const reissued = reissuedMail(nomination, { ...said, reason });
  const awarded = awardedMail(nomination, { ...said, citation, decisionDate, goldenBookNo });
  const what = reissueOf(code);
  return {
    notices: aboutNominee(
      nomination,
      what,
      { kind: 'certificateReissued', subjectId: code, detail: reason },
      [],
    ),
    letters: [letterTo(nomination, what, reissued, { awarded, ...sayingOf(before, reissued) }, code)],
  };
}
