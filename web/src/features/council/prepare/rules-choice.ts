import type { Share, VotingRules } from '@thidua/domain/movement/award-settings';

/** The quorums and majorities that councils choose from, by name. */
export const quorumNames = ['half', 'twoThirds', 'all'] as const;
type QuorumName = (typeof quorumNames)[number];
export const quorums: Record<QuorumName, VotingRules['quorum']> = {
  half: [1, 2],
  twoThirds: [2, 3],
  all: [1, 1],
};

type Majority = Pick<VotingRules, 'threshold' | 'aboveThreshold'>;
export const thresholdNames = ['half', 'twoThirds', 'ninety'] as const;
type ThresholdName = (typeof thresholdNames)[number];
export const thresholds: Record<ThresholdName, Majority> = {
  half: { threshold: [1, 2], aboveThreshold: true },
  twoThirds: { threshold: [2, 3], aboveThreshold: false },
  ninety: { threshold: [90, 100], aboveThreshold: false },
};

const same = ([a, b]: Share, [c, d]: Share) => a * d === b * c;

/** null where a movement has set a share that has no name. */
export const nameOfQuorum = (quorum: Share): QuorumName | null =>
  quorumNames.find((name) => same(quorums[name], quorum)) ?? null;

export const nameOfThreshold = ({ threshold, aboveThreshold }: Majority): ThresholdName | null =>
  thresholdNames.find((name) => {
    const named = thresholds[name];
    return same(named.threshold, threshold) && named.aboveThreshold === aboveThreshold;
  }) ?? null;
