import { logger } from 'firebase-functions';
import { expect, it, vi } from 'vitest';
import { Random } from '../../scripts/lib/random.ts';
import { AwardWorld } from './award-world.ts';

const HISTORIES = Math.ceil(Number(process.env['HISTORIES'] ?? 3000) / 10);

it(`holds case, record, log and quota together after ${HISTORIES} random histories`, async () => {
  // What is not told because its process died is told later: `news.test.ts`.
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  const totals = { crashes: 0, repeats: 0, appraised: 0, rejected: 0, withdrawn: 0, returned: 0 };
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const world = await AwardWorld.open(new Random(seed));
    await world.play();
    expect(await world.faults(), `history ${seed}`).toEqual([]);
    totals.crashes += world.crashes;
    totals.repeats += world.repeats;
    for (const { state } of await world.nominations()) if (state !== 'validated') totals[state] += 1;
  }
  for (const [what, count] of Object.entries(totals)) expect(count, what).toBeGreaterThan(HISTORIES / 10);
}, 120_000);
