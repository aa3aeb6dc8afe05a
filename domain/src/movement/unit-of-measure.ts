import { z } from 'zod';
import { fold } from '../base/text.ts';

/**
 * What a unit of measure can count: a `share` of a whole (0–100 per cent), `fulfilment` of a plan and `growth` (105 %, −3 %
 * are normal), a `count` of people, households, cases (whole, not below 0), `money`, `points`.
 */
export const measuredKinds = ['share', 'fulfilment', 'growth', 'count', 'money', 'points'] as const;
export type MeasuredKind = (typeof measuredKinds)[number];

/** A unit of measure that a movement knows, as it is written in tables. */
export const unitOfMeasureSchema = z.object({
  name: z.string().min(1).max(40),
  kind: z.enum(measuredKinds),
});
export type UnitOfMeasure = z.infer<typeof unitOfMeasureSchema>;

type Folded = readonly { name: string; kind: MeasuredKind }[];
const folded = new WeakMap<readonly UnitOfMeasure[], Folded>();

/** The names of a list as they are compared, longest first; made once a list: every figure of a unit asks. */
function foldedNames(known: readonly UnitOfMeasure[]): Folded {
  const names =
    folded.get(known) ??
    known
      .map(({ name, kind }) => ({ name: fold(name), kind }))
      .toSorted((a, b) => b.name.length - a.name.length);
  folded.set(known, names);
  return names;
}

/**
 * What a unit writes as its unit of measure, read by the movement's list: the longest name that it begins with, whole words
 * (`% dân số` is a `%`, `hộ gia đình` is `hộ`); null for words that the movement does not know, which have no range.
 */
export function measuredKindOf(known: readonly UnitOfMeasure[], typed: string): MeasuredKind | null {
  const text = fold(typed);
  const longest = foldedNames(known).find(({ name }) => text === name || text.startsWith(`${name} `));
  return longest?.kind ?? null;
}
