import type { RefusalCode } from '@thidua/domain/base/refusal';
import { refusalTexts } from '../../language/refusals.ts';
import type { Done } from '../use-asking.ts';
import { words } from './texts.ts';

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
  /** Where the last portion was not answered, what became of it after all; the rest is not gone on with by itself. */
  later: Promise<BatchAnswer> | null;
}

type Outcome = { refusal: RefusalCode | null } & (
  | { unitId: string }
  | { nominationId: string }
  | { mailId: string }
);
interface Outcomes {
  outcomes: readonly Outcome[];
}
type Answer = Done<Outcomes>;

const became = ({ outcomes }: Outcomes): BatchOutcome[] =>
  outcomes.map(({ refusal, ...about }) => {
    const id = 'unitId' in about ? about.unitId : 'mailId' in about ? about.mailId : about.nominationId;
    return { id, problem: refusal === null ? null : refusalTexts[refusal] };
  });

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
  const portions = chunksOf(items, BATCH);
  for (const [index, portion] of portions.entries()) {
    const answer = await ask(portion);
    if (answer.ok) {
      outcomes.push(...became(answer.value));
      continue;
    }
    const { text, later } = answer.error;
    const left = portions.slice(index + 1).reduce((sum, { length }) => sum + length, 0);
    const late = later?.then((known): BatchAnswer => {
      if (!known.ok) return { outcomes, stopped: known.error.text, later: null };
      const stopped = left === 0 ? null : words.rest(left);
      return { outcomes: [...outcomes, ...became(known.value)], stopped, later: null };
    });
    return { outcomes, stopped: text, later: late ?? null };
  }
  return { outcomes, stopped: null, later: null };
}
