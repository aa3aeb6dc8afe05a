import * as fc from 'fast-check';
import { Random, seededDraws } from '../../scripts/lib/random.ts';

/** Draws as whole numbers: they become smaller and fewer as a failing history is shrunk. */
const SCALE = 1_000_000;
/** Once the draws of a tape are used up: the last choice of each list, and nothing happens that might. */
const NOTHING = 1 - 1 / SCALE;
const PATIENCE_MS = 20_000;

const onTape = (tape: readonly number[]) => {
  let at = 0;
  return new Random(() => {
    const drawn = tape[at];
    at += 1;
    return drawn === undefined ? NOTHING : drawn / SCALE;
  });
};

/**
 * Plays the history of a seed. One that fails is made shorter as long as it goes on failing, and fails with the shortest
 * that was found within a while: its draws, and what was wrong.
 */
export async function playShrinking(seed: number, play: (random: Random) => Promise<void>): Promise<void> {
  const draws = seededDraws(seed);
  const tape: number[] = [];
  const recorded = new Random(() => {
    const drawn = Math.floor(draws() * SCALE);
    tape.push(drawn);
    return drawn / SCALE;
  });
  try {
    await play(recorded);
  } catch (error) {
    const anyTape = fc.array(fc.nat(SCALE - 1), { maxLength: tape.length });
    const found = await fc.check(
      fc.asyncProperty(anyTape, (shorter) => play(onTape(shorter))),
      { examples: [[tape]], numRuns: 1, interruptAfterTimeLimit: PATIENCE_MS },
    );
    const [shortest = tape] = found.counterexample ?? [];
    throw new Error(
      `History ${seed} fails; so do its ${shortest.length} of ${tape.length} draws ${JSON.stringify(shortest)}: ${String(found.errorInstance ?? error)}`,
      { cause: error },
    );
  }
}
