import { describe, expect, test } from 'vitest';
import { awardSettings } from '../movement/award-settings.fixture.ts';
import {
  directWorkers,
  eligibilityOf,
  exceedsUnitQuota,
  type EligibilityFrame,
  type OtherNomination,
} from './eligibility.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import type { NominationFields } from './content.ts';

const fieldsOf = (change: Partial<NominationFields> = {}): NominationFields => ({
  formId: 'giay-khen',
  kind: 'individual',
  honorific: 'Ông',
  name: 'Mẫu Văn An',
  position: 'Nhân viên',
  workRole: 'directWorker',
  citation: '',
  votesFor: 10,
  votesAgainst: 1,
  initiative: true,
  ...change,
});
const otherOf = (change: Partial<OtherNomination> = {}): OtherNomination => ({
  unitId: 'p1',
  clusterId: 'cum-1',
  formId: 'giay-khen',
  kind: 'individual',
  workRole: 'leader',
  ...change,
});
const frameOf = (change: Partial<EligibilityFrame> = {}): EligibilityFrame => ({
  settings: plan221,
  awards: awardSettings,
  record: {
    punctuality: { registration: 'onTime', 'progress-1': 'late', interim: 'onTime', final: 'onTime' },
    targets: { total: 9, met: 7, onPace: 1, behind: 1 },
    progress: 0.8765,
  },
  review: { present: 20 },
  unitId: 'p1',
  clusterId: 'cum-1',
  others: [],
  ...change,
});
const factsOf = (frame: Partial<EligibilityFrame> = {}, fields: Partial<NominationFields> = {}) =>
  Object.fromEntries(
    eligibilityOf(fieldsOf(fields), frameOf(frame)).map(({ code, ok, params }) => [code, { ok, ...params }]),
  );

test('an individual’s eligibility, figure by figure', () => {
  expect(factsOf()).toEqual({
    registrationOnTime: { ok: true },
    lateReports: { ok: true, late: '1', total: '3' },
    targetsMet: { ok: true, met: '7', total: '9' },
    progress: { ok: true, percent: '87.7' },
    reviewVotes: { ok: true, for: '10', against: '1', present: '20' },
    initiative: { ok: true, has: 'yes' },
    clusterQuota: { ok: true, used: '1', quota: '3' },
    directWorkers: { ok: true, direct: '1', individuals: '1' },
  });
});

describe('what misses a setting warns', () => {
  const record = frameOf().record;

  test('a late registration', () => {
    const late = { ...record, punctuality: { ...record.punctuality, registration: 'late' as const } };
    expect(factsOf({ record: late })).toMatchObject({ registrationOnTime: { ok: false } });
  });

  test('one late report too many; one that is missing counts as late', () => {
    const late = { ...record, punctuality: { ...record.punctuality, interim: 'missing' as const } };
    expect(factsOf({ record: late })).toMatchObject({ lateReports: { ok: false, late: '2', total: '3' } });
  });

  test('fewer targets met than the share, exactly at it is enough', () => {
    const of = (met: number, total: number) =>
      factsOf({ record: { ...record, targets: { ...record.targets, met, total } } })['targetsMet'];
    expect(of(7, 10)).toEqual({ ok: true, met: '7', total: '10' });
    expect(of(6, 9)).toEqual({ ok: false, met: '6', total: '9' });
    expect(of(0, 0)).toEqual({ ok: false, met: '0', total: '0' });
  });

  test('fewer votes than the share of those present, exactly at it is enough', () => {
    expect(factsOf({}, { votesFor: 10 })).toMatchObject({ reviewVotes: { ok: true } });
    expect(factsOf({}, { votesFor: 9 })).toMatchObject({ reviewVotes: { ok: false, for: '9' } });
  });

  test('more in the cluster than its quota; others of another form, kind or cluster take no place', () => {
    const three = [otherOf({ unitId: 'p2' }), otherOf({ unitId: 'p3' }), otherOf({ unitId: 'p4' })];
    expect(factsOf({ others: three })).toMatchObject({ clusterQuota: { ok: false, used: '4', quota: '3' } });
    const elsewhere = [
      otherOf({ clusterId: 'cum-2' }),
      otherOf({ formId: 'bang-khen' }),
      otherOf({ kind: 'household', workRole: null }),
    ];
    expect(factsOf({ others: [...three.slice(1), ...elsewhere] })).toMatchObject({
      clusterQuota: { ok: true, used: '3' },
    });
  });

  test('too few direct workers among the unit’s individuals (docs/rules.md#rule-8)', () => {
    const leaders = [otherOf(), otherOf(), otherOf({ unitId: 'p2', workRole: 'leader' })];
    expect(factsOf({ others: leaders })).toMatchObject({
      directWorkers: { ok: false, direct: '1', individuals: '3' },
    });
    expect(factsOf({ others: leaders.slice(1) })).toMatchObject({
      directWorkers: { ok: true, direct: '1', individuals: '2' },
    });
  });
});

