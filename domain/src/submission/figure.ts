import { measuredKindOf, type MeasuredKind, type UnitOfMeasure } from '../movement/unit-of-measure.ts';
import {
  fold,
  formatNumber,
  isPercentage,
  MAX_NUMBER,
  otherReading,
  parseNumber,
  plainNumber,
} from '../base/text.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';
import { targetProgress } from './progress.ts';
import type { Target } from './target.ts';

type Measured = Pick<Target, 'direction' | 'baseline' | 'goal' | 'unitOfMeasure'>;

/** What no remark makes right: a share beyond 0–100, half a household, less than no people, points below nothing. */
function impossibility(kind: MeasuredKind | null, value: number): FindingCode | null {
  if (kind === 'share' && (value < 0 || value > 100)) return 'shareOutOfRange';
  if (kind === 'count' && !Number.isInteger(value)) return 'fractionOfCount';
  if ((kind === 'count' || kind === 'points') && value < 0) return 'belowNothing';
  return null;
}

const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['ty', 1e9],
  ['ti', 1e9],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['nghin', 1e3],
  ['ngan', 1e3],
];

/** The scale that folded words begin with, and the rest of them; scale 1 where they begin with none. */
function scaleOf(words: string): { scale: number; rest: string } {
  const [first = '', ...rest] = words.split(' ');
  const scale = SCALES.find(([word]) => word === first)?.[1];
  return scale === undefined ? { scale: 1, rest: words } : { scale, rest: rest.join(' ') };
}

/**
 * A figure that somebody typed with its unit of measure or in words, as plain text in that unit: `10 tỷ` of `triệu đồng` is
 * `10.000`, `15 hộ` of `hộ gia đình` is `15`. Null where it is a plain number already, or the words are others.
 */
export function plainFigure(typed: string, unitOfMeasure: string): string | null {
  const match = /^([^\p{L}]*\d)\s*(\p{L}.*)$/u.exec(typed.normalize('NFC').trim());
  const value = match ? parseNumber(match[1] ?? '') : null;
  if (!match || value === null || otherReading(match[1] ?? '') !== null) return null;
  const own = scaleOf(fold(match[2] ?? ''));
  const unit = scaleOf(fold(unitOfMeasure));
  const known = own.rest === '' || unit.rest === own.rest || unit.rest.startsWith(`${own.rest} `);
  if (!known || (own.scale === 1 && unit.scale !== 1) || unitOfMeasure.trim().startsWith('%')) return null;
  return plainNumber((value * own.scale) / unit.scale);
}

const inPercent: readonly (MeasuredKind | null)[] = ['share', 'fulfilment', 'growth'];

/**
 * What is wrong with a typed figure by itself: two readings (a share has one: the other is beyond 100), per cent of what is
 * not counted so, or impossible.
 */
export function findingsOfFigure(
  path: string,
  typed: string,
  kind: MeasuredKind | null,
  unitOfMeasure = '',
): Finding[] {
  const value = parseNumber(typed);
  if (value === null || Math.abs(value) > MAX_NUMBER) return [];
  // Words that a movement does not know may mean per cent, where they say so or nothing.
  const mayBePercent = inPercent.includes(kind) || unitOfMeasure.includes('%');
  const isUnknown = kind === null && unitOfMeasure.trim() === '';
  if (isPercentage(typed) && !mayBePercent && !isUnknown)
    return [finding(path, 'percentSign', unitOfMeasure === '' ? {} : { unit: unitOfMeasure })];
  const other = kind === 'share' ? null : otherReading(typed);
  if (other !== null) {
    return [finding(path, 'twoReadings', { typed, smaller: plainNumber(value), larger: plainNumber(other) })];
  }
  const code = impossibility(kind, value);
  return code === null ? [] : [finding(path, code, { value: formatNumber(value) })];
}

/**
 * Why a figure is asked about: more than `tenfold` what there is to compare it with, less than a `tenth` of what was
 * reported before, a `fraction` where a percentage is meant (0,95 for 95 %), `negative` where nothing else is, `huge`.
 */
export const doubts = ['tenfold', 'tenth', 'fraction', 'negative', 'huge'] as const;
export type Doubt = (typeof doubts)[number];

/** More of anything countable than the country has people. */
const HUGE = 1e8;

const signed = (kind: MeasuredKind | null) => kind === 'growth' || kind === 'fulfilment';

/** Whether somebody said that the figure, as it is typed now, is right. */
export const isConfirmed = (typed: string, confirmed: string): boolean =>
  typed.trim() !== '' && confirmed.trim() === typed.trim();

/** What is still to be answered of a figure that is `asked` about: that it is right, then why. */
export function unanswered(
  asked: Finding,
  remarkPath: string,
  said: { typed: string; confirmed: string; remark: string },
): Finding[] {
  if (!isConfirmed(said.typed, said.confirmed)) return [asked];
  return said.remark.trim() === '' ? [finding(remarkPath, 'remarkForDoubt')] : [];
}

/** Why the goal of a target is asked about; null where it is plain. A goal of 0 is the aim of many a target. */
export function doubtOfGoal(target: Measured, known: readonly UnitOfMeasure[]): Doubt | null {
  const { direction, baseline, goal, unitOfMeasure } = target;
  if (direction === 'yesNo') return null;
  const kind = measuredKindOf(known, unitOfMeasure);
  if (goal < 0 && baseline >= 0 && !signed(kind)) return 'negative';
  if (kind === 'share') return direction !== 'down' && goal > 0 && goal < 1 ? 'fraction' : null;
  if (kind === 'count' && Math.max(goal, baseline) > HUGE) return 'huge';
  return baseline !== 0 && Math.abs(goal) > 10 * Math.abs(baseline) ? 'tenfold' : null;
}

/** Why an actual is asked about, beside its target and the last figure before it that counts; null where it is plain. */
export function doubtOfActual(
  target: Measured,
  actual: number,
  before: number | undefined,
  known: readonly UnitOfMeasure[],
): Doubt | null {
  const { direction, baseline, goal, unitOfMeasure } = target;
  if (direction === 'yesNo') return null;
  const kind = measuredKindOf(known, unitOfMeasure);
  const others = [baseline, goal, before ?? 0];
  if (actual < 0 && others.every((other) => other >= 0) && !signed(kind)) return 'negative';
  if (kind === 'share') {
    const inPercent = goal >= 10 && direction !== 'down';
    return inPercent && actual > 0 && actual < 1 && (before === undefined || before >= 1) ? 'fraction' : null;
  }
  const most = Math.max(...others.map(Math.abs));
  if (most > 0 && Math.abs(actual) > 10 * most) return 'tenfold';
  if (kind === 'count' && actual > HUGE) return 'huge';
  const fell = before !== undefined && Math.abs(before) > 10 * Math.abs(actual);
  return fell && targetProgress(target, actual) < targetProgress(target, before) ? 'tenth' : null;
}
