import type { MovementSettings, ReportingPeriod } from '../movement/movement.ts';
import type { Target } from './target.ts';
import { elapsedShare, type LocalDate } from '../base/time.ts';

type Measured = Pick<Target, 'direction' | 'baseline' | 'goal'>;

const clamp = (share: number) => Math.min(Math.max(share, 0), 1);

/**
 * How far a target has come, 0…1: clamp((actual − baseline) / (goal − baseline)) (docs/architecture.md#progress).
 * `maintain` is reached while the level is held: at or above the goal, or at or below it where the goal lies under
 * the baseline or is none at all ("keep at 0 cases"). No actual yet is 0; an actual of 0 is a figure like any other.
 */
export function targetProgress(target: Measured, actual: number | undefined): number {
  if (actual === undefined) return 0;
  const { baseline, goal } = target;
  if (target.direction === 'maintain') {
    if (goal < baseline || goal === 0) return actual <= goal ? 1 : 0;
    if (actual >= goal) return 1;
    return goal > 0 ? clamp(actual / goal) : 0;
  }
  return clamp((actual - baseline) / (goal - baseline));
}

export const targetStandings = ['met', 'onPace', 'behind'] as const;
export type TargetStanding = (typeof targetStandings)[number];

/** Share of the way that the days elapsed at `paceDay` ask for; the target's own due date ends its way. */
export function expectedProgress(
  target: Pick<Target, 'dueDate'>,
  period: MovementSettings['period'],
  paceDay: LocalDate | null,
): number {
  if (paceDay === null) return 0;
  return elapsedShare({ from: period.from, to: target.dueDate }, paceDay);
}

/** A held level is met only once its due date is reported; a yes-no target is behind only then. */
export function targetStanding(
  target: Measured & Pick<Target, 'dueDate'>,
  actual: number | undefined,
  period: MovementSettings['period'],
  paceDay: LocalDate | null,
): TargetStanding {
  const progress = targetProgress(target, actual);
  if (target.direction === 'maintain') {
    if (progress === 1) return paceDay !== null && paceDay >= target.dueDate ? 'met' : 'onPace';
    return paceDay === null ? 'onPace' : 'behind';
  }
  if (progress === 1) return 'met';
  if (target.direction === 'yesNo') {
    return paceDay !== null && paceDay >= target.dueDate ? 'behind' : 'onPace';
  }
  // Half a millionth: a share such as 0.3 must not fall behind for its binary notation.
  return progress + 5e-7 >= expectedProgress(target, period, paceDay) ? 'onPace' : 'behind';
}

/**
 * The day by which pace is judged: the end of the latest reporting period whose report was due before `day`, or of
 * the latest one that is in, whichever is later. null before any: nobody is behind before anything was asked.
 */
export function paceDayOf(
  periods: readonly Pick<ReportingPeriod, 'to' | 'due'>[],
  latestReported: LocalDate | null,
  day: LocalDate,
): LocalDate | null {
  const asked = periods.filter((period) => period.due < day).map((period) => period.to);
  const days = latestReported === null ? asked : [...asked, latestReported];
  return days.reduce<LocalDate | null>((latest, to) => (latest === null || to > latest ? to : latest), null);
}

/** The weighted mean, 0 for no targets. Weights are relative. */
export function weightedMean(parts: readonly { weight: number; progress: number }[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight === 0 ? 0 : parts.reduce((sum, part) => sum + part.weight * part.progress, 0) / weight;
}
