import { z } from 'zod';

/** Who can be reminded, from who writes upwards: those of the unit one by one, those above it of all late units at once. */
export const reminderRecipients = ['unitEditor', 'unitHead', 'clusterLead', 'office'] as const;
export type ReminderRecipient = (typeof reminderRecipients)[number];
export const recipientsOfUnit = ['unitEditor', 'unitHead'] as const satisfies ReminderRecipient[];
export const recipientsAbove = ['clusterLead', 'office'] as const satisfies ReminderRecipient[];

export const REMINDER_DAYS = { earliest: -30, latest: 60 } as const;

/** One stage of reminding: so many days after a deadline, before it where negative, on its day where 0. */
export const reminderStageSchema = z.object({
  days: z.number().int().min(REMINDER_DAYS.earliest).max(REMINDER_DAYS.latest),
  to: z.array(z.enum(reminderRecipients)).min(1).max(reminderRecipients.length),
});
export type ReminderStage = z.infer<typeof reminderStageSchema>;

/** A movement's stages, each number of days once; none: nobody is reminded by the clock. */
export const remindersSchema = z
  .array(reminderStageSchema)
  .max(12)
  .refine((stages) => new Set(stages.map(({ days }) => days)).size === stages.length);

/** Clerk, then head, then cluster lead, then office (plan 221, IV.1: the office urges). */
export const defaultReminders: ReminderStage[] = [
  { days: -7, to: ['unitEditor'] },
  { days: -3, to: ['unitEditor', 'unitHead'] },
  { days: -1, to: ['unitEditor', 'unitHead'] },
  { days: 1, to: ['unitEditor', 'unitHead'] },
  { days: 3, to: ['unitEditor', 'unitHead', 'clusterLead'] },
  { days: 7, to: ['unitHead', 'clusterLead', 'office'] },
];
