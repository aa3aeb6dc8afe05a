import { describe, expect, test } from 'vitest';
import { extensionUntil, participantOf, plan221 } from '../movement/movement.fixture.ts';
import type { Participant } from '../movement/movement.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import { targetOf } from '../submission/registration.fixture.ts';
import { caseIn } from '../submission/case.fixture.ts';
import { tallyKeys, scaled, summaryOf } from './tally.ts';
import { factsWith, registered, reported } from './unit-record.fixture.ts';
import { actualsBefore } from './figures-in-force.ts';
import { countUnit, targetLines, unitRecordSchema } from './unit-record.ts';
import { factsOf, type CaseFacts } from './case-facts.ts';

const count = (cases: Record<string, CaseFacts>, day: string, change: Partial<Participant> = {}) =>
  countUnit(plan221, participantOf(change), cases, day);
const summary = (record: ReturnType<typeof count>) =>
  summaryOf(
    record.tally,
    plan221.reportingPeriods.map(({ id }) => id),
    ['2.1', '2.4'],
  );

describe('punctuality of a registration', () => {
  const at = (instant: string) => ({
    registration: registered([targetOf()], { firstValidAt: new Date(instant) }),
  });
  const extended = { extensions: { registration: extensionUntil('2021-11-26') } };

  test.each<[string, Record<string, CaseFacts>, string, Partial<Participant>]>([
    ['awaited', {}, '2021-11-24', {}],
    ['missing', {}, '2021-11-25', {}],
    ['awaited', {}, '2021-11-26', extended],
    ['missing', {}, '2021-11-27', extended],
    ['onTime', at('2021-11-24T16:59:59.999Z'), '2021-11-24', {}],
    ['late', at('2021-11-24T17:00:00.000Z'), '2021-11-25', {}],
    ['onTime', at('2021-11-26T16:59:59.999Z'), '2021-12-25', extended],
    ['late', at('2021-11-26T17:00:00.000Z'), '2021-12-25', extended],
    ['notOwed', {}, '2021-12-25', { obligation: 'invited' }],
    ['onTime', at('2021-11-20T00:00:00.000Z'), '2021-12-25', { obligation: 'invited' }],
    ['notOwed', {}, '2021-12-25', { obligation: 'exempt' }],
    ['notOwed', {}, '2021-12-25', { active: false }],
  ])('is %s with %j on %s for %j', (expected, cases, day, change) => {
    expect(count(cases, day, change).punctuality[REGISTRATION_CASE]).toBe(expected);
  });

  test('of what was recalled is open again, and what it was once in again', () => {
    const recalled = registered([], { state: 'draft', counted: null });
    expect(count({ registration: recalled }, '2021-11-24').punctuality[REGISTRATION_CASE]).toBe('awaited');
    expect(count({ registration: recalled }, '2021-11-25').punctuality[REGISTRATION_CASE]).toBe('revising');
    expect(count({ registration: registered() }, '2021-12-25').punctuality[REGISTRATION_CASE]).toBe('onTime');
  });

  test('stands while an amendment is under way', () => {
    const amending = registered([targetOf()], { state: 'amending', counted: 1 });
    expect(count({ registration: amending }, '2021-12-25')).toMatchObject({
      punctuality: { registration: 'onTime' },
      registrationState: 'amending',
      progress: 0,
    });
  });
});

describe('punctuality of a report', () => {
  const on = (day: string, cases: Record<string, CaseFacts> = { registration: registered() }, change = {}) =>
    count(cases, day, change).punctuality['progress-1'];

  test.each([
    ['2021-11-01', 'notOpen'],
    ['2021-11-30', 'notOpen'],
    ['2021-12-01', 'awaited'],
    ['2021-12-03', 'awaited'],
    ['2021-12-04', 'missing'],
  ])('on %s, not in, is %s', (day, expected) => {
    expect(on(day)).toBe(expected);
    expect(on(day, {})).toBe(expected);
  });

  test.each([
    ['2021-12-03T16:59:59.999Z', 'onTime'],
    ['2021-12-03T17:00:00.000Z', 'late'],
  ])('in at %s is %s', (instant, expected) => {
    const cases = { registration: registered(), 'progress-1': reported({ t1: 1 }, instant) };
    expect(on('2022-02-01', cases)).toBe(expected);
  });

  test('is owed by an invited unit once it has registered', () => {
    expect(on('2021-12-04', {}, { obligation: 'invited' })).toBe('notOwed');
    expect(on('2021-12-04', { registration: registered() }, { obligation: 'invited' })).toBe('missing');
  });

  test('has more time with an extension', () => {
    const change = { extensions: { 'progress-1': extensionUntil('2021-12-10') } };
    const record = count({ registration: registered() }, '2021-12-10', change);
    expect(record.punctuality).toMatchObject({ 'progress-1': 'awaited', interim: 'notOpen' });
    expect(record.deadlines).toEqual({
      registration: '2021-11-24',
      'progress-1': '2021-12-10',
      interim: '2022-01-05',
      final: '2022-02-05',
    });
  });
});

