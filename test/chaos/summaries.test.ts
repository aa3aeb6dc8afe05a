import { logger } from 'firebase-functions';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addTally, sumOf } from '@thidua/domain/summary/tally';
import { Random } from '../../scripts/lib/random.ts';
import { playShrinking } from '../support/shrink.ts';
import { HISTORIES, playHistories } from './summary-histories.ts';
import { World } from './world.ts';

// What is not told because its process died is told later: `news.test.ts`.
beforeAll(() => void vi.spyOn(logger, 'error').mockImplementation(() => undefined));

describe('summaries equal a recomputation from the sources', () => {
  playHistories(1, Math.ceil(HISTORIES / 2));

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

  it('makes a history that fails shorter: what is left of it is what matters', async () => {
    const lost = async (random: Random) => {
      let submissions = 0;
      for (let step = 0; step < 40; step += 1) if (random.chance(0.1)) submissions += 1;
      if (submissions >= 2) throw new Error('two are lost');
    };
    const told = await playShrinking(1, lost).then(
      () => 'nothing',
      (error: unknown) => String(error),
    );
    expect(told).toMatch(/^Error: History 1 fails; so do its 2 of \d+ draws \[0,0\]: Error: two are lost$/);
  });

  it('adds and takes away without a trace', () => {
    expect(addTally(sumOf([{ a: 1, b: 2 }, { b: -2 }]), { a: 1 }, -1)).toEqual({});
  });
});
