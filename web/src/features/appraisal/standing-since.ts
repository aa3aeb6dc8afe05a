import { daysStanding } from '@thidua/domain/wording/award-standing';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { words } from './texts.ts';
import { standingOf } from '../../language/standing.ts';

/** How long somebody has to act already; where nobody has, the day on which it ended. */
export function standingSince(
  nomination: Pick<Nomination, 'state' | 'since' | 'ruling' | 'againstCouncil' | 'decisionId'>,
  now: Date,
  zone: string,
): string {
  return standingOf(nomination).waitingFor === ''
    ? words.endedOn(formatDate(localDateOf(nomination.since, zone)))
    : words.waited(daysStanding(nomination, now, zone));
}
