import type { CallableRequest } from '@thidua/domain/contract/callables';
import { choices, type Choice } from '@thidua/domain/council/council';
import { paths } from '@thidua/domain/base/paths';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import { err } from '@thidua/domain/base/result';
import { logger } from 'firebase-functions';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { answer } from '../../functions/src/frame/answer.ts';
import { handlers } from '../../functions/src/handlers.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { Random } from '../../scripts/lib/random.ts';
import { AUTHORITY, MOVEMENT } from '../support/small-movement.ts';
import { Election, idOf, type Setting, type Vote } from './election.ts';
import { nonceOf, randomPaper, randomSetting, randomVotes, shuffled } from './random-election.ts';

// What is refused is logged, which a cast vote never is. So the log of refusals may not change with what was on any
// paper, be it counted or refused, nor with the order in which others voted.

const ELECTIONS = 60;
const CHAIN = paths.chain(securityChainId(AUTHORITY));
/** As the service answers it: what is refused is kept. */
async function cast(services: Services, uid: string, request: CallableRequest<'castBallot'>) {
  const answered = await answer(
    services,
    handlers,
    'calls',
    { uid, authTime: 0 },
    { act: 'castBallot', request },
  );
  if (answered.ok) return answered;
  return err('refusal' in answered.error ? answered.error.refusal : answered.error.malformed);
}

interface Played {
  election: Election;
  refusals: Map<string, number>;
}

/** All vote, then all try again, some of them for nominees that they have a conflict with, and once more when it is over. */
async function play(seed: number, setting: Setting, votes: readonly Vote[], random: Random): Promise<Played> {
  const election = await Election.open(setting);
  await election.castInTurn(votes);
  const refusals = new Map<string, number>();
  const refused = async (uid: string, paper: Vote['paper']) => {
    const request = { ...election.ref, paper: { ...paper }, nonce: nonceOf(seed, `${uid} ${random.next()}`) };
    const answer = await cast(election.services, uid, request);
    if (answer.ok) throw new Error(`${uid} has cast what was to be refused`);
    refusals.set(answer.error, (refusals.get(answer.error) ?? 0) + 1);
  };
  const voters = votes.map(({ uid }) => uid).toSorted();
  const others = setting.members.map(({ uid }) => uid).filter((uid) => !voters.includes(uid));
  for (const uid of voters) await refused(uid, randomPaper(random, setting, uid));
  for (const uid of others) {
    const all: Record<string, Choice> = {};
    for (const nominee of setting.nominees) all[idOf(nominee)] = random.pick(choices);
    const own = randomPaper(random, setting, uid);
    if (Object.keys(own).length < setting.nominees.length) await refused(uid, all);
  }
  election.now = new Date(election.now.getTime() + 2 * 3_600_000);
  for (const { uid } of setting.members) await refused(uid, randomPaper(random, setting, uid));
  return { election, refusals };
}

const logOf = ({ election: { store } }: Played) =>
  JSON.stringify(store.everything().filter(([path]) => path.startsWith(CHAIN)));

/** What the server's own log gets, which is kept here and not shown: it is much. */
const lines: unknown[][] = [];
const shown = vi.spyOn(logger, 'warn').mockImplementation((...line: unknown[]) => void lines.push(line));

const played: { one: Played; other: Played }[] = [];

beforeAll(async () => {
  for (let seed = 1; seed <= ELECTIONS; seed += 1) {
    const random = new Random(seed);
    const setting = randomSetting(random);
    const votes = randomVotes(random, setting, seed);
    const others = votes.map((vote) => ({ ...vote, paper: randomPaper(random, setting, vote.uid) }));
    const one = await play(seed, setting, votes, random);
    played.push({ one, other: await play(seed, setting, shuffled(random, others), random) });
  }
}, 60_000);
afterAll(() => shown.mockRestore());

it(`the log of what was refused in ${ELECTIONS} elections is the same whatever anybody chose`, () => {
  for (const [index, { one, other }] of played.entries()) {
    expect(logOf(one), `election ${index + 1}`).toBe(logOf(other));
  }
});

it('is written with nothing else, least of all with the box', () => {
  for (const { one } of played) {
    const { store } = one.election;
    const kept = ['alreadyVoted', 'conflictOfInterest', 'votingNotOpen'].map(
      (code) => one.refusals.get(code) ?? 0,
    );
    const commits = store.commits.filter((commit) => commit.some((path) => path.startsWith(CHAIN)));
    expect(commits).toHaveLength(kept.reduce((sum, count) => sum + count, 0));
    expect(commits.flat().filter((path) => !path.startsWith(CHAIN))).toEqual([]);
  }
});

it('and there was enough to be refused', () => {
  const total = (code: string) => played.reduce((sum, { one }) => sum + (one.refusals.get(code) ?? 0), 0);
  expect(total('alreadyVoted')).toBeGreaterThan(ELECTIONS);
  expect(total('votingNotOpen')).toBeGreaterThan(ELECTIONS);
  expect(total('conflictOfInterest')).toBeGreaterThan(5);
});

it('nor does the server’s own log tell more', () => {
  expect(lines.length).toBeGreaterThan(ELECTIONS);
  const told = z.tuple([
    z.literal('Refused'),
    z.strictObject({
      uid: z.string(),
      action: z.literal('castBallot'),
      movementId: z.literal(MOVEMENT),
      authorityId: z.undefined(),
      refusal: z.enum(['alreadyVoted', 'conflictOfInterest', 'votingNotOpen', 'notAllowed']),
    }),
  ]);
  expect(lines.filter((line) => !told.safeParse(line).success)).toEqual([]);
});
