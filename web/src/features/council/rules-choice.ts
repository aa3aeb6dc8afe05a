import type { VotingRules } from '@thidua/domain/award-settings';

/** The quorums and majorities that councils choose from, by name. */
export const quorumNames = ['half', 'twoThirds', 'all'] as const;
type QuorumName = (typeof quorumNames)[number];
export const quorums: Record<QuorumName, VotingRules['quorum']> = {
  half: [1, 2],
  twoThirds: [2, 3],
  all: [1, 1],
};

export const thresholdNames = ['half', 'twoThirds', 'ninety'] as const;
type ThresholdName = (typeof thresholdNames)[number];
export const thresholds: Record<ThresholdName, Pick<VotingRules, 'threshold' | 'aboveThreshold'>> = {
  half: { threshold: [1, 2], aboveThreshold: true },
  twoThirds: { threshold: [2, 3], aboveThreshold: false },
  ninety: { threshold: [90, 100], aboveThreshold: false },
};

const same = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a * d === b * c;

export const nameOfQuorum = ({ quorum }: Pick<VotingRules, 'quorum'>): QuorumName =>
  quorumNames.find((name) => same(quorums[name], quorum)) ?? 'twoThirds';

export const nameOfThreshold = ({ threshold }: Pick<VotingRules, 'threshold'>): ThresholdName =>
  thresholdNames.find((name) => same(thresholds[name].threshold, threshold)) ?? 'half';
