import { z } from 'zod';
import {
  awardFormIdSchema,
  clusterIdSchema,
  decisionIdSchema,
  fileIdSchema,
  movementIdSchema,
  nominationIdSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { line } from '../base/wire.ts';
import { recipientKindSchema } from '../movement/award-settings.ts';
import type { Nomination } from '../nomination/nomination.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { fold } from '../base/text.ts';
import { localDateOf, localDateSchema } from '../base/time.ts';
import { compareNominees } from '../nomination/nominee-order.ts';

export const decisionStates = ['drafted', 'effective', 'discarded'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** One line of a decision's list, as it is signed. `goldenBookNo` is given when the decision takes effect. */
export const decisionItemSchema = z.object({
  nominationId: nominationIdSchema,
  formId: awardFormIdSchema,
  kind: recipientKindSchema,
  honorific: z.string(),
  name: z.string(),
  position: z.string(),
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
  citation: z.string(),
  /** Published where the award departs from the council's result; '' otherwise. */
  reason: z.string(),
  /** The last day on which `reason` is public (`public-time.ts`). */
  reasonUntil: localDateSchema.nullable().default(null),
  goldenBookNo: z.number().int().positive().nullable(),
  /** Name and position on the signed paper, where the certificate was mended since; '' otherwise. */
  onPaper: z.string().default(''),
  status: z.enum(['awarded', 'revoked']),
});
export type DecisionItem = z.infer<typeof decisionItemSchema>;

/** The most characters of what is typed for a decision; each line of bases, recipients and signing form by itself. */
export const DECISION_LIMITS = {
  title: 400,
  legalBasis: 1000,
  recipient: 300,
  signer: 120,
  signingForm: 60,
} as const;

/** What was entered of the paper that was signed and numbered outside. */
export const signatureSchema = z.object({
  /** Without the symbol: `123`. */
  number: z.string().regex(/^[1-9]\d{0,5}[a-z]?$/),
  date: localDateSchema,
  signer: line(DECISION_LIMITS.signer, 1),
  /** Lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signingForm: z.array(line(DECISION_LIMITS.signingForm, 1)).min(1).max(3),
  scanId: fileIdSchema,
});
export type Signature = z.infer<typeof signatureSchema>;

/** What was wrong of a signature that was mended after the decision took effect, and why it was mended. */
export const correctionSchema = z.object({
  at: z.date(),
  before: signatureSchema,
  reason: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** `movements/{m}/decisions/{decisionId}`: functions own it. An effective one is open to anybody. */
export const decisionSchema = z.object({
  authorityId: unitIdSchema,
  movementId: movementIdSchema,
  title: z.string(),
  state: z.enum(decisionStates),
  symbol: z.string(),
  issuerTitle: z.string(),
  legalBases: z.array(z.string()),
  recipients: z.array(z.string()),
  items: z.array(decisionItemSchema),
  /** How many items stand in pages (`paged.ts`): beyond those here, or, of a decision that was read whole, among them. */
  more: z.number().int().nonnegative().default(0),
  signature: signatureSchema.nullable(),
  /** Of the signature, in their order. */
  corrections: z.array(correctionSchema).max(20).default([]),
  draftedAt: z.date(),
  effectiveAt: z.date().nullable(),
  /** When the next of its reasons is no longer public; null where none is left, or none is dated yet. */
  dueAt: z.date().nullable().default(null),
  /** How many certificates have been issued. */
  issued: z.number().int().nonnegative(),
  seq: z.number().int().nonnegative(),
});
export type AwardDecision = z.infer<typeof decisionSchema>;

/** `decisionNumbers/{key}`: who has a number. One that was entered by mistake is free again. */
export const takenNumberSchema = z.object({
  movementId: movementIdSchema,
  decisionId: decisionIdSchema,
  takenAt: z.date(),
  releasedAt: z.date().nullable().default(null),
});

/** `goldenBooks/{authorityId}` */
export const goldenBookSchema = z.object({ last: z.number().int().nonnegative() });

/** A number is used once per issuer, symbol and year (Decree 30/2020: numbers begin anew each year). */
export function decisionNumberKey(
  authorityId: string,
  symbol: string,
  signature: Pick<Signature, 'number' | 'date'>,
): string {
  const slug = fold(symbol).replace(/[^a-z0-9]+/g, '-');
  return `${authorityId}~${slug}~${signature.date.slice(0, 4)}~${signature.number}`;
}

/** `05/QĐ-UBND`: below 10 padded with 0 (Decree 30/2020). */
export const numberAndSymbol = (number: string, symbol: string) =>
  `${/^\d$/.test(number) ? `0${number}` : number}/${symbol}`;

/** Numbers for the whole decision, taken at once: gapless, in the order of the list. */
export function reserveNumbers(
  last: number,
  items: readonly DecisionItem[],
): { items: DecisionItem[]; last: number } {
  return {
    items: items.map((item, index) => ({ ...item, goldenBookNo: last + 1 + index })),
    last: last + items.length,
  };
}

/** Whether a nomination can be in a decision; `decisionId` is that of the draft which is replaced, or null. */
export function refuseDrafting(
  nomination: Pick<Nomination, 'state' | 'ruling' | 'decisionId'>,
  decisionId: string | null,
): RefusalCode | null {
  if (nomination.decisionId !== null && nomination.decisionId !== decisionId) return 'inAnotherDecision';
  return nomination.state === 'published' && nomination.ruling?.outcome === 'award' ? null : 'notRuled';
}

export function itemOf(nominationId: string, nomination: Nomination): DecisionItem {
  const { formId, kind, honorific, name, position, unitId, unitName, clusterId, citation, ruling } =
    nomination;
  return {
    nominationId,
    formId,
    kind,
    honorific,
    name,
    position,
    unitId,
    unitName,
    clusterId,
    citation,
    reason: ruling?.departs ? ruling.reason : '',
    reasonUntil: null,
    goldenBookNo: null,
    onPaper: '',
    status: 'awarded',
  };
}

/** The order of a decision's list, and so of the golden book. */
export const inListOrder = (items: readonly DecisionItem[]): DecisionItem[] =>
  items.toSorted((a, b) => compareNominees(a, b) || (a.nominationId < b.nominationId ? -1 : 1));

/** Why a draft cannot take effect as it was signed; the number and the scan are looked up by the caller. */
export function refuseSigning(
  decision: Pick<AwardDecision, 'state' | 'seq'>,
  seq: number,
  signature: Signature,
  now: Date,
  zone: string,
): RefusalCode | null {
  if (decision.state === 'effective') return 'decisionInForce';
  if (decision.state !== 'drafted') return 'notInThisState';
  if (decision.seq !== seq) return 'changedMeanwhile';
  return signature.date > localDateOf(now, zone) ? 'dateInFuture' : null;
}

/** Nothing is decided on paper before the chairman has ruled on all of it, in the authority's zone. */
export const isSignedTooEarly = (
  { date }: Pick<Signature, 'date'>,
  nominations: readonly Pick<Nomination, 'ruling'>[],
  zone: string,
): boolean => nominations.some(({ ruling }) => ruling !== null && date < localDateOf(ruling.at, zone));

/** The decision in force: signed, with its numbers of the golden book, of which `last` was the last before. */
export function takeEffect(
  decision: AwardDecision,
  signature: Signature,
  last: number,
  now: Date,
): { decision: AwardDecision; last: number } {
  const reserved = reserveNumbers(last, decision.items);
  return {
    decision: {
      ...decision,
      state: 'effective',
      signature,
      items: reserved.items,
      effectiveAt: now,
      seq: decision.seq + 1,
    },
    last: reserved.last,
  };
}

/** What certificates say of the decision that gave them. */
type OnCertificates = Pick<Signature, 'number' | 'date' | 'signer' | 'signingForm'>;

const isPrintedAlike = (a: OnCertificates, b: OnCertificates): boolean =>
  a.number === b.number &&
  a.date === b.date &&
  a.signer === b.signer &&
  a.signingForm.join('\n') === b.signingForm.join('\n');

/** How often what was entered of one decision can be mended. */
const MOST_CORRECTIONS = 20;

/**
 * The decision in force after a slip in what was entered of its paper, or on the paper itself, was mended (Decree 30/2020,
 * art. 18.3). Where it changes what certificates say, they are to be issued anew: `issued` begins at 0.
 */
export function correctSignature(
  decision: AwardDecision,
  asked: { seq: number; signature: Signature; reason: string },
  now: Date,
  zone: string,
): Result<AwardDecision, RefusalCode> {
  const { state, signature: before, issued, items, corrections } = decision;
  const { signature, reason } = asked;
  if (state !== 'effective' || before === null) return err('notInThisState');
  if (issued < items.length) return err('certificatesUnderWay');
  if (decision.seq !== asked.seq) return err('changedMeanwhile');
  if (corrections.length >= MOST_CORRECTIONS) return err('tooManyCorrections');
  if (signature.date > localDateOf(now, zone)) return err('dateInFuture');
  const alike = isPrintedAlike(before, signature);
  if (alike && before.scanId === signature.scanId) return err('nothingChanged');
  return ok({
    ...decision,
    signature,
    corrections: [...corrections, { at: now, before, reason }],
    issued: alike ? issued : 0,
    seq: decision.seq + 1,
  });
}

/** The decision with one of its items changed. */
export const withItem = (
  decision: AwardDecision,
  nominationId: string,
  change: Partial<DecisionItem>,
): AwardDecision => ({
  ...decision,
  seq: decision.seq + 1,
  items: decision.items.map((item) => (item.nominationId === nominationId ? { ...item, ...change } : item)),
});
