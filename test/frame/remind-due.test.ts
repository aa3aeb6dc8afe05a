import { addDays, localDateOf, startOfLocalDay, type LocalDate } from '@thidua/domain/base/time';
import { mailSchema } from '@thidua/domain/mail/mail';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { defaultReminders } from '@thidua/domain/movement/reminder-stage';
import { paths } from '@thidua/domain/base/paths';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { newCase } from '@thidua/domain/submission/case';
import { movementSweepSchema } from '@thidua/domain/summary/sweep';
import { z } from 'zod';
import { beforeEach, describe, expect, it } from 'vitest';
import { tellWeek } from '../../functions/src/deadlines/tell-week.ts';
import { remindDue } from '../../functions/src/deadlines/remind-due.ts';
import { reconcile, rollDay } from '../../functions/src/summaries/reconcile.ts';
import { sendDigests } from '../../functions/src/telling/gather-digest.ts';
import { AUTHORITY, MOVEMENT as M, settings } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const ZONE = settings.zone;
/** The registration is due on a Wednesday, 24/11/2021. */
const at = (day: LocalDate, hour: number) =>
  new Date(startOfLocalDay(day, ZONE).getTime() + hour * 3_600_000);
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(at('2021-11-01', 9)).open();
  await desk.hold('clerk1', 'u1', 'unitEditor');
  await desk.hold('head1', 'u1', 'unitHead');
  await desk.hold('head3', 'u3', 'unitHead');
  await desk.hold('lead', clusterScope(M, 'a'), 'clusterLead');
  await desk.hold('office', AUTHORITY, 'office');
  await restage(defaultReminders);
  await reconcile(desk.services, M);
});

async function restage(reminders: typeof defaultReminders): Promise<void> {
  const path = paths.movement(M);
  const movement = (await desk.store.load([path])).read(path, z.looseObject({}));
  await desk.store.set(path, { ...movement, reminders });
}

/** The hours of a day, as the platform runs them. */
async function liveThrough(day: LocalDate): Promise<void> {
  for (let hour = 0; hour < 24; hour += 1) {
    desk.now = at(day, hour + 5 / 60);
    await rollDay(desk.services, M);
    await remindDue(desk.services, M);
    await sendDigests(desk.services);
  }
}

async function liveFrom(day: LocalDate, to: LocalDate): Promise<void> {
  for (let today = day; today <= to; today = addDays(today, 1)) await liveThrough(today);
}

function toldTo(uid: string): [day: LocalDate, kind: string][] {
  return (
    desk
      .noticesOf(uid)
      // A report is due in those weeks, too.
      .filter((one) => !('caseId' in one) || one.caseId === 'registration')
      .map((one): [LocalDate, string] => [localDateOf(one.createdAt, ZONE), one.kind])
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  );
}

const daysOf = (uid: string) => toldTo(uid).map(([day]) => day);
const mailsTo = (uid: string) =>
  desk
    .kept()
    .flatMap(([path, data]) => (path.startsWith(`${paths.mails()}/`) ? [mailSchema.parse(data)] : []))
    .filter(({ to }) => to === `${uid}@mau.example`);

