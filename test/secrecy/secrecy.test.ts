import { paths } from '@thidua/domain/base/paths';
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../scripts/lib/random.ts';
import { Scheduler } from '../support/scheduler.ts';
import { Election, idOf, type Setting, type Vote } from './election.ts';
import { exchanged, nonceOf, randomPaper, randomSetting, randomVotes, shuffled } from './random-election.ts';

// The strongest form of a secret ballot's promise: all that is stored after closing – every document, field and order,
// and which documents were written together – is a function of the session, of who took part and of how often each
// choice was made. So it may not change when the voters come in another order, or exchange their choices.

const ELECTIONS = 150;
const seeds = Array.from({ length: ELECTIONS }, (_, index) => index + 1);

interface Drawn {
  seed: number;
  random: Random;
  setting: Setting;
  votes: Vote[];
}

function draw(seed: number, options = {}): Drawn {
  const random = new Random(seed);
  const setting = randomSetting(random, options);
  return { seed, random, setting, votes: randomVotes(random, setting, seed) };
}

/** What is stored before closing, and after. */
async function held(setting: Setting, votes: readonly Vote[]) {
  const election = await Election.open(setting);
  await election.castInTurn(votes);
  const before = election.traces();
  return { before, state: await election.close(), after: election.traces(), election };
}

/** A process that dies gives no answer; its voter asks again. */
async function castOrDie(election: Election, vote: Vote, answered: Set<string>): Promise<void> {
  const answer = await election.cast(vote).catch(() => null);
  if (answer === null) return;
  expect(answer, 'a receipt, also when asked for again').toMatch(/^[0-9a-f]{64}$/);
  answered.add(vote.uid);
}

const boxPath = ({ ref }: Election) => paths.ballotBox(ref.movementId, ref.sessionId);

