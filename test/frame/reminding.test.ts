import { callables } from '@thidua/domain/contract/callables';
import type { DecisionItem } from '@thidua/domain/award/decision';
import { GATHER_MS } from '@thidua/domain/mail/digest';
import { mailSchema } from '@thidua/domain/mail/mail';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { paths } from '@thidua/domain/base/paths';
import { newCase } from '@thidua/domain/submission/case';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendDigests } from '../../functions/src/telling/gather-digest.ts';
import { AUTHORITY, MOVEMENT as M, participants } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const NEXT_DAY = new Date('2021-12-07T02:00:00Z');
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('clerk', 'u1', 'unitEditor');
  const [, second] = participants;
  if (second)
    await desk.store.set(paths.participant(M, 'u2'), { ...second, unitId: 'u2', phone: '028 0000 0002' });
  await desk.store.set(
    paths.membership('invited'),
    membershipOf({
      displayName: 'Người được mời',
      email: 'moi@mau.example',
      active: false,
      invitation: 'open',
      authorityId: AUTHORITY,
      grants: { u2: { unitHead: { from: new Date(0), to: null } } },
    }),
  );
});

async function remind(caseId: string, unitIds = ['u1', 'u2']) {
  const answer = await desk.ask('office', 'remindUnits', { movementId: M, caseId, unitIds, message: 'Gấp' });
  return callables.remindUnits.response.parse(answer);
}
const mails = () =>
  desk
    .kept()
    .flatMap(([path, data]) => (path.startsWith(`${paths.mails()}/`) ? [mailSchema.parse(data)] : []));

describe('a reminder', () => {
  it('says whom it reached and whom only a call reaches', async () => {
    const { reminded, outcomes } = await remind('registration');
    expect(reminded).toBe(1);
    expect(outcomes.map(({ told }) => told)).toMatchObject([
      {
        people: ['Người clerk'],
        already: false,
        mailAt: new Date(NOW.getTime() + GATHER_MS).toISOString(),
      },
      { people: [], invited: ['Người được mời'], mailAt: null, phone: '028 0000 0002' },
    ]);
    const [, notice] = desk.kept().find(([path]) => path.startsWith(paths.notifications('clerk'))) ?? [];
    expect(notificationSchema.parse(notice)).toMatchObject({ kind: 'reminder', detail: 'Gấp' });
    expect(notificationSchema.parse(notice)).toHaveProperty('by', expect.stringMatching(/^Người office, .+/));
  });

  it('is spared who has handed it in, and nobody is told to call them', async () => {
    const states = { u1: 'received', u2: 'validated' } as const;
    for (const [unitId, state] of Object.entries(states)) {
      await desk.store.set(paths.case(M, unitId, 'registration'), {
        ...newCase(unitId, 'registration', NOW),
        state,
      });
    }
    const { reminded, outcomes } = await remind('registration');
    expect([reminded, outcomes.map(({ refusal, told }) => [refusal, told])]).toEqual([
      0,
      [
        ['nothingOwed', null],
        ['nothingOwed', null],
      ],
    ]);
    expect(mails()).toEqual([]);
    const returned = { ...newCase('u1', 'registration', NOW), state: 'returned' };
    await desk.store.set(paths.case(M, 'u1', 'registration'), returned);
    expect(await remind('registration', ['u1'])).toMatchObject({ reminded: 1 });
  });

  it('says nothing again on the same day, and says so', async () => {
    await remind('registration');
    const { reminded, outcomes } = await remind('registration');
    expect(reminded).toBe(0);
    expect(outcomes[0]?.told).toMatchObject({ people: ['Người clerk'], already: true });
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.digest?.entries).toHaveLength(1);
  });

  it('goes by one mail a day to each person: what comes after it has gone is in the next morning’s', async () => {
    await remind('registration', ['u1']);
    await remind('progress-1', ['u1']);
    expect(await sendDigests(desk.services)).toBe(0);
    desk.now = new Date(NOW.getTime() + GATHER_MS);
    expect(await sendDigests(desk.services)).toBe(1);
    expect(await sendDigests(desk.services)).toBe(0);
    const [first] = mails();
    expect(first).toMatchObject({ state: 'queued', to: 'clerk@mau.example', releasedBy: 'system' });
    expect(first?.text).toMatch(/1\. Đăng ký thi đua của .+\n.*Lời nhắn: Gấp[^]*2\. Kỳ 1 của /);
    expect(first?.text).toContain(`/lam-viec/movements/${M}/units/u1/cases/progress-1`);
    const { outcomes } = await remind('final', ['u1']);
    expect(outcomes[0]?.told?.mailAt).toBe('2021-12-07T00:30:00.000Z');
    desk.now = NEXT_DAY;
    await remind('registration', ['u1']);
    expect(mails()).toHaveLength(2);
    expect(mails().find(({ state }) => state === 'gathering')?.digest?.entries).toHaveLength(2);
    expect(await sendDigests(desk.services)).toBe(1);
  });
});

it('of a decision, the office sees who has no address, and which units have nobody who reads', async () => {
  const item = (unitId: string, name: string): DecisionItem => ({
    nominationId: `${unitId}~nomination-1`,
    formId: 'giay-khen',
    kind: 'individual',
    honorific: '',
    name,
    position: '',
    unitId,
    unitName: `Đơn vị ${unitId}`,
    clusterId: null,
    citation: 'Thành tích',
    reason: '',
    reasonUntil: null,
    goldenBookNo: 1,
    onPaper: '',
    status: 'awarded',
  });
  await desk.store.set(paths.decision(M, 'qd'), {
    authorityId: AUTHORITY,
    movementId: M,
    title: 'Tặng Giấy khen',
    state: 'effective',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: [],
    recipients: [],
    items: [
      item('u1', 'Mẫu Có Thư'),
      item('u2', 'Mẫu Không Thư'),
      { ...item('u2', 'Mẫu Thu Hồi'), status: 'revoked' },
    ],
    more: 0,
    signature: null,
    draftedAt: NOW,
    effectiveAt: NOW,
    issued: 0,
    seq: 2,
  });
  await desk.store.set(paths.contact(M, 'u1', 'nomination-1'), { email: 'nguoi@mau.example', phone: '' });
  expect(await desk.ask('office', 'decisionReach', { movementId: M, decisionId: 'qd' })).toEqual({
    withoutAddress: [{ nominationId: 'u2~nomination-1', name: 'Mẫu Không Thư', unitName: 'Đơn vị u2' }],
    unitsWithoutReader: [{ unitId: 'u2', name: 'Đơn vị u2', phone: '028 0000 0002' }],
  });
  expect(await desk.ask('clerk', 'decisionReach', { movementId: M, decisionId: 'qd' })).toBe('notAllowed');
});

it('names the people behind a log to those who may know: a unit those who act for it, who oversees all', async () => {
  const asked = { movementId: M, unitId: 'u1', uids: ['office', 'clerk', 'nobody'] };
  expect(await desk.ask('clerk', 'nameActors', asked)).toEqual({ names: { clerk: 'Người clerk' } });
  expect(await desk.ask('office', 'nameActors', asked)).toEqual({
    names: { office: 'Người office', clerk: 'Người clerk' },
  });
  expect(await desk.ask('clerk', 'nameActors', { ...asked, unitId: 'u2' })).toBe('notAllowed');
  expect(await desk.ask('clerk', 'nameActors', { ...asked, unitId: null })).toBe('notAllowed');
});
