import { z } from 'zod';

/** About a case of a unit. */
export const caseNoticeKinds = [
  'handedToHead',
  'handedBack',
  'validated',
  'invalid',
  'received',
  'returned',
  'reopened',
  'reminder',
  'extension',
  'reviewChanged',
] as const;
/** About a unit's nominee. */
export const nomineeNoticeKinds = [
  'nominationAppraised',
  'nominationRejected',
  'comparisonChanged',
  'unlisted',
  'listedCorrected',
  'awarded',
  'declined',
  'certificateReissued',
  'certificateRevoked',
] as const;
/** About the movement, or a session, a list or a decision of it. */
const movementNoticeKinds = [
  'movementLaunched',
  'planChanged',
  'sessionOpened',
  'sessionCancelled',
  'sessionReminder',
  'commentReceived',
  'commentAnswered',
  'commentSetAside',
  'commentsSetAside',
  'decisionEffective',
  'decisionCorrected',
  'lateUnits',
  'lateInCluster',
  'weeklySummary',
] as const;
/** About a unit itself: a list that one of its own is on, or how many it may propose. */
const unitNoticeKinds = ['published', 'scored', 'quotaAsked', 'quotaAnswered'] as const;
/** About an exemplar that a unit proposed, or what it proposed and was not sound. */
export const exemplarNoticeKinds = [
  'exemplarProposed',
  'exemplarInvalid',
  'exemplarAskedBack',
  'exemplarAmended',
  'exemplarDeclined',
  'exemplarPublished',
  'exemplarTakenDown',
  'exemplarConsent',
  'exemplarAdopted',
  'adoptionReported',
] as const;
/** About a question that a unit asked, or what it asked and was not sound. */
export const questionNoticeKinds = [
  'questionAsked',
  'questionInvalid',
  'questionAnswered',
  'questionCorrected',
  'questionDeclined',
  'questionTakenDown',
] as const;
const accountNoticeKinds = ['accountChanged', 'accountLinkSent', 'passwordSet'] as const;
const proposalNoticeKinds = ['accountProposed', 'proposalDecided'] as const;

export const notificationKinds = [
  ...caseNoticeKinds,
  ...nomineeNoticeKinds,
  ...movementNoticeKinds,
  'councilResult',
  ...unitNoticeKinds,
  ...exemplarNoticeKinds,
  ...questionNoticeKinds,
  ...accountNoticeKinds,
  ...proposalNoticeKinds,
  'twoAdminsChanged',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** `detail`: a reason, a remark or the date of an extension; '' where nothing more is said. */
const told = z.object({ detail: z.string() });
const ofMovement = told.extend({
  movementId: z.string(),
  /** Whom or what it is about in words: a nominee, a session, a list, a decision's number. */
  subject: z.string(),
  /** The id of the session, list, decision, nomination or certificate. */
  subjectId: z.string(),
});
const ofUnit = { unitId: z.string().min(1), unitName: z.string() };
const ofNominee = ofMovement.extend({ ...ofUnit, caseId: z.string().min(1) });

/** What a cause gives of a notification. The kind tells the fields; a council's result is about a nominee or a session. */
export const noticeContentSchema = z.union([
  told.extend({
    ...ofUnit,
    kind: z.enum(caseNoticeKinds),
    movementId: z.string(),
    caseId: z.string(),
    /** The nominee, where the case is a dossier; '' of any other. */
    subject: z.string().default(''),
    /** Who reminds, with the role; only of a reminder. */
    by: z.string().optional(),
  }),
  ofNominee.extend({ kind: z.enum([...nomineeNoticeKinds, 'councilResult']) }),
  ofMovement.extend({ kind: z.enum([...movementNoticeKinds, 'councilResult']) }),
  ofMovement.extend({
    ...ofUnit,
    kind: z.enum([...unitNoticeKinds, ...exemplarNoticeKinds, ...questionNoticeKinds]),
  }),
  told.extend({ kind: z.enum(accountNoticeKinds), subject: z.string() }),
  told.extend({ kind: z.enum(proposalNoticeKinds), subject: z.string(), subjectId: z.string() }),
  told.extend({ kind: z.literal('twoAdminsChanged') }),
]);
export type NotificationContent = z.input<typeof noticeContentSchema>;
/** Of those, what is about a case, or about a nominee of a unit. */
export type CaseNotice = Extract<NotificationContent, { kind: (typeof caseNoticeKinds)[number] }>;
export type NomineeNotice = Extract<NotificationContent, { caseId: string; subjectId: string }>;

/**
 * `memberships/{uid}/notifications/{id}`: the id is made of the cause, so a repeated cause notifies once.
 * Only `readAt` may be written by its reader.
 */
export const notificationSchema = noticeContentSchema.and(
  z.object({ createdAt: z.date(), readAt: z.date().nullable() }),
);
export type Notification = z.infer<typeof notificationSchema>;

/** Whom or what it is about in words; '' of what is about the authority itself. */
export const subjectOf = (notice: NotificationContent): string =>
  'subject' in notice ? (notice.subject ?? '') : '';
/** The id of what it is about; null where a case or an account is. */
export const subjectIdOf = (notice: NotificationContent): string | null =>
  'subjectId' in notice ? notice.subjectId : null;

/** What tells of a launch: whether somebody has opened the plan is read from its mark. */
export const launchCause = (movementId: string): string => `${movementId}~launch`;
