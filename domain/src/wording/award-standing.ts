import type { Nomination } from '../nomination/nomination.ts';
import type { ListWait } from '../award/publication.ts';
import { addDays, daysBetween, localDateOf, type LocalDate } from '../base/time.ts';

type Standing = Pick<Nomination, 'state' | 'since' | 'ruling' | 'againstCouncil' | 'decisionId'>;

interface StandingWords {
  nominationState: Readonly<Record<Nomination['state'], string>>;
  waitingFor: Readonly<Record<Nomination['state'], string>>;
  beyondState: {
    readonly ruled: { readonly label: string; readonly toDraft: string; readonly toSign: string };
    readonly proposed: string;
    readonly listed: Readonly<Record<ListWait, string>>;
  };
}

/**
 * Where a nomination stands, in these words, and who has to act ('' where nobody has). The state alone does not say what the
 * chairman has ruled or proposed meanwhile, nor, where nothing is known of the `list`, what a published one waits for.
 */
export const standingIn =
  ({ nominationState, waitingFor, beyondState }: StandingWords) =>
  (
    { state, ruling, againstCouncil, decisionId }: Omit<Standing, 'since'>,
    list: ListWait | null = null,
  ): { label: string; waitingFor: string } => {
    const { ruled, proposed, listed } = beyondState;
    if (state === 'published' && ruling?.outcome === 'award') {
      return { label: ruled.label, waitingFor: decisionId === null ? ruled.toDraft : ruled.toSign };
    }
    if (state === 'published' && list !== null) {
      return { label: nominationState[state], waitingFor: listed[list] };
    }
    const isProposed = state === 'notSupported' && againstCouncil !== '';
    return { label: nominationState[state], waitingFor: isProposed ? proposed : waitingFor[state] };
  };

/**
 * Calendar days of the authority's zone since it stands there: 1 on the morning after (docs/rules.md#rule-10). `closed` is the
 * last day of a list's comments, once they are over: the ruling can wait from the next day on.
 */
export function daysStanding(
  { state, since, ruling }: Omit<Standing, 'decisionId' | 'againstCouncil'>,
  now: Date,
  zone: string,
  closed: LocalDate | null = null,
): number {
  const isPublished = state === 'published';
  const from = localDateOf(isPublished && ruling ? ruling.at : since, zone);
  const open = isPublished && !ruling && closed !== null ? addDays(closed, 1) : from;
  return Math.max(0, daysBetween(open, localDateOf(now, zone)));
}
