import type { Summary } from '@thidua/domain/summary/tally';
import { addDays, daysBetween, elapsedShare, type LocalDate, type Period } from '@thidua/domain/base/time';

export interface SeriesPoint {
  day: LocalDate;
  registered: number;
  reports: number;
  /** 0…1. */
  progress: number;
  /** Share of the period elapsed at the end of the day. */
  elapsed: number;
}

/**
 * A point for every day from the period's first – or an earlier first event – to today or the period's last: days on
 * which nothing happened carry the day before on.
 */
export function dailySeries(series: Summary['series'], period: Period, today: LocalDate): SeriesPoint[] {
  const first = series[0]?.day ?? period.from;
  const from = first < period.from ? first : period.from;
  const end = today < period.to ? today : period.to;
  const last = series.at(-1)?.day ?? end;
  const to = last > end ? last : end;
  const byDay = new Map(series.map((point) => [point.day, point]));
  let current = { registered: 0, reports: 0, progress: 0 };
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, index) => {
    const day = addDays(from, index);
    current = byDay.get(day) ?? current;
    const { registered, reports, progress } = current;
    return { day, registered, reports, progress, elapsed: elapsedShare(period, day) };
  });
}
