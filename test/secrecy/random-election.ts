import type { Share } from '@thidua/domain/movement/award-settings';
import { choices, type BallotPaper } from '@thidua/domain/council/council';
import { createHash } from 'node:crypto';
import type { Random } from '../../scripts/lib/random.ts';
import { idOf, UNITS, unitIds, type Setting, type Unit, type Vote } from './election.ts';

const some = <T>(random: Random, items: readonly T[], share: number) =>
  items.filter(() => random.chance(share));

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(random.below(rest.length), 1));
}

/** Members of none, one or several units, some away, some with a conflict that the system does not know of. */
export function randomSetting(random: Random, { secret = true } = {}): Setting {
  const members = Array.from({ length: 3 + random.below(6) }, (_, index) => ({
    uid: `member-${index}`,
    unitIds: random.chance(0.5) ? [] : some(random, unitIds, 0.3),
  }));
  const nominees = Array.from({ length: 1 + random.below(5) }, (_, index) => ({
    key: `n${index}`,
    unitId: random.pick(unitIds),
  }));
  const pairs = members.flatMap(({ uid }) => nominees.map((one) => ({ uid, nominationId: idOf(one) })));
  return {
    rules: {
      mode: random.pick(['meeting', 'writing']),
      quorum: random.pick<Share>([
        [1, 2],
        [2, 3],
      ]),
      threshold: random.pick<Share>([
        [1, 2],
        [9, 10],
      ]),
      aboveThreshold: random.chance(0.5),
      denominator: random.pick(['all', 'present']),
      secret,
    },
    members,
    nominees,
    away: some(random, members, 0.15).map(({ uid }) => uid),
    declared: some(random, pairs, 0.1),
    opinions: some(random, pairs, 0.2).map((pair) => ({ ...pair, text: `Ý kiến về ${pair.nominationId}` })),
  };
}

const above = (unitId: Unit): readonly string[] => [...UNITS[unitId], unitId];

/** Whom a member votes on, said without the program's own words: nobody of a unit over, under or of one's own. */
function eligibleFor({ members, nominees, declared }: Setting, uid: string): string[] {
  const units = members.find((member) => member.uid === uid)?.unitIds ?? [];
  return nominees
    .filter(({ unitId }) => !units.some((own) => above(unitId).includes(own) || above(own).includes(unitId)))
    .map(idOf)
    .filter((id) => !declared.some((one) => one.uid === uid && one.nominationId === id));
}

export const nonceOf = (seed: number, uid: string) =>
  createHash('sha256').update(`${seed} ${uid}`).digest('hex').slice(0, 32);

/** Votes of most of those who may: whole papers, drawn at random. */
export function randomVotes(random: Random, setting: Setting, seed: number): Vote[] {
  const isAway = (uid: string) => setting.rules.mode === 'meeting' && setting.away.includes(uid);
  const voting = setting.members.filter(({ uid }) => !isAway(uid));
  return some(random, voting, 0.9).map(({ uid }) => ({
    uid,
    nonce: nonceOf(seed, uid),
    paper: randomPaper(random, setting, uid),
  }));
}

export const randomPaper = (random: Random, setting: Setting, uid: string): BallotPaper =>
  Object.fromEntries(eligibleFor(setting, uid).map((id) => [id, random.pick(choices)]));

/** The same choices on every nominee, each made by somebody else who may: every published figure stays. */
export function exchanged(random: Random, votes: readonly Vote[], nominationIds: readonly string[]): Vote[] {
  const papers = new Map(votes.map(({ uid, paper }) => [uid, { ...paper }]));
  for (const id of nominationIds) {
    const voters = votes.filter(({ paper }) => id in paper);
    const made = shuffled(
      random,
      voters.map(({ paper }) => paper[id]),
    );
    voters.forEach(({ uid }, index) => {
      const paper = papers.get(uid);
      const choice = made[index];
      if (paper && choice) paper[id] = choice;
    });
  }
  return votes.map((vote) => ({ ...vote, paper: papers.get(vote.uid) ?? vote.paper }));
}
