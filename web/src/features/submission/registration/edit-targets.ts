import {
  copyProposedTarget,
  emptyTarget,
  type DraftTarget,
  type RegistrationContent,
} from '@thidua/domain/submission/registration';
import type { Cluster, Movement, ProposedTarget } from '@thidua/domain/movement/movement';
import { parseNumber } from '@thidua/domain/base/text';
import type { UnitKind } from '@thidua/domain/movement/unit';

/** What was removed last, so that it can be put back where it stood. */
export interface Removed {
  target: DraftTarget;
  index: number;
}

type Content = RegistrationContent;

export const addTarget = (content: Content, id: string): Content => ({
  ...content,
  targets: [...content.targets, emptyTarget(id)],
});

export const addTargets = (content: Content, targets: readonly DraftTarget[]): Content => ({
  ...content,
  targets: [...content.targets, ...targets],
});

/** Takes proposals over as own targets; each is to be put into the unit's own words and figures. */
export function addProposals(
  content: Content,
  proposals: readonly ProposedTarget[],
  newId: () => string,
): Content {
  return addTargets(
    content,
    proposals.map((proposal) => copyProposedTarget(proposal, newId())),
  );
}

/** The copy stands below its original; being the unit's own text, it copies no proposal. */
export function duplicateTarget(content: Content, targetId: string, newId: string): Content {
  const index = content.targets.findIndex(({ id }) => id === targetId);
  const target = content.targets[index];
  if (!target) return content;
  return { ...content, targets: content.targets.toSpliced(index + 1, 0, { ...target, id: newId }) };
}

export function removeTarget(
  content: Content,
  targetId: string,
): { content: Content; removed: Removed | null } {
  const index = content.targets.findIndex(({ id }) => id === targetId);
  const target = content.targets[index];
  if (!target) return { content, removed: null };
  return {
    content: { ...content, targets: content.targets.toSpliced(index, 1) },
    removed: { target, index },
  };
}

export function restoreTarget(content: Content, { target, index }: Removed): Content {
  if (content.targets.some(({ id }) => id === target.id)) return content;
  return { ...content, targets: content.targets.toSpliced(index, 0, target) };
}

export function moveTarget(content: Content, targetId: string, by: -1 | 1): Content {
  const from = content.targets.findIndex(({ id }) => id === targetId);
  const target = content.targets[from];
  const to = from + by;
  if (!target || to < 0 || to >= content.targets.length) return content;
  return { ...content, targets: content.targets.toSpliced(from, 1).toSpliced(to, 0, target) };
}

export function changeTarget(content: Content, targetId: string, change: Partial<DraftTarget>): Content {
  return {
    ...content,
    targets: content.targets.map((target) => (target.id === targetId ? { ...target, ...change } : target)),
  };
}

/** Each target's share of all weights in per cent; null where a weight cannot be read yet. */
export function weightShares(
  targets: readonly Pick<DraftTarget, 'id' | 'weight'>[],
): Map<string, number | null> {
  const weights = targets.map(({ id, weight }) => {
    const value = parseNumber(weight);
    return { id, value: value !== null && value > 0 ? value : null };
  });
  const sum = weights.reduce((total, { value }) => total + (value ?? 0), 0);
  return new Map(weights.map(({ id, value }) => [id, value === null ? null : (100 * value) / sum]));
}

export interface ProposalGroup {
  from: 'cluster' | 'movement';
  proposals: ProposedTarget[];
}

/** What is proposed to a unit of this kind, by its cluster first. */
export function proposalsFor(
  movement: Pick<Movement, 'proposedTargets'>,
  cluster: Pick<Cluster, 'proposedTargets'> | null,
  kind: UnitKind,
): ProposalGroup[] {
  const suits = ({ kinds }: ProposedTarget) => kinds.length === 0 || kinds.includes(kind);
  const groups: ProposalGroup[] = [
    { from: 'cluster', proposals: cluster?.proposedTargets.filter(suits) ?? [] },
    { from: 'movement', proposals: movement.proposedTargets.filter(suits) },
  ];
  return groups.filter(({ proposals }) => proposals.length > 0);
}