describe('who is counted', () => {
  test('an inactive unit not at all', () => {
    expect(count({ registration: registered() }, '2021-12-25', { active: false }).tally).toEqual({});
  });
  test('an exempt unit as exempt only', () => {
    const record = count({ registration: registered() }, '2021-12-25', { obligation: 'exempt' });
    expect(record.tally).toEqual({ [tallyKeys.units]: 1, [tallyKeys.exempt]: 1 });
  });
  test('an invited unit as registered, never as one of the required', () => {
    const record = count({ registration: registered() }, '2021-11-24', { obligation: 'invited' });
    expect(summary(record)).toMatchObject({
      required: 0,
      invited: 1,
      registered: 1,
      requiredRegistered: 0,
      registrationMissing: 0,
    });
  });
  test('a required unit as missing when its time is up', () => {
    const record = count({}, '2021-12-04');
    expect(summary(record)).toMatchObject({
      required: 1,
      registered: 0,
      registrationMissing: 1,
      progress: null,
    });
    expect(record).toMatchObject({
      overdue: 2,
      progress: null,
      registrationState: 'draft',
      lastMoveAt: null,
    });
    expect(summary(record).byPeriod[0]).toMatchObject({ owed: 1, due: 1, in: 0, missing: 1 });
    expect(summary(record).byPeriod[1]).toMatchObject({ owed: 1, due: 0, in: 0, missing: 0 });
  });
  test('what waits for the office', () => {
    const cases = {
      registration: registered([targetOf()], { state: 'received' }),
      interim: reported({ t1: 1 }, '2022-01-02T00:00:00Z'),
    };
    const record = count(cases, '2022-01-02');
    expect(record.awaitingOffice).toBe(1);
    expect(summary(record).awaitingOffice).toBe(1);
    expect(record.lastMoveAt).toEqual(new Date('2022-01-02T00:00:00Z'));
  });
});