describe(`all that is stored of ${ELECTIONS} elections`, () => {
  const drawn = seeds.map((seed) => draw(seed));
  const results: Awaited<ReturnType<typeof held>>[] = [];
  const resultOf = (seed: number) => {
    const result = results[seed - 1];
    if (!result) throw new Error(`No election ${seed}`);
    return result;
  };

  beforeAll(async () => {
    for (const { setting, votes } of drawn) results.push(await held(setting, votes));
  }, 60_000);

  it('ends in every way, so that what follows says something', () => {
    const ends = Map.groupBy(results, ({ state }) => state);
    expect(ends.get('closed')?.length).toBeGreaterThan(ELECTIONS / 2);
    expect(ends.get('invalid')?.length).toBeGreaterThan(3);
    expect(drawn.filter(({ setting }) => setting.declared.length > 0).length).toBeGreaterThan(ELECTIONS / 4);
  });

  it('is the same in whatever order they vote', async () => {
    for (const { seed, random, setting, votes } of drawn) {
      const other = await held(setting, shuffled(random, votes));
      expect(other.before, `election ${seed}, before closing`).toBe(resultOf(seed).before);
      expect(other.after, `election ${seed}`).toBe(resultOf(seed).after);
    }
  }, 60_000);

  it('is the same when voters exchange their choices', async () => {
    let changed = 0;
    for (const { seed, random, setting, votes } of drawn) {
      const others = exchanged(random, votes, setting.nominees.map(idOf));
      if (JSON.stringify(others) !== JSON.stringify(votes)) changed += 1;
      const other = await held(setting, shuffled(random, others));
      expect(other.before, `election ${seed}, before closing`).toBe(resultOf(seed).before);
      expect(other.after, `election ${seed}`).toBe(resultOf(seed).after);
    }
    expect(changed).toBeGreaterThan(ELECTIONS / 2);
  }, 60_000);

  it('is the same when voters exchange their nonces', async () => {
    for (const { seed, random, setting, votes } of drawn) {
      const nonces = shuffled(
        random,
        votes.map(({ nonce }) => nonce),
      );
      const others = votes.map((vote, index) => ({ ...vote, nonce: nonces[index] ?? '' }));
      expect((await held(setting, others)).after, `election ${seed}`).toBe(resultOf(seed).after);
    }
  }, 60_000);

  it('is the same when all vote at once, with answers lost and asked for again', async () => {
    let lost = 0;
    for (const { seed, random, setting, votes } of drawn) {
      const scheduler = new Scheduler(random);
      let isQuiet = true;
      const election = await Election.open(setting, () => (isQuiet ? Promise.resolve() : scheduler.pause()));
      let waiting = votes;
      while (waiting.length > 0) {
        isQuiet = false;
        const answered = new Set<string>();
        const jobs = waiting.map((vote) => () => castOrDie(election, vote, answered));
        await scheduler.run(jobs, 0.1);
        isQuiet = true;
        waiting = waiting.filter(({ uid }) => !answered.has(uid));
        lost += waiting.length;
      }
      await election.close();
      expect(election.traces(), `election ${seed}`).toBe(resultOf(seed).after);
    }
    expect(lost).toBeGreaterThan(ELECTIONS / 2);
  }, 60_000);

  it('was written with no paper but into the box, and by itself', () => {
    for (const [index, { election }] of results.entries()) {
      const box = boxPath(election);
      const withBox = election.store.commits.filter((paths) => paths.includes(box));
      expect(withBox).toEqual(drawn[index]?.votes.map(() => [box]));
    }
  });

  it('holds no nonce, and outside the box nothing of a ballot that was not counted', async () => {
    for (const { seed, random, setting, votes } of drawn) {
      const { after, election, state } = resultOf(seed);
      expect(votes.some(({ nonce }) => after.includes(nonce))).toBe(false);
      if (state !== 'invalid') continue;
      const others = votes.map((vote) => ({ ...vote, paper: randomPaper(random, setting, vote.uid) }));
      const other = await held(setting, others);
      const outside = ({ store }: Election, box: string) =>
        store.everything().filter(([path]) => path !== box);
      expect(outside(other.election, boxPath(election))).toStrictEqual(outside(election, boxPath(election)));
    }
  }, 60_000);

  it('is not touched by what is refused', async () => {
    for (const { seed, setting, votes } of drawn.slice(0, 50)) {
      const election = await Election.open(setting);
      await election.person('stranger', {});
      await election.castInTurn(votes);
      const before = election.traces();
      const [first] = votes;
      const nonce = nonceOf(seed, 'another');
      const whole = first?.paper ?? {};
      const refused = [
        await election.cast({ uid: first?.uid ?? 'stranger', paper: whole, nonce }),
        await election.cast({ uid: 'stranger', paper: whole, nonce }),
        await election.cast({ uid: 'nobody', paper: whole, nonce }),
      ];
      expect(
        refused.every((answer) => ['alreadyVoted', 'notAllowed'].includes(answer)),
        refused.join(),
      ).toBe(true);
      expect(election.traces()).toBe(before);
      await election.close();
      const closed = election.traces();
      expect(await election.cast({ uid: setting.members[0]?.uid ?? '', paper: whole, nonce })).toBe(
        'votingNotOpen',
      );
      expect(await election.close()).toBe(resultOf(seed).state);
      expect(election.traces(), 'a repeat of closing leaves nothing').toBe(closed);
    }
  }, 60_000);
});

describe('the comparison', () => {
  it('sees an open vote: exchanged choices leave other traces', async () => {
    let seen = 0;
    for (const seed of seeds.slice(0, 40)) {
      const { random, setting, votes } = draw(seed, { secret: false });
      const others = exchanged(random, votes, setting.nominees.map(idOf));
      if (JSON.stringify(others) === JSON.stringify(votes)) continue;
      seen += 1;
      expect((await held(setting, others)).before).not.toBe((await held(setting, votes)).before);
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('sees another figure, and another turnout', async () => {
    const { setting, votes } = draw(3);
    const [first, ...rest] = votes;
    if (!first) throw new Error('Nobody votes in this election');
    const paper = Object.fromEntries(
      Object.entries(first.paper).map(
        ([id, choice]) => [id, choice === 'support' ? 'notSupport' : 'support'] as const,
      ),
    );
    const { after } = await held(setting, votes);
    expect((await held(setting, [{ ...first, paper }, ...rest])).after).not.toBe(after);
    expect((await held(setting, rest)).after).not.toBe(after);
  });
});
