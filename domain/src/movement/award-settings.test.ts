import { expect, test } from 'vitest';
import { awardSettings } from './award-settings.fixture.ts';
import { awardSettingsSchema, defaultVotingRules, votingRulesSchema } from './award-settings.ts';

test('a council votes by default in secret, with two thirds there, for more than half of all (docs/rules.md#rule-6)', () => {
  expect(defaultVotingRules).toEqual({
    mode: 'meeting',
    quorum: [2, 3],
    threshold: [1, 2],
    aboveThreshold: true,
    denominator: 'all',
    secret: true,
  });
});

test('quorum, threshold, denominator and manner are settings, and none of them is left open', () => {
  const ninety = { ...defaultVotingRules, threshold: [9, 10], aboveThreshold: false, denominator: 'present' };
  expect(awardSettingsSchema.parse({ ...awardSettings, voting: ninety }).voting).toEqual(ninety);
  for (const key of Object.keys(defaultVotingRules)) {
    const { [key]: _left, ...rest } = Object.fromEntries(Object.entries(defaultVotingRules));
    expect(votingRulesSchema.safeParse(rest).success, `without ${key}`).toBe(false);
  }
});

test('a share is never above the whole, nor nothing', () => {
  for (const share of [
    [3, 2],
    [0, 2],
    [1, 0],
    [0.5, 1],
  ]) {
    expect(
      votingRulesSchema.safeParse({ ...defaultVotingRules, quorum: share }).success,
      share.join('/'),
    ).toBe(false);
  }
});
