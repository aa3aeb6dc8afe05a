import { z } from 'zod';
import { unitIdSchema } from '../base/ids.ts';
import { authoritySchema } from './authority.ts';

export const unitKinds = [
  'authority',
  'office',
  'ward',
  'organisation',
  'armedForce',
  'school',
  'publicService',
  'enterprise',
  'cooperative',
  'householdGroup',
] as const;
export const unitKindSchema = z.enum(unitKinds);
export type UnitKind = z.infer<typeof unitKindSchema>;

/** `units/{unitId}`: a node of the authority's tree. `ancestors` runs from the root to the parent. */
export const unitSchema = z.object({
  name: z.string().min(1).max(200),
  folded: z.string(),
  kind: unitKindSchema,
  parentId: unitIdSchema.nullable(),
  ancestors: z.array(unitIdSchema),
  authorityId: unitIdSchema,
  active: z.boolean(),
  /** What it was called before, and until when: by these names it is found, too. */
  formerly: z.array(z.object({ name: z.string(), until: z.date() })).default([]),
  /** Only of an authority. */
  authority: authoritySchema.nullable(),
});
export type Unit = z.infer<typeof unitSchema>;

/** The units above, below the authority, and the unit itself; none for the authority's own. */
export function lineageOf(
  { unitId, ancestors }: { unitId: string; ancestors: readonly string[] },
  authorityId: string,
): string[] {
  if (unitId === authorityId) return [];
  return [...ancestors.slice(ancestors.indexOf(authorityId) + 1), unitId];
}
