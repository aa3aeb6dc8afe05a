import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan221, wholePlan221 as movement } from './movement.fixture.ts';
import { movementSchema, type Movement } from './movement.ts';
import { AWARD_DAY, SAMPLE_DAY, sampleCopy, shiftMovement } from './shift.ts';
import { addDays, dayOfPeriod, daysBetween, periodLength } from '../base/time.ts';

const days = fc.integer({ min: -4000, max: 4000 });
const today = fc.integer({ min: 0, max: 8000 }).map((n) => addDays('2015-01-01', n));

/** Every day that stands in a movement. */
const datesOf = ({ issuedOn, period, registrationDeadline, reportingPeriods, ...one }: Movement) => [
  ...[one.nominationDeadline, one.sessionOn].filter((day) => day !== null),
  issuedOn,
  period.from,
  period.to,
  registrationDeadline,
  ...reportingPeriods.flatMap(({ from, to, due }) => [from, to, due]),
];

/** What stands in it besides days. */
const undated = (one: Movement): unknown =>
  JSON.parse(JSON.stringify(one).replace(/\d{4}-\d\d-\d\d/g, 'a day'));

describe('shiftMovement', () => {
  test('moves plan 221 over the new year and over a leap day', () => {
    expect(shiftMovement(movement, 60)).toMatchObject({
      issuedOn: '2022-01-18',
      period: { from: '2021-12-31', to: '2022-03-31' },
      registrationDeadline: '2022-01-23',
    });
    expect(shiftMovement(movement, 760).period).toEqual({ from: '2023-12-01', to: '2024-02-29' });
  });

  test('moves every day by as many days, and nothing else', () => {
    fc.assert(
      fc.property(days, (by) => {
        const moved = shiftMovement(movement, by);
        expect(datesOf(moved)).toEqual(datesOf(movement).map((date) => addDays(date, by)));
        expect(undated(moved)).toEqual(undated(movement));
        expect(periodLength(moved.period)).toBe(91);
      }),
    );
  });

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(days, (by) => {
        expect(shiftMovement(shiftMovement(movement, by), -by)).toEqual(movement);
      }),
    );
  });
});

describe('sampleCopy', () => {
  test('stands on its day 40 today, whatever today is, and fits the schema', () => {
    fc.assert(
      fc.property(today, (day) => {
        const copy = sampleCopy(movement, 'plan-221', day);
        expect(dayOfPeriod(copy.period, day)).toBe(SAMPLE_DAY);
        expect(daysBetween(copy.registrationDeadline, day)).toBe(16);
        expect(movementSchema.parse(copy)).toEqual(copy);
      }),
    );
  });

  test('stands past its last report where it is for trying awards', () => {
    const copy = sampleCopy(movement, 'plan-221', '2026-03-02', { day: AWARD_DAY, note: 'mẫu, khen thưởng' });
    expect(copy.period.to < '2026-03-02').toBe(true);
    expect(daysBetween(copy.period.from, '2026-03-02')).toBe(AWARD_DAY - 1);
    expect(copy.shortTitle).toBe('Thi đua 90 ngày (mẫu, khen thưởng)');
  });

  test('is open, and says that it is a sample and of what', () => {
    const copy = sampleCopy(movement, 'plan-221', '2026-03-02');
    expect(copy).toMatchObject({ status: 'open', sample: true, copyOf: 'plan-221' });
    expect(copy.title).toBe('DỮ LIỆU MẪU – Phong trào thi đua 90 ngày');
    expect(copy.shortTitle).toBe('Thi đua 90 ngày (mẫu)');
    expect(movement.title).toBe('Phong trào thi đua 90 ngày');
  });
});

test('a plan is of one day wherever a moved copy names it, and what others signed keeps its day', () => {
  const { awards } = plan221;
  if (!awards) throw new Error('plan 221 gives awards');
  const other = 'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003';
  const plan = 'Căn cứ Kế hoạch số 221/KH-UBND ngày 19 tháng 11 năm 2021';
  const until = 'Gửi về cơ quan thường trực trước ngày 25 tháng 11 năm 2021';
  const written = {
    ...movement,
    awards: { ...awards, decision: { ...awards.decision, legalBases: [other, plan] } },
    tasks: [{ body: 'Các đơn vị', source: 'IV.3', items: [until] }],
  };
  const copy = shiftMovement(written, 60);
  expect(copy.awards?.decision.legalBases).toEqual([
    other,
    'Căn cứ Kế hoạch số 221/KH-UBND ngày 18 tháng 01 năm 2022',
  ]);
  expect(copy.issuedOn).toBe('2022-01-18');
  expect(copy.tasks[0]?.items).toEqual(['Gửi về cơ quan thường trực trước ngày 24 tháng 01 năm 2022']);
});
