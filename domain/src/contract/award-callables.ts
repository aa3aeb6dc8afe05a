import { z } from 'zod';
import {
  awardFormIdSchema,
  certificateCodeSchema,
  commentIdSchema,
  criterionIdSchema,
  decisionIdSchema,
  itemIdSchema,
  movementIdSchema,
  nominationIdSchema,
  publicationIdSchema,
  sessionIdSchema,
  uidSchema,
  unitIdSchema,
} from '../base/ids.ts';
import { namedLine, personLine } from '../base/name-lines.ts';
import { instant, line, reason, requiredReason, REASON_LIMITS, text } from '../base/wire.ts';
import { recipientKindSchema, votingRulesSchema } from '../movement/award-settings.ts';
import { MOST_MORE } from '../movement/extra-quota.ts';
import { certificateLayoutSchema } from '../award/certificate-layout.ts';
import { honorifics } from '../award/certificate.ts';
import { choiceSchema } from '../council/council.ts';
import { DECISION_LIMITS, signatureSchema } from '../award/decision.ts';
import { rulingOutcomes } from '../nomination/nomination.ts';
import { refusalCodeSchema } from '../base/refusal.ts';
import { scoreLayers } from '../award/score.ts';
import { localDateSchema } from '../base/time.ts';
import { isFileType } from '../file/stored-file.ts';

const seq = z.number().int().nonnegative();
const nothing = z.object({});
const inMovement = z.object({ movementId: movementIdSchema });
const inSession = inMovement.extend({ sessionId: sessionIdSchema });
/** A nominee's name and position, spelt right. */
/** Who signed is named without titles (Decree 30/2020). */
const enteredSignature = signatureSchema.extend({ signer: personLine(DECISION_LIMITS.signer, 1) });
const mended = { honorific: z.enum(honorifics), name: namedLine(120, 1), position: namedLine(300) };
const quotaOf = inMovement.extend({
  unitId: unitIdSchema,
  formId: awardFormIdSchema,
  kind: recipientKindSchema,
});
const manyNominations = z.array(nominationIdSchema).min(1).max(500);

const nominationOutcomes = z.object({
  outcomes: z.array(z.object({ nominationId: z.string(), refusal: refusalCodeSchema.nullable() })),
});

