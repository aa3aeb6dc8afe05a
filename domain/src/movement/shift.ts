import type { Movement } from './movement.ts';
import { sampleWords } from '../words/stored.ts';
import { addDays, daysBetween, type LocalDate, type Period } from '../base/time.ts';

/** A movement with every date moved by `days`. */
export function shiftMovement(movement: Movement, days: number): Movement {
  const moved = (date: LocalDate) => addDays(date, days);
  const period = ({ from, to }: Period) => ({ from: moved(from), to: moved(to) });
  return {
    ...movement,
    issuedOn: moved(movement.issuedOn),
    period: period(movement.period),
    registrationDeadline: moved(movement.registrationDeadline),
    reportingPeriods: movement.reportingPeriods.map((one) => ({
      ...one,
      ...period(one),
      due: moved(one.due),
    })),
  };
}

/** The day of the period on which the sample copy stands when it is opened. */
export const SAMPLE_DAY = 40;

/** The day, counted on past its end, on which the copy for trying awards stands: every report has been due. */
export const AWARD_DAY = 104;

/** A running copy for trying the program out: `today` is its day 40, or another; its title says what it is. */
export function sampleCopy(
  movement: Movement,
  movementId: string,
  today: LocalDate,
  { day, note }: { day: number; note: string } = { day: SAMPLE_DAY, note: sampleWords.note },
): Movement {
  const days = daysBetween(addDays(movement.period.from, day - 1), today);
  return {
    ...shiftMovement(movement, days),
    title: sampleWords.title(movement.title),
    shortTitle: sampleWords.shortTitle(movement.shortTitle, note),
    status: 'open',
    sample: true,
    copyOf: movementId,
  };
}
