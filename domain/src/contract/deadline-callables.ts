import { z } from 'zod';
import { workYearSchema } from '../movement/work-calendar.ts';
import { movementIdSchema } from '../base/ids.ts';
import { remindersSchema } from '../movement/reminder-stage.ts';

const inMovement = z.object({ movementId: movementIdSchema });
const nothing = z.object({});

export const deadlineSchemas = {
  /** The stages by which a movement reminds of deadlines, by the office; none: nobody is reminded by the clock. */
  saveReminders: {
    request: inMovement.extend({ reminders: remindersSchema }),
    response: nothing,
  },
  /** A year of the calendar of the movement's authority, for all of its movements; null: as the law has it. */
  saveWorkYear: {
    request: inMovement.extend({ year: z.string().regex(/^20\d{2}$/), workYear: workYearSchema.nullable() }),
    response: nothing,
  },
} as const;
