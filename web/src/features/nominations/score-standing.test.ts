import { expect, test } from 'vitest';
import { scoreStanding } from './score-standing.ts';
import { words } from './texts.ts';

const waits: Parameters<typeof scoreStanding>[0] = {
  participant: { unitId: 'p1', clusterId: 'cum-1', obligation: 'required' },
  cluster: { leadUnitId: 'p2' },
  hasFinalReport: true,
  score: null,
};

test('before anybody scored: after which report, and who', () => {
  expect(scoreStanding(waits)).toBe(`${words.score.reportIn} ${words.score.clusterThenOffice}`);
  expect(scoreStanding({ ...waits, hasFinalReport: false })).toContain(words.score.reportAwaited);
  expect(scoreStanding({ ...waits, cluster: { leadUnitId: 'p1' } })).toContain(words.score.leadUnit);
  const alone = { ...waits, participant: { ...waits.participant, clusterId: null }, cluster: null };
  expect(scoreStanding(alone)).toContain(words.score.officeOnly);
});

test('an exempt unit without a report is not scored', () => {
  const exempt = { ...waits, participant: { ...waits.participant, obligation: 'exempt' as const } };
  expect(scoreStanding({ ...exempt, hasFinalReport: false })).toBe(words.score.exempt);
});

test('the last layer says how far it has come', () => {
  expect(scoreStanding({ ...waits, score: { cluster: { a: 1 }, appraised: null } })).toBe(
    words.score.byCluster,
  );
  expect(scoreStanding({ ...waits, score: { cluster: null, appraised: { a: 1 } } })).toBe(
    words.score.appraised,
  );
});
