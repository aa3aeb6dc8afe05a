import { z } from 'zod';
import { clusterIdSchema, unitIdSchema } from './ids.ts';
import { obligations, participantSchema, proposedTargetSchema, type Participant } from './movement.ts';
import { placeUnits, type Placement } from './placement.ts';
import { fold } from './text.ts';
import { unitKindSchema, unitSchema, type Unit } from './unit.ts';

/** Who takes part in a movement, as written by hand: the tree of units and its clusters. */
export const rosterSchema = z.object({
  /** Data for trying the program out, not an authority's own. */
  sample: z.boolean(),
  authority: z.object({
    id: unitIdSchema,
    name: z.string().min(1),
    parentName: z.string(),
    placeName: z.string(),
    zone: z.string(),
    helpLine: z.string(),
  }),
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

/** Where every unit of a roster is counted. */
export function placementOf(roster: Roster): Placement {
  const { id, name } = roster.authority;
  const units = unitsOf(roster);
  return placeUnits(
    { id, name },
    roster.clusters,
    roster.units.map((unit) => ({
      unitId: unit.id,
      name: unit.name,
      clusterId: unit.clusterId,
      ancestors: units.get(unit.id)?.ancestors ?? [],
    })),
  );
}

export function participantsOf(roster: Roster, placement: Placement): Participant[] {
  const units = unitsOf(roster);
  return roster.units.map((unit) =>
    participantSchema.parse({
      unitId: unit.id,
      name: unit.name,
      folded: fold(unit.name),
      kind: unit.kind,
      ancestors: units.get(unit.id)?.ancestors,
      obligation: unit.obligation,
      clusterId: unit.clusterId,
      parentNode: placement.parentOf.get(unit.id),
      active: true,
      extensions: {},
      seq: 1,
    }),
  );
}
