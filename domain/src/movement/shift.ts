import type { Movement } from './movement.ts';
import { longDate } from '../words/paper.ts';
import { sampleWords } from '../words/stored.ts';
import { addDays, daysBetween, type LocalDate, type Period } from '../base/time.ts';

/** Texts of a movement in which its own days are written: that of the plan, and that before which units register. */
function retold({ issuedOn, registrationDeadline }: Movement, days: number): (text: string) => string {
  const own = [issuedOn, addDays(registrationDeadline, 1)];
  return (text) =>
    own.reduce((said, date) => said.replaceAll(longDate(date), longDate(addDays(date, days))), text);
}

/** A movement with every date moved by `days`, also where its tasks and the bases of its decisions write one. */
export function shiftMovement(movement: Movement, days: number): Movement {
  const moved = (date: LocalDate) => addDays(date, days);
  const retell = retold(movement, days);
  const { awards, tasks } = movement;
  const period = ({ from, to }: Period) => ({ from: moved(from), to: moved(to) });
  return {
    ...movement,
    issuedOn: moved(movement.issuedOn),
    period: period(movement.period),
    registrationDeadline: moved(movement.registrationDeadline),
    nominationDeadline: movement.nominationDeadline && moved(movement.nominationDeadline),
    sessionOn: movement.sessionOn && moved(movement.sessionOn),
    reportingPeriods: movement.reportingPeriods.map((one) => ({
      ...one,
      ...period(one),
      due: moved(one.due),
    })),
    tasks: tasks.map((task) => ({ ...task, items: task.items.map(retell) })),
    awards: awards && {
      ...awards,
      decision: { ...awards.decision, legalBases: awards.decision.legalBases.map(retell) },
    },
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
