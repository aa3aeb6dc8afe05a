import { logger } from 'firebase-functions';
import { beforeAll, expect, it, vi } from 'vitest';
import { giveVerdict } from '../../functions/src/judging/give-verdict.ts';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { Random } from '../../scripts/lib/random.ts';
import { asText, OrderWorld, randomSubmissions, type Judge } from './order-world.ts';

const HISTORIES = Math.ceil(Number(process.env['HISTORIES'] ?? 3000) / 20);

// What is not told because its process died is told later: `news.test.ts`.
beforeAll(() => void vi.spyOn(logger, 'error').mockImplementation(() => undefined));

async function judgedInOrder(seed: number): Promise<{ world: OrderWorld; outcome: unknown }> {
  const world = await OrderWorld.open(new Random(seed), randomSubmissions(new Random(seed)), judgeSubmission);
  await world.inOrder();
  return { world, outcome: await world.outcome() };
}

it(`gives the same verdicts in whatever order events arrive, in ${HISTORIES} histories`, async () => {
  let crashes = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const { world: orderly, outcome } = await judgedInOrder(seed);
    expect(await orderly.faults(), `history ${seed} in order`).toEqual([]);
    for (const atOnce of [1, 4]) {
      const random = new Random(seed * 1000 + atOnce);
      const world = await OrderWorld.open(random, randomSubmissions(new Random(seed)), judgeSubmission);
      await world.inDisorder(random, atOnce);
      expect(await world.outcome(), `history ${seed}, ${atOnce} at a time`).toEqual(outcome);
      expect(await world.faults(), `history ${seed}, ${atOnce} at a time`).toEqual([]);
      crashes += world.crashes;
    }
  }
  expect(crashes).toBeGreaterThan(HISTORIES / 10);
}, 300_000);

it('finds a difference where what a verdict rests on is not judged first: the comparison itself works', async () => {
  const alone: Judge = async (services, ref, n) => {
    for (let one = 1; one <= n; one += 1) await giveVerdict(services, { ref, n: one, until: n });
  };
  let different = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const { outcome } = await judgedInOrder(seed);
    const random = new Random(seed);
    const world = await OrderWorld.open(random, randomSubmissions(new Random(seed)), alone);
    await world.inDisorder(random, 1);
    if (asText(await world.outcome()) !== asText(outcome)) different += 1;
  }
  expect(different).toBeGreaterThan(10);
});

it('plays histories in which dossiers are found sound and unsound, alike and over the quota', async () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 100; seed += 1) {
    const text = asText((await judgedInOrder(seed)).outcome);
    for (const code of ['noReview', 'notRegistered', 'unitQuotaFull', 'duplicateNominee', '"same":true']) {
      if (text.includes(code)) seen.add(code);
    }
  }
  expect(seen.size).toBe(5);
});
