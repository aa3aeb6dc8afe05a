import { addDays, type LocalDate } from '../base/time.ts';
import { nearestWorkingDay, type WorkCalendar } from './work-calendar.ts';
import type { ReminderStage } from './reminder-stage.ts';

interface Deadline {
  deadline: LocalDate;
  /** The first day on which it can be handed in; null where it could be all along. */
  opensOn: LocalDate | null;
}

/**
 * The working day on which a stage reminds. On a day off, who still has time is reminded on the working day before, who is
 * late on the one after; nobody before they can hand it in, nor of a deadline to come once it has passed.
 * Null where no such day is left.
 */
export function dayOfStage(
  { days }: Pick<ReminderStage, 'days'>,
  { deadline, opensOn }: Deadline,
  calendar: WorkCalendar,
): LocalDate | null {
  const day = addDays(deadline, days);
  if (days > 0) return nearestWorkingDay(calendar, day, 1);
  const before = nearestWorkingDay(calendar, day, -1);
  if (opensOn === null || before >= opensOn) return before;
  const opened = nearestWorkingDay(calendar, opensOn, 1);
  return opened <= deadline ? opened : null;
}

/** On which days a deadline is reminded of, and by which stage: where several fall on one day, the latest speaks for all. */
export function remindingDays(
  stages: readonly ReminderStage[],
  deadline: Deadline,
  calendar: WorkCalendar,
): { day: LocalDate; stage: ReminderStage }[] {
  const byDay = new Map<LocalDate, ReminderStage>();
  for (const stage of stages.toSorted((a, b) => a.days - b.days)) {
    const day = dayOfStage(stage, deadline, calendar);
    if (day !== null) byDay.set(day, stage);
  }
  return [...byDay].map(([day, stage]) => ({ day, stage }));
}

/**
 * The stage that reminds today: the latest of those whose day has come since the last run, so that a run that was missed is made
 * good and what was overtaken is not said after it. Null where none has; `since: null` before the first run.
 */
export function stageDue(
  stages: readonly ReminderStage[],
  deadline: Deadline,
  { today, since, calendar }: { today: LocalDate; since: LocalDate | null; calendar: WorkCalendar },
): ReminderStage | null {
  const due = remindingDays(stages, deadline, calendar).findLast(({ day }) => day <= today);
  if (!due || (since !== null && due.day <= since)) return null;
  return due.stage.days <= 0 && today > deadline.deadline ? null : due.stage;
}

/** Between these hours of a working day people are reminded by the clock: from the first included to the last excluded. */
const HOURS = { from: '08:00', to: '17:00' } as const;

/** Whether the authority's clock, `HH:MM`, is within the hours in which people are reminded. */
export const isReminderTime = (time: string): boolean => time >= HOURS.from && time < HOURS.to;
