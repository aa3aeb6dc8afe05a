import type { AwardSettings, ScoreItem } from '@thidua/domain/movement/award-settings';
import { scoreLayers, type Score, type ScoreLayer } from '@thidua/domain/award/score';

export const sheetLayers = ['self', ...scoreLayers] as const;
type SheetLayer = (typeof sheetLayers)[number];

/** What there is of a unit's score; before anybody scored, what the unit gave itself. */
export type SheetScore = Pick<Score, 'self' | 'cluster' | 'appraised' | 'reasons'>;

/** What there is while only the unit itself has scored. */
export const unscored = (self: SheetScore['self']): SheetScore => ({
  self,
  cluster: null,
  appraised: null,
  reasons: { cluster: {}, appraised: {} },
});

/** Layer → points; null where the layer says nothing. What is taken away is below 0. */
type LayerPoints = Record<SheetLayer, number | null>;

export interface ScoreLine {
  item: ScoreItem;
  points: LayerPoints;
  reasons: { layer: ScoreLayer; text: string }[];
}

export interface ScoreSection {
  id: string;
  title: string;
  /** null where bonus or penalty stand in it: no sum of maxima means anything there. */
  maxPoints: number | null;
  points: LayerPoints;
  lines: ScoreLine[];
}

/** The score table filled in: every item with each layer's points and reasons, every group with its sums. */
export function scoreSections(
  { scoreTable }: Pick<AwardSettings, 'scoreTable'>,
  score: SheetScore,
): ScoreSection[] {
  return scoreTable.map(({ id, title, items }) => {
    const lines = items.map((item) => lineOf(item, score));
    return {
      id,
      title,
      maxPoints: items.every(({ kind }) => kind === 'criterion')
        ? items.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
        : null,
      points: byLayer((layer) => sumOf(lines.map(({ points }) => points[layer]))),
      lines,
    };
  });
}

function lineOf(item: ScoreItem, score: SheetScore): ScoreLine {
  return {
    item,
    points: byLayer((layer) => {
      const given = score[layer]?.[item.id];
      if (given === undefined) return null;
      return item.kind === 'penalty' && given !== 0 ? -given : given;
    }),
    reasons: scoreLayers.flatMap((layer) => {
      const text = score.reasons[layer][item.id];
      return text ? [{ layer, text }] : [];
    }),
  };
}

const byLayer = (of: (layer: SheetLayer) => number | null): LayerPoints => ({
  self: of('self'),
  cluster: of('cluster'),
  appraised: of('appraised'),
});

function sumOf(points: readonly (number | null)[]): number | null {
  const given = points.filter((one) => one !== null);
  if (given.length === 0) return null;
  return Math.round(given.reduce((sum, one) => sum + one, 0) * 100) / 100;
}
