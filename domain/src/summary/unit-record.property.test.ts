import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan221 } from '../movement/movement.fixture.ts';
import { addDays } from '../base/time.ts';
import { scaled, summaryOf, sumOf, PROGRESS_SCALE, type Tally } from './tally.ts';
import { anyUnit } from './unit-record.fixture.ts';
import { countUnit } from './unit-record.ts';

const caseIds = plan221.reportingPeriods.map(({ id }) => id);
const areaIds = plan221.contentAreas.map(({ id }) => id);
const summary = (tally: Tally) => summaryOf(tally, caseIds, areaIds);
const day = fc.integer({ min: 0, max: 140 }).map((days) => addDays('2021-11-01', days));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The figures that must agree, of a unit as of any sum of units. */
function expectAgreement(tally: Tally) {
  const read = summary(tally);
  expect(Object.values(tally).every((value) => Number.isSafeInteger(value) && value !== 0)).toBe(true);
  expect(read.units).toBe(read.required + read.invited + read.exempt);
  const without = read.registrationMissing + read.registrationRevising + read.registrationAwaited;
  expect(read.requiredRegistered + without).toBe(read.required);
  expect(read.registeredOnTime + read.registeredLate).toBe(read.registered);
  expect(read.targets.met + read.targets.onPace + read.targets.behind).toBe(read.targets.total);
  for (const period of read.byPeriod) {
    expect(period.onTime + period.late).toBe(period.in);
    expect(period.in + period.missing + period.revising).toBeLessThanOrEqual(period.due);
    expect(period.due).toBeLessThanOrEqual(period.owed);
  }
  for (const part of ['targets', 'met', 'onPace', 'behind'] as const) {
    const whole = part === 'targets' ? read.targets.total : read.targets[part];
    expect(total(read.byArea.map((area) => area[part]))).toBe(whole);
  }
  expect(total(read.byKind.map((kind) => kind.required))).toBe(read.required);
  expect(total(read.byKind.map((kind) => kind.registered))).toBe(read.registered);
  expect(total(read.byKind.map((kind) => kind.missing))).toBe(read.registrationMissing);
  expect(total(read.byKind.map((kind) => kind.revising))).toBe(read.registrationRevising);
  const last = read.series.at(-1) ?? { registered: 0, reports: 0, progress: 0 };
  expect(last.registered).toBe(read.registered);
  expect(last.reports).toBe(read.reports.in);
  expect(last.progress).toBeCloseTo(read.progress ?? 0, 9);
}

test("a unit's figures agree with each other on every day", () => {
  fc.assert(
    fc.property(anyUnit, day, ({ participant, cases }, today) => {
      const record = countUnit(plan221, participant, cases, today);
      expectAgreement(record.tally);
      expect(record.overdue).toBe(Object.values(record.punctuality).filter((is) => is === 'missing').length);
      expect(record.progress === null || (record.progress >= 0 && record.progress <= 1)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a parent's figures agree too, and its progress is the mean of its units that count", () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 12 }), day, (units, today) => {
      const records = units.map(({ participant, cases }) => countUnit(plan221, participant, cases, today));
      const tally = sumOf(records.map((record) => record.tally));
      expectAgreement(tally);
      const counting = records.flatMap(({ active, obligation, progress }) =>
        active && obligation !== 'exempt' && progress !== null ? [scaled(progress)] : [],
      );
      const mean = counting.length === 0 ? null : total(counting) / counting.length / PROGRESS_SCALE;
      expect(summary(tally).progress).toBe(mean);
    }),
    { numRuns: 300 },
  );
});

test('the order in which cases are held does not matter', () => {
  fc.assert(
    fc.property(anyUnit, day, ({ participant, cases }, today) => {
      const reversed = Object.fromEntries(Object.entries(cases).toReversed());
      expect(countUnit(plan221, participant, reversed, today)).toEqual(
        countUnit(plan221, participant, cases, today),
      );
    }),
  );
});
