import { z } from 'zod';

const most = (byDefault: number) => z.number().int().positive().default(byDefault);

/**
 * How much a movement takes: settings, so that an office can raise what turns out too small. A report of forty targets with two
 * or three files each stays below; what a program could send in a loop does not.
 */
export const measureSchema = z.object({
  filesPerCase: most(100),
  megabytesPerCase: most(150),
  filesPerUnit: most(500),
  megabytesPerUnit: most(750),
  filesPerPersonAndHour: most(120),
  megabytesPerPersonAndHour: most(200),
  filesPerDecision: most(20),
  /** Submitted versions of one case within 24 hours; the rules of the store keep it. */
  versionsPerDay: most(20),
});
export type Measure = z.infer<typeof measureSchema>;
export const defaultMeasure: Measure = measureSchema.parse({});

const DAY_MS = 24 * 60 * 60_000;

/**
 * How many more versions of a case are taken now, by when the ones before were submitted, and from when on one is taken again
 * (null while one is). The rules of the store keep the same.
 */
export function versionRoom(
  submittedAt: readonly Date[],
  { versionsPerDay }: Pick<Measure, 'versionsPerDay'>,
  now: Date,
): { left: number; from: Date | null } {
  const ends = submittedAt.map((at) => at.getTime() + DAY_MS).filter((end) => end >= now.getTime());
  const left = Math.max(0, versionsPerDay - ends.length);
  const next = ends.toSorted((a, b) => b - a)[versionsPerDay - 1];
  return { left, from: next === undefined ? null : new Date(next) };
}
