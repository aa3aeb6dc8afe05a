import { z } from 'zod';
import { scoreItemsOf, type AwardSettings, type ScoreItem } from './award-settings.ts';
import { finding, type Finding } from './finding.ts';

/** Who scores, in this order; each starts from what the layer before gave. */
export const scoreLayers = ['cluster', 'appraised'] as const;
export type ScoreLayer = (typeof scoreLayers)[number];

const pointsSchema = z.record(z.string(), z.number());

/** `movements/{m}/scores/{unitId}`: item → points, layer by layer, with a reason for each change. */
export const scoreSchema = z.object({
  unitId: z.string(),
  unitName: z.string(),
  clusterId: z.string().nullable(),
  self: pointsSchema,
  cluster: pointsSchema.nullable(),
  appraised: pointsSchema.nullable(),
  /** layer → item → why it differs from the layer before. */
  reasons: z.object({
    cluster: z.record(z.string(), z.string()),
    appraised: z.record(z.string(), z.string()),
  }),
  /** Total of the last layer there is. */
  total: z.number(),
  layer: z.enum(['self', ...scoreLayers]),
  seq: z.number().int().nonnegative(),
  changedAt: z.date(),
  changedBy: z.string(),
});
export type Score = z.infer<typeof scoreSchema>;

type Points = Readonly<Record<string, number>>;

/** Criteria and bonus add, a penalty takes away; never below 0. */
export function totalOf(items: readonly ScoreItem[], points: Points): number {
  const sum = items.reduce((total, { id, kind }) => {
    const given = points[id] ?? 0;
    return kind === 'penalty' ? total - given : total + given;
  }, 0);
  return Math.max(0, Math.round(sum * 100) / 100);
}

/** What a layer is compared with: the layer before, bonus and penalty from 0. */
export function baseOf(score: Pick<Score, 'self' | 'cluster'>, layer: ScoreLayer): Points {
  return layer === 'appraised' && score.cluster ? score.cluster : score.self;
}

/** Points within 0 and the maximum, and a reason for each change (domain.md; issue "a reason required for each change"). */
export function checkScore(
  settings: Pick<AwardSettings, 'scoreTable'>,
  base: Points,
  points: Points,
  reasons: Readonly<Record<string, string>>,
): Finding[] {
  return scoreItemsOf(settings).flatMap(({ id, maxPoints }) => {
    const given = points[id];
    if (given === undefined) return [finding(id, 'missingScore')];
    if (given < 0) return [finding(id, 'negativeScore')];
    if (given > maxPoints) return [finding(id, 'scoreAboveMaximum', { max: String(maxPoints) })];
    if (given !== (base[id] ?? 0) && !reasons[id]?.trim()) return [finding(id, 'reasonForChange')];
    return [];
  });
}

export interface Ranked<T> {
  score: T;
  /** Equal totals share a place and the next place is left out: 1, 2, 2, 4. */
  rank: number;
  tied: boolean;
}

export function rankByTotal<T extends { total: number; unitName: string }>(
  scores: readonly T[],
): Ranked<T>[] {
  const sorted = scores.toSorted((a, b) => b.total - a.total || a.unitName.localeCompare(b.unitName, 'vi'));
  return sorted.map((score) => ({
    score,
    rank: 1 + sorted.filter((other) => other.total > score.total).length,
    tied: sorted.filter((other) => other.total === score.total).length > 1,
  }));
}
