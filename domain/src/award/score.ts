import { z } from 'zod';
import { clusterIdSchema, unitIdSchema } from '../base/ids.ts';
import { scoreItemsOf, type AwardSettings, type ScoreItem } from '../movement/award-settings.ts';
import { finding, type Finding } from '../submission/finding.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { compareTitles } from '../base/order.ts';

/** Who scores, in this order; each starts from what the layer before gave. */
export const scoreLayers = ['cluster', 'appraised'] as const;
export type ScoreLayer = (typeof scoreLayers)[number];

const pointsSchema = z.record(z.string(), z.number());

/** `movements/{m}/scores/{unitId}`: item → points, layer by layer, with a reason for each change. */
export const scoreSchema = z.object({
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
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

/** Points within 0 and the maximum, and a reason for each change. */
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

export interface Scoring {
  unit: Pick<Score, 'unitId' | 'unitName' | 'clusterId'>;
  /** The self scores of the final report that counts: criterion → points. */
  self: Points;
  layer: ScoreLayer;
  points: Points;
  reasons: Readonly<Record<string, string>>;
  uid: string;
  now: Date;
}

/**
 * A unit's score with one layer given. What a cluster has scored keeps the self scores it began from; once the office has
 * appraised, the cluster's layer is closed. Whether somebody may score is the caller's to check.
 */
export function decideScore(
  settings: Pick<AwardSettings, 'scoreTable'>,
  before: Score | null,
  { unit, self: reported, layer, points, reasons, uid, now }: Scoring,
): Result<Score, RefusalCode> {
  if (layer === 'cluster' && before?.appraised) return err('notInThisState');
  const items = scoreItemsOf(settings);
  const known = new Set(items.map(({ id }) => id));
  const within = (given: Points) => Object.fromEntries(Object.entries(given).filter(([id]) => known.has(id)));
  const cluster = before?.cluster ?? null;
  const self = layer === 'appraised' && before && cluster ? before.self : within(reported);
  const base = baseOf({ self, cluster }, layer);
  if (Object.keys(points).some((id) => !known.has(id))) return err('scoreNotValid');
  if (checkScore(settings, base, points, reasons).length > 0) return err('scoreNotValid');
  const changed = items.filter(({ id }) => points[id] !== (base[id] ?? 0));
  const why = Object.fromEntries(changed.map(({ id }) => [id, reasons[id] ?? '']));
  return ok({
    ...unit,
    self,
    cluster: layer === 'cluster' ? { ...points } : cluster,
    appraised: layer === 'appraised' ? { ...points } : (before?.appraised ?? null),
    reasons: { cluster: {}, appraised: {}, ...before?.reasons, [layer]: why },
    total: totalOf(items, points),
    layer,
    seq: (before?.seq ?? 0) + 1,
    changedAt: now,
    changedBy: uid,
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
  const sorted = scores.toSorted((a, b) => b.total - a.total || compareTitles(a.unitName, b.unitName));
  return sorted.map((score) => ({
    score,
    rank: 1 + sorted.filter((other) => other.total > score.total).length,
    tied: sorted.filter((other) => other.total === score.total).length > 1,
  }));
}
