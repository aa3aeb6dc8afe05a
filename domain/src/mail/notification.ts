import { z } from 'zod';

export const notificationKinds = [
  'handedToHead',
  'handedBack',
  'validated',
  'invalid',
  'received',
  'returned',
  'reopened',
  'reminder',
  'extension',
  'nominationAppraised',
  'nominationRejected',
  'comparisonChanged',
  'sessionOpened',
  'sessionCancelled',
  'councilResult',
  'published',
  'commentReceived',
  'commentAnswered',
  'commentSetAside',
  'commentsSetAside',
  'awarded',
  'declined',
  'decisionEffective',
  'certificateReissued',
  'certificateRevoked',
  'accountChanged',
  'accountLinkSent',
  'passwordSet',
  'accountProposed',
  'proposalDecided',
  'twoAdminsChanged',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/**
 * `memberships/{uid}/notifications/{id}`: the id is made of the cause, so a repeated cause notifies once.
 * Only `readAt` may be written by its reader.
 */
export const notificationSchema = z.object({
  kind: z.enum(notificationKinds),
  movementId: z.string(),
  /** '' where a whole authority is concerned. */
  unitId: z.string(),
  unitName: z.string(),
  caseId: z.string(),
  /** Of awards: whom or what it is about – a nominee, a session, a decision's number. */
  subject: z.string().default(''),
  /** Of awards: the id of the session, publication, decision or certificate; '' otherwise. */
  subjectId: z.string().default(''),
  /** A reason, remark or the date of an extension; '' where there is none. */
  detail: z.string(),
  createdAt: z.date(),
  readAt: z.date().nullable(),
});
export type Notification = z.infer<typeof notificationSchema>;
/** What a cause gives of a notification; the rest is when it was made and read. */
export type NotificationContent = Omit<z.input<typeof notificationSchema>, 'createdAt' | 'readAt'>;
