import { z } from 'zod';
import { clusterIdSchema, unitIdSchema } from '../base/ids.ts';
import { authoritySchema } from './authority.ts';
import { obligations, proposedTargetSchema } from './movement.ts';
import { fold } from '../base/text.ts';
import { unitKindSchema, unitSchema, type Unit } from './unit.ts';

/** Who takes part in a movement, as written by hand: the tree of units and its clusters. */
export const rosterSchema = z.object({
  /** Data for trying the program out, not an authority's own. */
  sample: z.boolean(),
  authority: authoritySchema.extend({ id: unitIdSchema, name: z.string().min(1) }),
  clusters: z.array(
    z.object({
      id: clusterIdSchema,
      name: z.string().min(1),
      leadUnitId: unitIdSchema.nullable(),
      proposedTargets: z.array(proposedTargetSchema),
    }),
  ),
  units: z.array(
    z.object({
      id: unitIdSchema,
      name: z.string().min(1),
      kind: unitKindSchema,
      /** null: directly under the authority. */
      parentId: unitIdSchema.nullable(),
      clusterId: clusterIdSchema.nullable(),
      obligation: z.enum(obligations),
      /** Where the unit is called; its own number, nobody's private one. */
      phone: z.string().max(40).default(''),
    }),
  ),
});
export type Roster = z.infer<typeof rosterSchema>;

/** The unit documents of a roster, the authority first. Throws when a parent is unknown or a tree bites its tail. */
export function unitsOf(roster: Roster): Map<string, Unit> {
  const { id: authorityId, name, ...authority } = roster.authority;
  const byId = new Map(roster.units.map((unit) => [unit.id, unit]));
  const ancestorsOf = (parentId: string | null, seen: readonly string[] = []): string[] => {
    if (parentId === null || parentId === authorityId) return [authorityId];
    const parent = byId.get(parentId);
    if (!parent || seen.includes(parentId)) throw new Error(`No such parent, or a circle: ${parentId}`);
    return [...ancestorsOf(parent.parentId, [...seen, parentId]), parentId];
  };
  const common = { authorityId, active: true };
  return new Map<string, Unit>([
    [
      authorityId,
      unitSchema.parse({
        ...common,
        name,
        folded: fold(name),
        kind: 'authority',
        parentId: null,
        ancestors: [],
        authority,
      }),
    ],
    ...roster.units.map((unit): [string, Unit] => [
      unit.id,
      unitSchema.parse({
        ...common,
        name: unit.name,
        folded: fold(unit.name),
        kind: unit.kind,
        parentId: unit.parentId ?? authorityId,
        ancestors: ancestorsOf(unit.parentId),
        authority: null,
      }),
    ]),
  ]);
}