describe('progress', () => {
  const targets = [
    targetOf({ id: 't1', weight: 3 }),
    targetOf({ id: 't2', weight: 1, contentArea: '2.4', direction: 'down', baseline: 8, goal: 0 }),
  ];
  const cases = {
    registration: registered(targets),
    'progress-1': reported({ t1: 4, t2: 8 }, '2021-12-02T00:00:00Z'),
    interim: reported({ t2: 0 }, '2022-01-04T00:00:00Z'),
  };

  test('is the weighted mean by the latest counted actual of each target', () => {
    expect(count(cases, '2022-01-06').progress).toBeCloseTo((3 * 0.4 + 1 * 1) / 4, 12);
    expect(targetLines({ cases, day: '2022-01-06' }, plan221)).toMatchObject({
      paceDay: '2021-12-31',
      lines: [
        { actual: 4, progress: 0.4, standing: 'behind' },
        { actual: 0, progress: 1, standing: 'met' },
      ],
    });
  });

  describe('a figure that is asked about', () => {
    const plain = {
      ...cases,
      registration: registered(cases.registration.targets.map((one) => ({ ...one, unitOfMeasure: 'hộ' }))),
    };
    const interim = (t1: number, change: Partial<CaseFacts> = {}) => ({
      ...plain,
      interim: reported({ t1, t2: 8 }, '2022-01-04T00:00:00Z', change),
    });
    const lineOf = (of: Record<string, CaseFacts>) =>
      targetLines({ cases: of, day: '2022-01-06' }, plan221).lines.find(({ target }) => target.id === 't1');

    test('counts nowhere until the office has received it: the figure before it stands', () => {
      const before = lineOf(plain);
      expect(lineOf(interim(400))).toEqual({ ...before, doubtful: 400 });
      expect(count(interim(400), '2022-01-06').tally).toEqual(
        count(interim(before?.actual ?? 0), '2022-01-06').tally,
      );
    });

    test('marks its case until it was received', () => {
      expect(count(interim(400), '2022-01-06').unusual).toEqual(['interim']);
      expect(count(interim(400, { received: true }), '2022-01-06').unusual).toEqual([]);
      const goal = registered([targetOf({ unitOfMeasure: 'hộ', baseline: 3, goal: 900 })]);
      expect(count({ registration: goal }, '2022-01-06').unusual).toEqual(['registration']);
    });

    test('counts once it was received', () => {
      expect(lineOf(interim(400, { received: true }))).toMatchObject({
        actual: 400,
        doubtful: undefined,
        progress: 1,
      });
    });

    test('of a goal counts its target nowhere before', () => {
      const wide = (received: boolean) => ({
        registration: registered(
          [targetOf({ unitOfMeasure: 'hộ', baseline: 5, goal: 500 }), targetOf({ id: 't2' })],
          { received },
        ),
      });
      const read = targetLines({ cases: wide(false), day: '2022-01-06' }, plan221);
      expect(read.lines.map(({ target }) => target.id)).toEqual(['t2']);
      expect(read.doubtfulTargets.map(({ id }) => id)).toEqual(['t1']);
      expect(count(wide(false), '2022-01-06').targets.total).toBe(1);
      expect(count(wide(true), '2022-01-06').targets.total).toBe(2);
    });

    test('is not what later figures are compared with', () => {
      const settings = { reportingPeriods: plan221.reportingPeriods, unitsOfMeasure: plan221.unitsOfMeasure };
      expect(actualsBefore(interim(400), settings, 'final')['t1']).toBe(lineOf(plain)?.actual);
      expect(actualsBefore(interim(400, { received: true }), settings, 'final')['t1']).toBe(400);
      expect(actualsBefore(plain, settings, 'progress-1')).toEqual({});
    });
  });

  test('does not count what was recalled', () => {
    const recalled = {
      ...cases,
      interim: reported({}, '2022-01-04T00:00:00Z', { state: 'draft', counted: null }),
    };
    expect(count(recalled, '2022-01-04').progress).toBeCloseTo((3 * 0.4) / 4, 12);
  });

  test('goes by periods, not by the order of arrival', () => {
    const lateFirst = { ...cases, 'progress-1': reported({ t1: 4, t2: 8 }, '2022-01-20T00:00:00Z') };
    expect(count(lateFirst, '2022-01-20').progress).toBe(count(cases, '2022-01-20').progress);
  });

  test('is counted by area, target by target', () => {
    expect(summary(count(cases, '2022-01-06'))).toMatchObject({
      targets: { total: 2, met: 1, onPace: 0, behind: 1 },
      byArea: [
        { areaId: '2.1', units: 1, targets: 1, behind: 1, progress: 0.4 },
        { areaId: '2.4', units: 1, targets: 1, met: 1, progress: 1 },
      ],
    });
  });

  test('enters the series on the day it arrived, and never before the day before it', () => {
    expect(summary(count(cases, '2022-01-06')).series).toEqual([
      { day: '2021-11-23', registered: 1, reports: 0, progress: 0 },
      { day: '2021-12-02', registered: 1, reports: 1, progress: 0.3 },
      { day: '2022-01-04', registered: 1, reports: 2, progress: 0.55 },
    ]);
  });

  test('a day of the series is a day of the authority', () => {
    const night = { registration: registered(targets, { firstValidAt: new Date('2021-11-22T17:00:00Z') }) };
    expect(summary(count(night, '2021-11-24')).series.map(({ day }) => day)).toEqual(['2021-11-23']);
  });

  test('a report keeps its place in the series when the registration is recalled', () => {
    const recalled = { ...cases, registration: registered([], { state: 'draft', counted: null }) };
    const read = summary(count(recalled, '2022-01-06'));
    expect(read.reports.in).toBe(2);
    expect(read.series.at(-1)).toMatchObject({ registered: 0, reports: 2, progress: 0 });
  });

  test.each(['constructor', 'toString', 'valueOf'])('a target called %s has no actual by itself', (id) => {
    const record = count({ registration: registered([targetOf({ id })]) }, '2021-12-25');
    expect(record.progress).toBe(0);
    expect(Object.values(record.tally).every(Number.isSafeInteger)).toBe(true);
  });
});

test('factsOf keeps what summaries need of a case', () => {
  const submission = caseIn('amending', { seq: 9, latestVersion: 2 });
  expect(factsOf(submission, { targets: [targetOf()] })).toEqual({
    seq: 9,
    state: 'amending',
    counted: 1,
    received: true,
    firstValidAt: submission.firstValidAt,
    submittedAt: submission.submittedAt,
    changedAt: submission.changedAt,
    targets: [targetOf()],
    actuals: {},
  });
});

test('what is counted fits the stored record', () => {
  const counted = count({ registration: factsWith({ targets: [targetOf()] }) }, '2021-12-25');
  const record = { ...counted, formerNodes: [], version: 1, asOf: new Date(0) };
  expect(unitRecordSchema.parse(record)).toEqual(record);
  expect(counted.tally[tallyKeys.progressSum] ?? 0).toBe(scaled(counted.progress ?? 0));
});
