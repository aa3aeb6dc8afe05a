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
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/**
 * `memberships/{uid}/notifications/{id}`: the id is made of the cause, so a repeated cause notifies once.
 * Only `readAt` may be written by its reader.
 */
export const notificationSchema = z.object({
  kind: z.enum(notificationKinds),
  movementId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  caseId: z.string(),
  /** A reason, remark or the date of an extension; '' where there is none. */
  detail: z.string(),
  createdAt: z.date(),
  readAt: z.date().nullable(),
});
export type Notification = z.infer<typeof notificationSchema>;
