import type { ReportingPeriod } from '@thidua/domain/movement/movement';
import {
  dayOfPeriod,
  daysBetween,
  periodLength,
  type LocalDate,
  type Period,
} from '@thidua/domain/base/time';
import { words } from './texts.ts';

/** `collecting`: the period has ended, its reports are not due yet. */
export type PeriodStanding = 'ahead' | 'running' | 'collecting' | 'over';

export function periodStanding({ from, to, due }: ReportingPeriod, today: LocalDate): PeriodStanding {
  if (today < from) return 'ahead';
  if (today <= to) return 'running';
  return today <= due ? 'collecting' : 'over';
}

/** Where today stands in the movement, as a sentence. */
export function periodSentence(period: Period, today: LocalDate): string {
  if (today < period.from) return words.notBegun(daysBetween(today, period.from));
  return today > period.to ? words.ended : words.day(dayOfPeriod(period, today), periodLength(period));
}

/** How long a deadline's day is still to come; its own day is the last on time. */
export const deadlineSentence = (deadline: LocalDate, today: LocalDate): string =>
  today > deadline ? words.overdue : words.daysLeft(daysBetween(today, deadline));
