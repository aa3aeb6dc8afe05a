import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../base/time.ts';
import { isWorkingDay, noWorkCalendar } from './work-calendar.ts';
import { defaultReminders, remindersSchema, type ReminderStage } from './reminder-stage.ts';
import { dayOfStage, isReminderTime, remindingDays, stageDue } from './reminders.ts';

const calendar = noWorkCalendar;
// A Thursday.
const deadline = '2026-12-10';
const due = { deadline, opensOn: null };
const stage = (days: number): ReminderStage => ({ days, to: ['unitEditor'] });

describe('the day of a stage', () => {
  it('is moved off days off: before the deadline to the working day before, after it to the one after', () => {
    expect(dayOfStage(stage(-3), due, calendar)).toBe('2026-12-07');
    expect(dayOfStage(stage(-4), due, calendar)).toBe('2026-12-04');
    expect(dayOfStage(stage(2), due, calendar)).toBe('2026-12-14');
    expect(dayOfStage(stage(0), { ...due, deadline: '2026-12-13' }, calendar)).toBe('2026-12-11');
  });

  it('is not before it can be handed in', () => {
    expect(dayOfStage(stage(-7), { deadline, opensOn: '2026-12-05' }, calendar)).toBe('2026-12-07');
    expect(dayOfStage(stage(-7), { deadline: '2026-12-06', opensOn: '2026-12-05' }, calendar)).toBe(null);
  });
});

describe('the stage that reminds today', () => {
  const on = (today: string, since: string | null, stages = defaultReminders) =>
    stageDue(stages, due, { today, since, calendar })?.days ?? null;

  it('is the one whose day it is, once', () => {
    expect(on('2026-12-03', '2026-12-02')).toBe(-7);
    expect(on('2026-12-04', '2026-12-03')).toBe(null);
    expect(on('2026-12-11', '2026-12-10')).toBe(1);
    expect(on('2026-12-17', '2026-12-16')).toBe(7);
    expect(on('2026-12-18', '2026-12-17')).toBe(null);
  });

  it('is made good after days without a run, the latest only, and nothing of what is past', () => {
    expect(on('2026-12-09', '2026-12-01')).toBe(-1);
    expect(on('2026-12-15', '2026-12-01')).toBe(3);
    expect(on('2027-03-01', null)).toBe(7);
    expect(on('2026-12-14', '2026-12-01', [stage(-3)])).toBe(null);
  });

  it('over any weeks, comes once for each stage with a day of its own, on working days, in their order', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2021-06-01', n));
    const some = fc.uniqueArray(fc.integer({ min: -30, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(day, some, (to, days) => {
        const stages = days.map(stage);
        const found: number[] = [];
        const seen: string[] = [];
        let since = addDays(to, -60);
        for (let today = since; today < addDays(to, 100); today = addDays(today, 1)) {
          if (!isWorkingDay(calendar, today)) continue;
          const one = stageDue(stages, { deadline: to, opensOn: null }, { today, since, calendar });
          if (one) {
            found.push(one.days);
            seen.push(today);
          }
          since = today;
        }
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(
          remindingDays(stages, { deadline: to, opensOn: null }, calendar).map((one) => one.day),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it('takes each number of days once, and somebody to remind', () => {
  expect(remindersSchema.safeParse([]).success).toBe(true);
  expect(remindersSchema.safeParse(defaultReminders).success).toBe(true);
  expect(remindersSchema.safeParse([stage(1), stage(1)]).success).toBe(false);
  expect(remindersSchema.safeParse([{ days: 1, to: [] }]).success).toBe(false);
  expect(remindersSchema.safeParse([stage(61)]).success).toBe(false);
});

it('reminds by day only', () => {
  expect(['07:59', '08:00', '16:59', '17:00', '23:30'].map(isReminderTime)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