test('a head is judged by the results of the collective, as everybody of the unit is (docs/rules.md#rule-8)', () => {
  const { directWorkers: _worker, ...worker } = factsOf({}, { workRole: 'directWorker' });
  const { directWorkers: _leader, ...leader } = factsOf({}, { workRole: 'leader' });
  expect(leader).toEqual(worker);
  const { targets } = frameOf().record;
  const poor = { ...frameOf().record, targets: { ...targets, met: 1, behind: 7 }, progress: 0.1 };
  expect(factsOf({ record: poor }, { workRole: 'leader' })).toMatchObject({
    targetsMet: { ok: false, met: '1', total: '9' },
    progress: { percent: '10' },
  });
});

test('who is in no cluster has no quota of one, and a collective no share of workers', () => {
  expect(factsOf({ clusterId: null })).not.toHaveProperty('clusterQuota');
  const collective = factsOf({}, { kind: 'collective', workRole: null, initiative: false });
  expect(collective).not.toHaveProperty('directWorkers');
  expect(collective).toMatchObject({ initiative: { ok: true, has: 'no' } });
});

test('a unit’s quota holds for each form and kind, and for its own only', () => {
  const frame = (others: OtherNomination[]) => frameOf({ others });
  expect(exceedsUnitQuota(fieldsOf(), frame([otherOf()]))).toBeNull();
  expect(exceedsUnitQuota(fieldsOf(), frame([otherOf(), otherOf()]))).toBe(2);
  expect(exceedsUnitQuota(fieldsOf(), frame([otherOf(), otherOf({ unitId: 'p2' })]))).toBeNull();
  const extra = {
    formId: 'giay-khen',
    kind: 'individual' as const,
    granted: 1,
    asked: { more: 1, reason: 'Thêm', by: 'head', at: new Date(0) },
    answer: { more: 1, reason: '', by: 'office', at: new Date(0) },
  };
  const two = { ...frame([otherOf(), otherOf()]), extraQuotas: [extra] };
  expect(exceedsUnitQuota(fieldsOf(), two)).toBeNull();
  expect(exceedsUnitQuota(fieldsOf(), { ...two, others: [...two.others, otherOf()] })).toBe(3);
  expect(exceedsUnitQuota(fieldsOf({ kind: 'household' }), frame([otherOf(), otherOf()]))).toBeNull();
  const none = {
    ...awardSettings,
    quotas: [{ formId: 'giay-khen', kind: 'individual' as const, perUnit: 0, perCluster: null }],
  };
  expect(exceedsUnitQuota(fieldsOf(), frameOf({ awards: none }))).toBe(0);
});

test('of nobody, all work directly', () => {
  expect(directWorkers([])).toEqual({ direct: 0, individuals: 0, share: 1 });
  const mixed = [
    otherOf({ workRole: 'directWorker' }),
    otherOf(),
    otherOf({ kind: 'collective', workRole: null }),
  ];
  expect(directWorkers(mixed)).toEqual({ direct: 1, individuals: 2, share: 0.5 });
});
