import { expect, it } from 'vitest';
import { playShrinking } from '../support/shrink.ts';
import { World } from './world.ts';

export const HISTORIES = Number(process.env['HISTORIES'] ?? 3000);
const BATCH = 125;

/** Plays the random histories `from`…`to`, a test for each batch: what is live equals a recomputation from the sources. */
export function playHistories(from: number, to: number): void {
  for (let first = from; first <= to; first += BATCH) {
    const last = Math.min(first + BATCH - 1, to);
    it(`after random histories ${first}–${last}`, async () => {
      for (let seed = first; seed <= last; seed += 1) {
        await playShrinking(seed, async (random) => {
          const world = await World.open(random);
          await world.play();
          await world.settle();
          expect(await world.liveSummaries()).toEqual(await world.recomputedSummaries());
          expect(world.wentBack()).toEqual([]);
          expect(await world.logFaults()).toEqual([]);
        });
      }
    });
  }
}
