import { expect, test } from 'vitest';
import { scoreStanding } from './score-standing.ts';
import { vi } from './texts.ts';

const waits: Parameters<typeof scoreStanding>[0] = {
  participant: { unitId: 'p1', clusterId: 'cum-1', obligation: 'required' },
  cluster: { leadUnitId: 'p2' },
  hasFinalReport: true,
  score: null,
};

test('before anybody scored: after which report, and who', () => {
  expect(scoreStanding(waits)).toBe(`${vi.score.reportIn} ${vi.score.clusterThenOffice}`);
  expect(scoreStanding({ ...waits, hasFinalReport: false })).toContain(vi.score.reportAwaited);
  expect(scoreStanding({ ...waits, cluster: { leadUnitId: 'p1' } })).toContain(vi.score.leadUnit);
  const alone = { ...waits, participant: { ...waits.participant, clusterId: null }, cluster: null };
  expect(scoreStanding(alone)).toContain(vi.score.officeOnly);
});

test('an exempt unit without a report is not scored', () => {
  const exempt = { ...waits, participant: { ...waits.participant, obligation: 'exempt' as const } };
  expect(scoreStanding({ ...exempt, hasFinalReport: false })).toBe(vi.score.exempt);
});

test('the last layer says how far it has come', () => {
  expect(scoreStanding({ ...waits, score: { cluster: { a: 1 }, appraised: null } })).toBe(vi.score.byCluster);
  expect(scoreStanding({ ...waits, score: { cluster: null, appraised: { a: 1 } } })).toBe(vi.score.appraised);
});
