import { z } from 'zod';
import { uidSchema, unitIdSchema } from '../base/ids.ts';
import { tidyLine } from '../base/tidy-line.ts';
import { line } from '../base/wire.ts';
import { unitKindSchema, unitKinds, unitSchema, type UnitKind } from '../movement/unit.ts';

/** So many units a file and so many people are taken; a page is written in one transaction. */
export const UNIT_LIMITS = { units: 10_000, people: 2000, page: 100, former: 20, name: 200 } as const;

/** What a unit can be below its authority. */
export const ownUnitKinds = unitKinds.filter(
  (kind): kind is Exclude<UnitKind, 'authority'> => kind !== 'authority',
);
export const ownUnitKindSchema = unitKindSchema.exclude(['authority']);

/** A unit as somebody wants it to be. */
export const wantedUnitSchema = z.object({
  unitId: unitIdSchema,
  name: line(UNIT_LIMITS.name, 1).transform(tidyLine),
  kind: ownUnitKindSchema,
  parentId: unitIdSchema,
  active: z.boolean(),
});
export type WantedUnit = z.infer<typeof wantedUnitSchema>;

/** One unit, as it was and as it is to be; `before` is null of a new one. */
export const unitStepSchema = z.object({
  unitId: unitIdSchema,
  before: unitSchema.nullable(),
  after: unitSchema,
});
export type UnitStep = z.infer<typeof unitStepSchema>;

export const unitChangeStates = ['staged', 'applying', 'applied', 'undoing', 'undone'] as const;

/**
 * `unitTrees/{authorityId}/changes/{changeId}`: a change of an authority's units. What is staged counts nowhere; from the one
 * write that makes it `applying` it is gone through with, whoever dies on the way.
 */
export const unitChangeSchema = z.object({
  authorityId: unitIdSchema,
  /** Whose change it is; the file and the reason stand in the log. */
  by: uidSchema,
  at: z.date(),
  state: z.enum(unitChangeStates),
  /** How many pages of steps there are, and how many of them are done or undone. */
  pages: z.number().int().nonnegative(),
  done: z.number().int().nonnegative(),
  added: z.number().int().nonnegative(),
  changed: z.number().int().nonnegative(),
  /** Units that stood otherwise than expected and were left as they were. */
  kept: z.number().int().nonnegative(),
});
export type UnitChange = z.infer<typeof unitChangeSchema>;

/** `…/changes/{changeId}/pages/{n}` */
export const unitStepPageSchema = z.object({
  n: z.number().int().positive(),
  steps: z.array(unitStepSchema),
  state: z.enum(['staged', 'applied', 'undone']),
});
export type UnitStepPage = z.infer<typeof unitStepPageSchema>;

/** `unitTrees/{authorityId}`: counts the changes of the tree, so that none is made on what is not so any more. */
export const unitTreeSchema = z.object({
  seq: z.number().int().nonnegative(),
  /** The change that is being written or undone. */
  busy: z.string().nullable(),
  /** The last one that was made, which alone can be undone. */
  latest: z.string().nullable(),
  /** The last one that was staged, to be thrown away if it never counted; staged again, it is of the same moment. */
  staged: z.object({ changeId: z.string(), at: z.date() }).nullable(),
});
export type UnitTree = z.infer<typeof unitTreeSchema>;
export const noTree: UnitTree = { seq: 0, busy: null, latest: null, staged: null };
