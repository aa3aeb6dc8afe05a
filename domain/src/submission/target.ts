import { z } from 'zod';
import { directionSchema } from '../movement/movement.ts';

/** A target as it counts. For `yesNo`, baseline is 0 and goal 1; weight is relative to the unit's other targets. */
export const targetSchema = z.object({
  id: z.string(),
  contentArea: z.string(),
  name: z.string(),
  unitOfMeasure: z.string(),
  direction: directionSchema,
  baseline: z.number(),
  goal: z.number(),
  dueDate: z.string(),
  weight: z.number(),
  personInCharge: z.string(),
  originId: z.string(),
});
export type Target = z.infer<typeof targetSchema>;
