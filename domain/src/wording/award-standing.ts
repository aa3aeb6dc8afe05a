import type { Nomination } from '../nomination/nomination.ts';
import { daysBetween, localDateOf } from '../base/time.ts';

type Standing = Pick<Nomination, 'state' | 'since' | 'ruling' | 'againstCouncil' | 'decisionId'>;

interface StandingWords {
  nominationState: Readonly<Record<Nomination['state'], string>>;
  waitingFor: Readonly<Record<Nomination['state'], string>>;
  beyondState: {
    readonly ruled: { readonly label: string; readonly toDraft: string; readonly toSign: string };
    readonly proposed: string;
  };
}

/**
 * Where a nomination stands, in these words, and who has to act ('' where nobody has). The state alone does not say what the
 * chairman has ruled or proposed meanwhile.
 */
export const standingIn =
  ({ nominationState, waitingFor, beyondState }: StandingWords) =>
  ({
    state,
    ruling,
    againstCouncil,
    decisionId,
  }: Omit<Standing, 'since'>): { label: string; waitingFor: string } => {
    const { ruled, proposed } = beyondState;
    if (state === 'published' && ruling?.outcome === 'award') {
      return { label: ruled.label, waitingFor: decisionId === null ? ruled.toDraft : ruled.toSign };
    }
    const isProposed = state === 'notSupported' && againstCouncil !== '';
    return { label: nominationState[state], waitingFor: isProposed ? proposed : waitingFor[state] };
  };

/** Calendar days of the authority's zone since it stands there: 1 on the morning after (docs/rules.md#rule-10). */
export function daysStanding(
  { state, since, ruling }: Omit<Standing, 'decisionId' | 'againstCouncil'>,
  now: Date,
  zone: string,
): number {
  const from = state === 'published' && ruling ? ruling.at : since;
  return Math.max(0, daysBetween(localDateOf(from, zone), localDateOf(now, zone)));
}
