import { z } from 'zod';
import { clusterIdSchema, exemplarIdSchema, unitIdSchema } from '../base/ids.ts';
import { joined } from '../base/joined-ids.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Exemplar } from './exemplar.ts';

/** How far a unit is with what it took over from another (nhân rộng). */
export const adoptionStates = ['begun', 'done', 'stopped'] as const;
export type AdoptionState = (typeof adoptionStates)[number];

/**
 * `movements/{m}/adoptions/{exemplarId~unitId}`: a unit takes a model up, and what came of it. Of the model it holds the id and
 * no words: those end with the publication.
 */
export const adoptionSchema = z.object({
  exemplarId: exemplarIdSchema,
  authorityId: unitIdSchema,
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
  state: z.enum(adoptionStates),
  /** What the unit means to do. */
  plan: z.string(),
  /** What came of it; '' until it is told. */
  outcome: z.string(),
  adoptedAt: z.date(),
  adoptedBy: z.string(),
  reportedAt: z.date().nullable(),
  seq: z.number().int().positive(),
});
export type Adoption = z.infer<typeof adoptionSchema>;

export const adoptionId = (exemplarId: string, unitId: string) => joined`${exemplarId}~${unitId}`;

/** `ownExemplar`: a unit does not take up its own; `alreadyAdopted`: once is enough. */
export function decideAdoption(
  exemplar: Exemplar,
  before: Adoption | null,
  unit: Pick<Adoption, 'exemplarId' | 'unitId' | 'unitName' | 'clusterId'>,
  { plan, by }: { plan: string; by: string },
  now: Date,
): Result<Adoption, RefusalCode> {
  if (exemplar.unitId === unit.unitId) return err('ownExemplar');
  if (exemplar.state !== 'published') return err('notInThisState');
  if (before) return err('alreadyAdopted');
  const { authorityId } = exemplar;
  const begun = { state: 'begun', plan, outcome: '', adoptedAt: now, adoptedBy: by } as const;
  return ok({ ...unit, authorityId, ...begun, reportedAt: null, seq: 1 });
}

/** What came of it; also after the model was taken down. */
export const decideAdoptionReport = (
  adoption: Adoption,
  { state, outcome }: Pick<Adoption, 'state' | 'outcome'>,
  now: Date,
): Adoption => ({ ...adoption, state, outcome, reportedAt: now, seq: adoption.seq + 1 });

/** Adoptions by cluster, the largest first: how far a model has spread. */
export function spreadOf<A extends Pick<Adoption, 'clusterId'>>(
  adoptions: readonly A[],
): { clusterId: string | null; adoptions: A[] }[] {
  const clusters = new Map<string | null, A[]>();
  for (const one of adoptions) clusters.set(one.clusterId, [...(clusters.get(one.clusterId) ?? []), one]);
  return [...clusters]
    .map(([clusterId, some]) => ({ clusterId, adoptions: some }))
    .toSorted((a, b) => b.adoptions.length - a.adoptions.length);
}
