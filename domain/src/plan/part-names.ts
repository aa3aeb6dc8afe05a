import { z } from 'zod';

/** The parts of a plan, each saved by itself, in the order in which they are written. */
export const partNames = ['head', 'text', 'areas', 'units', 'timeline', 'scoring', 'awards'] as const;
export const partNameSchema = z.enum(partNames);
export type PartName = (typeof partNames)[number];
