import { logger } from 'firebase-functions';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addTally, sumOf } from '@thidua/domain/summary/tally';
import { Random } from '../../scripts/lib/random.ts';
import { World } from './world.ts';

const HISTORIES = Number(process.env['HISTORIES'] ?? 3000);
const BATCH = 125;

// What is not told because its process died is told later: `news.test.ts`.
beforeAll(() => void vi.spyOn(logger, 'error').mockImplementation(() => undefined));

describe('summaries equal a recomputation from the sources', () => {
  for (let first = 1; first <= HISTORIES; first += BATCH) {
    it(`after random histories ${first}–${Math.min(first + BATCH - 1, HISTORIES)}`, async () => {
      for (let seed = first; seed < Math.min(first + BATCH, HISTORIES + 1); seed += 1) {
        const world = await World.open(new Random(seed));
        await world.play();
        await world.settle();
        const live = await world.liveSummaries();
        const recomputed = await world.recomputedSummaries();
        expect(live, `history ${seed}`).toEqual(recomputed);
        expect(world.wentBack(), `history ${seed}`).toEqual([]);
        expect(await world.logFaults(), `log of history ${seed}`).toEqual([]);
      }
    });
  }

  it('plays histories in which something really happens', async () => {
    const totals = { crashes: 0, repeats: 0, reports: 0, received: 0, moved: 0 };
    for (let seed = 1; seed <= 200; seed += 1) {
      const world = await World.open(new Random(seed));
      await world.play();
      await world.settle();
      const summaries = await world.liveSummaries();
      const root = summaries['unit~authority'] ?? {};
      totals.crashes += world.crashes;
      totals.repeats += world.repeats;
      totals.moved += world.moved;
      totals.reports += (root['period/progress-1/in'] ?? 0) + (root['period/final/in'] ?? 0);
      totals.received += root['registered'] ?? 0;
    }
    for (const [what, count] of Object.entries(totals)) expect(count, what).toBeGreaterThan(100);
  });

  it('finds a difference when an update is lost: the comparison itself works', async () => {
    const world = await World.open(new Random(1));
    await world.play();
    await world.settle();
    await world.corruptOneRecord();
    expect(await world.liveSummaries()).not.toEqual(await world.recomputedSummaries());
    const drift = await world.reconcile();
    expect(drift).not.toEqual([]);
    expect(await world.liveSummaries()).toEqual(await world.recomputedSummaries());
    expect(await world.reconcile()).toEqual([]);
  });

  it('adds and takes away without a trace', () => {
    expect(addTally(sumOf([{ a: 1, b: 2 }, { b: -2 }]), { a: 1 }, -1)).toEqual({});
  });
});