describe('over the weeks of a registration', () => {
  it('clerk, head, lead and office are reminded in their turn, each cause once, by one mail a day', async () => {
    await liveFrom('2021-11-10', '2021-12-02');
    expect(daysOf('clerk1')).toEqual([
      '2021-11-17', // Seven days before.
      '2021-11-19', // Three days before is a Sunday.
      '2021-11-23',
      '2021-11-25',
      '2021-11-29', // Three days after is a Saturday.
    ]);
    expect(daysOf('head1')).toEqual(['2021-11-19', '2021-11-23', '2021-11-25', '2021-11-29', '2021-12-01']);
    expect(toldTo('lead')).toEqual([
      ['2021-11-29', 'lateInCluster'],
      ['2021-12-01', 'lateInCluster'],
    ]);
    expect(toldTo('office')).toEqual([['2021-12-01', 'lateUnits']]);
    expect(mailsTo('clerk1').map(({ state }) => state)).toEqual(
      // Two more days for the report that opens on 1 December.
      Array.from({ length: 7 }, () => 'queued'),
    );
    expect(mailsTo('office')).toHaveLength(1);
    expect(mailsTo('office')[0]?.text).toContain('quá hạn, chưa có bản hợp lệ: Đơn vị u1');
    expect(mailsTo('clerk1')[0]?.text).toContain('hạn 24/11/2021. Tình trạng: Chưa nộp.');
  });

  it('never at night, on a weekend or a holiday, which the office may set', async () => {
    const year = { daysOff: [{ day: '2021-11-17', name: 'other' }], workedWeekends: ['2021-11-21'] };
    await desk.store.set(paths.workCalendar(AUTHORITY), { years: { 2021: year } });
    await liveFrom('2021-11-10', '2021-11-23');
    expect(daysOf('clerk1')).toEqual(['2021-11-16', '2021-11-21', '2021-11-23']);
    const hours = desk
      .noticesOf('clerk1')
      .map((one) => one.createdAt)
      .map(
        (created) =>
          (created.getTime() - startOfLocalDay(localDateOf(created, ZONE), ZONE).getTime()) / 3_600_000,
      );
    expect(hours.map(Math.floor)).toEqual([8, 8, 8]);
  });

  it('says nothing to who has handed it in, and begins again with more time', async () => {
    await liveFrom('2021-11-10', '2021-11-18');
    const state = { ...newCase('u1', 'registration', desk.now), state: 'validated' };
    await desk.store.set(paths.case(M, 'u1', 'registration'), state);
    await reconcile(desk.services, M);
    await desk.ask('office', 'grantExtension', {
      movementId: M,
      caseId: 'registration',
      unitIds: ['u3'],
      until: '2021-12-08',
      reason: 'Phong tỏa',
    });
    await liveFrom('2021-11-19', '2021-12-07');
    // Of the extension itself by mail, too: everything goes through the one mail a day.
    expect(mailsTo('head3').map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/Đơn vị u3.*được gia hạn đến hết 08\/12\/2021\.\nLý do: Phong tỏa/),
    );
    expect(daysOf('clerk1').filter((day) => day > '2021-11-18')).toEqual([]);
    const reminded = toldTo('head3').filter(([, kind]) => kind === 'reminder');
    expect(reminded.map(([day]) => day).filter((day) => day > '2021-11-18')).toEqual([
      '2021-12-03',
      '2021-12-07',
    ]);
  });

  it('makes good what a day without a run has left, and not what it was overtaken by', async () => {
    await liveThrough('2021-11-15');
    await liveThrough('2021-11-26');
    expect(daysOf('clerk1')).toEqual(['2021-11-26']);
    const notice = desk.kept().find(([path]) => path.startsWith(`${paths.notifications('clerk1')}/`))?.[1];
    expect(notificationSchema.parse(notice).detail).toBe('Đã quá hạn 24/11/2021. Chưa nộp.');
  });

  it('says of whom nobody could be reminded', async () => {
    await liveThrough('2021-11-25');
    const run = movementSweepSchema.parse(
      (await desk.store.load([paths.sweep(M, 'reminders')])).raw(paths.sweep(M, 'reminders')),
    );
    expect(run).toMatchObject({ kind: 'reminders', phase: 'done', units: 2, people: 3, nobodyCount: 2 });
  });

  it('is gone on with where a run was left, and nothing is told twice', async () => {
    desk.now = at('2021-11-25', 9);
    await rollDay(desk.services, M);
    await remindDue(desk.services, M, -1);
    const before = desk.kept().length;
    await remindDue(desk.services, M);
    await remindDue(desk.services, M);
    expect(desk.kept().length).toBeGreaterThanOrEqual(before);
    expect(daysOf('clerk1')).toEqual(['2021-11-25']);
  });

  it('keeps silent where a movement has no stages', async () => {
    await restage([]);
    await liveFrom('2021-11-22', '2021-11-26');
    expect(daysOf('clerk1')).toEqual([]);
  });
});

describe('the week', () => {
  it('is told to leaders on its first working day, once, with its figures and their base', async () => {
    await desk.hold('chairman', AUTHORITY, 'chairman');
    await desk.hold('supervisor', AUTHORITY, 'supervisor');
    // Monday is off.
    const year = { daysOff: [{ day: '2021-11-15', name: 'other' }], workedWeekends: [] };
    await desk.store.set(paths.workCalendar(AUTHORITY), { years: { 2021: year } });
    for (let day = '2021-11-13'; day <= '2021-11-21'; day = addDays(day, 1)) {
      for (const hour of [3, 8, 12, 20]) {
        desk.now = at(day, hour);
        await tellWeek(desk.services, M);
      }
    }
    expect(toldTo('chairman')).toEqual([['2021-11-16', 'weeklySummary']]);
    expect(daysOf('office')).toEqual(['2021-11-16']);
    expect([...daysOf('clerk1'), ...daysOf('supervisor')]).toEqual([]);
    const [mail] = mailsTo('chairman');
    expect(mail?.text).toContain('đến ngày 16/11/2021, ngày thứ 16 trên 91 ngày.');
    expect(mail?.text).toContain('– Đăng ký: 0 trên 4 đơn vị bắt buộc. Trong 7 ngày qua thêm 0.');
    expect(mail?.text).toContain(`/movements/${M}/dashboard`);
  });
});
