import { scoreItemsOf, type AwardSettings } from '@thidua/domain/movement/award-settings';
import { finding, type Finding } from '@thidua/domain/submission/finding';
import { checkScore, totalOf } from '@thidua/domain/award/score';
import { isPercentage, parseNumber } from '@thidua/domain/base/text';
import { formatNumber } from '../../language/numbers.ts';

/** A score as it is typed, by item. */
export interface TypedScore {
  points: Readonly<Record<string, string>>;
  reasons: Readonly<Record<string, string>>;
}

type Settings = Pick<AwardSettings, 'scoreTable'>;
type Points = Readonly<Record<string, number>>;

/** What the form begins with: the layer's own points, else those of the layer before. */
export function typedFrom(
  settings: Settings,
  base: Points,
  own: Points | null,
  reasons: TypedScore['reasons'],
): TypedScore {
  const items = scoreItemsOf(settings);
  return {
    points: Object.fromEntries(items.map(({ id }) => [id, formatNumber((own ?? base)[id] ?? 0)])),
    reasons: Object.fromEntries(items.map(({ id }) => [id, reasons[id] ?? ''])),
  };
}

/** The points that can be read, with what is wrong by item. */
export function readScore(
  settings: Settings,
  base: Points,
  typed: TypedScore,
): {
  points: Record<string, number>;
  reasons: Record<string, string>;
  total: number;
  faults: Map<string, Finding>;
} {
  const items = scoreItemsOf(settings);
  const points: Record<string, number> = {};
  const faults = new Map<string, Finding>();
  for (const { id } of items) {
    const text = typed.points[id] ?? '';
    const value = parseNumber(text);
    if (isPercentage(text)) faults.set(id, finding(id, 'percentSign'));
    else if (value !== null) points[id] = value;
    else if (text.trim() !== '') faults.set(id, finding(id, 'notANumber', { typed: text }));
  }
  for (const fault of checkScore(settings, base, points, typed.reasons)) {
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  const changed = items.filter(({ id }) => points[id] !== (base[id] ?? 0));
  return {
    points,
    reasons: Object.fromEntries(changed.map(({ id }) => [id, (typed.reasons[id] ?? '').trim()])),
    total: totalOf(items, points),
    faults,
  };
}
