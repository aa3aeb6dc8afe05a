import type { Result } from '@thidua/domain/base/result';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { refusalTexts } from '../../language/refusals.ts';

/** The most items that one call takes. */
const BATCH = 100;

/** What became of one item; `problem` says why it was not done. */
interface BatchOutcome {
  id: string;
  problem: string | null;
}

export interface BatchAnswer {
  outcomes: BatchOutcome[];
  /** Why the rest was not tried. */
  stopped: string | null;
  /** The last portion was not answered: nobody knows whether it was done. */
  unconfirmed: boolean;
}

type Outcome = { refusal: RefusalCode | null } & (
  | { unitId: string }
  | { nominationId: string }
  | { mailId: string }
);
type Answer = Result<{ outcomes: readonly Outcome[] }, { text: string; later?: Promise<unknown> | null }>;

export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Asks for many in portions, one after the other; a portion that fails as a whole ends it. */
export async function inPortions<T>(
  items: readonly T[],
  ask: (portion: T[]) => Promise<Answer>,
): Promise<BatchAnswer> {
  const outcomes: BatchOutcome[] = [];
  for (const portion of chunksOf(items, BATCH)) {
    const answer = await ask(portion);
    if (!answer.ok) {
      const { text, later } = answer.error;
      return { outcomes, stopped: text, unconfirmed: Boolean(later) };
    }
    for (const { refusal, ...about } of answer.value.outcomes) {
      const id = 'unitId' in about ? about.unitId : 'mailId' in about ? about.mailId : about.nominationId;
      outcomes.push({ id, problem: refusal === null ? null : refusalTexts[refusal] });
    }
  }
  return { outcomes, stopped: null, unconfirmed: false };
}
