import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { CallableResponse, ReminderReach } from '@thidua/domain/contract/callables';

/** What became of the reminder to one unit. */
type Told = ReminderReach & { unitId: string };

/** Units by what became of their reminder: each in one list, in the order in which they were asked for. */
export interface Reach {
  /** Somebody reads it in the application; a mail goes as well where there is a time. */
  reached: Told[];
  /** Reminded of the same earlier today. */
  already: Told[];
  /** Nobody has an account in use: to be called. */
  nobody: Told[];
  /** Not reminded, and why. */
  refused: { unitId: string; refusal: RefusalCode }[];
}

export function reachOf(outcomes: CallableResponse<'remindUnits'>['outcomes']): Reach {
  const told = outcomes.flatMap(({ unitId, told: one }) => (one ? [{ unitId, ...one }] : []));
  return {
    reached: told.filter(({ people, already }) => people.length > 0 && !already),
    already: told.filter(({ already }) => already),
    nobody: told.filter(({ people }) => people.length === 0),
    refused: outcomes.flatMap(({ unitId, refusal }) => (refusal === null ? [] : [{ unitId, refusal }])),
  };
}