/** The awards' part of the contract between web and functions; `callables.ts` holds the whole. */
export const awardSchemas = {
  /** By the office: passes a dossier on, returns or rejects it. Refused while a name match is not settled. */
  appraiseNomination: {
    request: inMovement.extend({
      nominationId: nominationIdSchema,
      seq,
      outcome: z.enum(['appraise', 'return', 'reject']),
      checklist: z.record(itemIdSchema, z.boolean()),
      remark: reason,
    }),
    response: nothing,
  },
  /** By the office: the nominee of another nomination is somebody else, and why (docs/rules.md#rule-4). */
  settleMatch: {
    request: inMovement.extend({
      nominationId: nominationIdSchema,
      otherId: nominationIdSchema,
      reason: requiredReason,
    }),
    response: nothing,
  },
  /** By a unit: more of a form and kind than the movement's quota, with a reason; one request at a time. */
  askQuota: {
    request: quotaOf.extend({ more: z.number().int().min(1).max(MOST_MORE), reason: requiredReason }),
    response: nothing,
  },
  /** By the office: so many more, or none with a reason. */
  answerQuota: {
    request: quotaOf.extend({ more: z.number().int().min(0).max(MOST_MORE), reason }),
    response: nothing,
  },
  /** The cluster's or the appraised score of a unit, by its cluster lead or the office. */
  scoreUnit: {
    request: inMovement.extend({
      unitId: unitIdSchema,
      layer: z.enum(scoreLayers),
      seq,
      points: z.record(criterionIdSchema, z.number()),
      reasons: z.record(criterionIdSchema, reason),
    }),
    response: z.object({ total: z.number() }),
  },
  /** Who is of the council now, with the units in which each works; for the office, which prepares sessions. */
  listCouncilMembers: {
    request: inMovement,
    response: z.object({
      members: z.array(z.object({ uid: z.string(), name: z.string(), unitIds: z.array(z.string()) })),
    }),
  },
  /** By the office: a session in preparation, new with `sessionId: null`; conflicts are found anew. */
  saveSession: {
    request: inMovement.extend({
      sessionId: sessionIdSchema.nullable(),
      title: line(200, 1),
      rules: votingRulesSchema,
      opensAt: instant,
      closesAt: instant,
      members: z
        .array(
          z.object({
            uid: uidSchema,
            position: line(200),
            unitIds: z.array(unitIdSchema).max(20),
          }),
        )
        .min(1)
        .max(100),
      nominationIds: z.array(nominationIdSchema).min(1).max(1000),
    }),
    response: z.object({ sessionId: z.string() }),
  },
  openSession: { request: inSession, response: nothing },
  cancelSession: { request: inSession.extend({ reason: requiredReason }), response: nothing },
  /** Counts and publishes the result; without quorum the session ends invalid and its nominations go back. */
  closeSession: { request: inSession, response: z.object({ state: z.enum(['closed', 'invalid']) }) },
  /** By the office, while votes are taken: all members alike, whoever has voted. Says who can be reached, by name. */
  remindMembers: {
    request: inSession,
    response: z.object({
      members: z.array(z.object({ name: z.string(), reached: z.boolean() })),
      /** When the first of their mails goes; null where none goes any more. */
      mailAt: z.iso.datetime().nullable(),
    }),
  },
  /** Who is at a meeting, by the office; nobody who has voted can be taken off. */
  noteAttendance: { request: inSession.extend({ uids: z.array(uidSchema).max(100) }), response: nothing },
  /** By the office, before voting opens: a member bears a nominee's name by chance; or, taken back, does not. */
  clearNamesake: {
    request: inSession.extend({
      nominationId: nominationIdSchema,
      memberUid: uidSchema,
      clear: z.boolean(),
      reason: text(REASON_LIMITS.brief, 1),
    }),
    response: nothing,
  },
  /** By a member before voting; for good. */
  declareConflict: { request: inSession.extend({ nominationId: nominationIdSchema }), response: nothing },
  writeOpinion: {
    request: inSession.extend({ nominationId: nominationIdSchema, text: text(4000, 1) }),
    response: nothing,
  },
  /** Once per member. The nonce is made by the browser and not kept; the receipt is its hash with the paper. */
  castBallot: {
    request: inSession.extend({
      paper: z.record(nominationIdSchema, choiceSchema),
      nonce: z.string().regex(/^[0-9a-f]{32}$/),
    }),
    response: z.object({ receipt: z.string() }),
  },
  /** Who has voted: all for the office, oneself for a member. Never how. */
  sessionTurnout: {
    request: inSession,
    response: z.object({ count: z.number(), voted: z.array(z.string()) }),
  },
  /** By the chairman: means to award one that the council did not support; an empty reason takes it back. */
  proposeAgainst: {
    request: inMovement.extend({ nominationId: nominationIdSchema, reason }),
    response: nothing,
  },
  /** By the office: the proposed list, for public comment. `days: null` takes the movement's setting, below which none goes. */
  publishList: {
    request: inMovement.extend({
      title: line(200, 1),
      nominationIds: manyNominations,
      days: z.number().int().min(1).max(60).nullable(),
    }),
    response: z.object({ publicationId: z.string() }),
  },
  /** By the office, before the chairman rules: takes nominations off a list; why is published. All of them, or none. */
  withdrawListed: {
    request: inMovement.extend({
      publicationId: publicationIdSchema,
      nominationIds: manyNominations,
      reason: requiredReason,
    }),
    response: nothing,
  },
  /** By the office, before the chairman rules: a misspelt name or position of a list mended; what and why is published. */
  correctListed: {
    request: inMovement.extend({
      publicationId: publicationIdSchema,
      nominationId: nominationIdSchema,
      ...mended,
      reason: requiredReason,
    }),
    response: nothing,
  },
  /** By anybody with an account, while the comment period lasts. */
  commentOn: {
    request: inMovement.extend({
      publicationId: publicationIdSchema,
      nominationId: nominationIdSchema,
      text: text(4000, 1),
    }),
    response: z.object({ commentId: z.string() }),
  },
  answerComment: {
    request: inMovement.extend({
      publicationId: publicationIdSchema,
      commentId: commentIdSchema,
      text: text(4000, 1),
    }),
    response: nothing,
  },
  /**
   * By the office: comments that repeat others or flood the list need no answer of their own. How many and why is published;
   * each is done or refused by itself.
   */
  setAsideComment: {
    request: inMovement.extend({
      publicationId: publicationIdSchema,
      commentIds: z.array(commentIdSchema).min(1).max(100),
      reason: text(REASON_LIMITS.listed, 1),
    }),
    response: z.object({
      outcomes: z.array(z.object({ commentId: z.string(), refusal: refusalCodeSchema.nullable() })),
    }),
  },
  /** The chairman's rulings, one or many; each is done or refused by itself. */
  ruleNominations: {
    request: inMovement.extend({
      items: z
        .array(z.object({ nominationId: nominationIdSchema, outcome: z.enum(rulingOutcomes), reason }))
        .min(1)
        .max(200),
    }),
    response: nominationOutcomes,
  },
  /** By the office: a decision of the nominations ruled to be awarded; `decisionId` replaces a draft. */
  draftDecision: {
    request: inMovement.extend({
      decisionId: decisionIdSchema.nullable(),
      title: line(DECISION_LIMITS.title, 1),
      legalBases: z.array(text(DECISION_LIMITS.legalBasis, 1)).max(20),
      recipients: z.array(line(DECISION_LIMITS.recipient, 1)).max(20),
      nominationIds: manyNominations,
    }),
    response: z.object({ decisionId: z.string() }),
  },
  discardDecision: {
    request: inMovement.extend({ decisionId: decisionIdSchema, reason: requiredReason }),
    response: nothing,
  },
  /** By the office: number, date, signer and scan of the signed paper; the decision takes effect. */
  signDecision: {
    request: inMovement.extend({ decisionId: decisionIdSchema, seq, signature: enteredSignature }),
    response: nothing,
  },
  /** By the office, of a decision: who hears of it by no letter, and units with nobody who reads of it here. */
  decisionReach: {
    request: inMovement.extend({ decisionId: decisionIdSchema }),
    response: z.object({
      withoutAddress: z.array(
        z.object({ nominationId: nominationIdSchema, name: z.string(), unitName: z.string() }),
      ),
      unitsWithoutReader: z.array(z.object({ unitId: unitIdSchema, name: z.string(), phone: z.string() })),
    }),
  },
  /**
   * By the office: number, date, signer or scan of a decision in force, entered or signed wrongly, mended, with why; its
   * certificates are issued anew where they say it.
   */
  correctDecision: {
    request: inMovement.extend({
      decisionId: decisionIdSchema,
      seq,
      signature: enteredSignature,
      reason: requiredReason,
    }),
    response: nothing,
  },
  /** The decision as a Word file, base64. */
  exportDecision: {
    request: inMovement.extend({ decisionId: decisionIdSchema }),
    response: z.object({ fileName: z.string(), docx: z.base64() }),
  },
  /** Certificates as one PDF, base64: of a decision, or those named by their codes. */
  exportCertificates: {
    request: inMovement.extend({
      decisionId: decisionIdSchema.nullable(),
      codes: z.array(certificateCodeSchema).max(1000),
    }),
    response: z.object({ fileName: z.string(), pdf: z.base64() }),
  },
  /** By a unit: the certificates of its own awards that count, as one PDF of whole pages, base64. */
  exportUnitCertificates: {
    request: inMovement.extend({
      unitId: unitIdSchema,
      nominationIds: z.array(nominationIdSchema).min(1).max(100),
    }),
    response: z.object({ fileName: z.string(), pdf: z.base64() }),
  },
  /** By a unit: the scan of the signed decision that awarded one of its own, base64. */
  exportDecisionScan: {
    request: inMovement.extend({ nominationId: nominationIdSchema }),
    response: z.object({ name: z.string(), type: z.string().refine(isFileType), data: z.base64() }),
  },
  /** By the office: where things stand on the certificates of the movement's authority. */
  saveCertificateLayout: {
    request: inMovement.extend({ layout: certificateLayoutSchema }),
    response: nothing,
  },
  /** A page to measure a printer by, base64; `layout: null` takes the one in use. */
  exportCalibration: {
    request: inMovement.extend({ layout: certificateLayoutSchema.nullable() }),
    response: z.object({ fileName: z.string(), pdf: z.base64() }),
  },
  /** By the office: a misspelt name or position mended; the old certificate is shown as replaced. */
  reissueCertificate: {
    request: inMovement.extend({
      code: certificateCodeSchema,
      ...mended,
      reason: requiredReason,
    }),
    response: z.object({ code: z.string() }),
  },
  /** By the chairman. */
  revokeCertificate: {
    request: inMovement.extend({ code: certificateCodeSchema, reason: requiredReason }),
    response: nothing,
  },
  /** The paper that goes with a correction, a reissue or a revocation, as a Word file to be signed, base64. */
  exportAwardPaper: {
    request: inMovement.extend({
      about: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('correction'),
          decisionId: decisionIdSchema,
          /** Which of the decision's corrections. */
          index: z.number().int().nonnegative(),
        }),
        z.object({ kind: z.enum(['reissue', 'revocation']), code: certificateCodeSchema }),
      ]),
    }),
    response: z.object({ fileName: z.string(), docx: z.base64() }),
  },
  /** By the office: a hand-over that was noted and did not happen; the certificate waits to be handed over again. */
  undoHandOver: {
    request: inMovement.extend({ nominationId: nominationIdSchema, reason: requiredReason }),
    response: nothing,
  },
  /** By the office: to whom and on which day the certificates were handed over. */
  handOverCertificates: {
    request: inMovement.extend({
      nominationIds: z.array(nominationIdSchema).min(1).max(200),
      to: namedLine(200, 1),
      on: localDateSchema,
    }),
    response: nominationOutcomes,
  },
} as const;
