import { awardLabels } from './award-labels.ts';
import type { Nomination } from '../nomination/nomination.ts';
import { daysBetween, localDateOf } from '../base/time.ts';

type Standing = Pick<Nomination, 'state' | 'since' | 'ruling' | 'againstCouncil' | 'decisionId'>;

/**
 * Where a nomination stands, in words, and who has to act ('' where nobody has). The state alone does not say what the
 * chairman has ruled or proposed meanwhile.
 */
export function standingOf({ state, ruling, againstCouncil, decisionId }: Omit<Standing, 'since'>): {
  label: string;
  waitingFor: string;
} {
  const { ruled, proposed } = awardLabels.beyondState;
  if (state === 'published' && ruling?.outcome === 'award') {
    return { label: ruled.label, waitingFor: decisionId === null ? ruled.toDraft : ruled.toSign };
  }
  const label = awardLabels.nominationState[state];
  const isProposed = state === 'notSupported' && againstCouncil !== '';
  return { label, waitingFor: isProposed ? proposed : awardLabels.waitingFor[state] };
}

/** Calendar days of the authority's zone since it stands there: 1 on the morning after (docs/rules.md#rule-10). */
export function daysStanding(
  { state, since, ruling }: Omit<Standing, 'decisionId' | 'againstCouncil'>,
  now: Date,
  zone: string,
): number {
  const from = state === 'published' && ruling ? ruling.at : since;
  return Math.max(0, daysBetween(localDateOf(from, zone), localDateOf(now, zone)));
}
