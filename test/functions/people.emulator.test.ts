import { deadLetterSchema } from '@thidua/domain/log/dead-letter';
import { membershipSchema } from '@thidua/domain/people/membership';
import { caseSchema } from '@thidua/domain/submission/case';
import { nodeSchema } from '@thidua/domain/summary/node';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement/movement';
import { noFilters } from '@thidua/domain/summary/board-filter';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { unitSchema } from '@thidua/domain/movement/unit';
import { addDays } from '@thidua/domain/base/time';
import readExcel from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPerson,
  daysAgo,
  db,
  eventually,
  list,
  openMovement,
  read,
  registrationToday,
  runSchedule,
  settingsToday,
  signIn,
  submit,
  type Person,
} from '../support/backend.ts';
import { AUTHORITY, ROOT } from '../support/small-movement.ts';

const M = 'people-test';
const always = { from: '2020-01-01T00:00:00Z', to: null };

let admin: Person;
let office: Person;
let lead: Person;
let head: Person;

beforeAll(async () => {
  for (const unitId of [AUTHORITY, 'u1', 'u2', 'u3']) {
    await db.doc(paths.unit(unitId)).set(
      unitSchema.parse({
        name: unitId,
        folded: unitId,
        kind: unitId === AUTHORITY ? 'authority' : 'ward',
        parentId: unitId === AUTHORITY ? null : AUTHORITY,
        ancestors: unitId === AUTHORITY ? [] : [AUTHORITY],
        authorityId: AUTHORITY,
        active: true,
        authority: null,
      }),
    );
  }
  admin = await createPerson({ [AUTHORITY]: ['admin'] });
  office = await createPerson({ [AUTHORITY]: ['office'] });
  lead = await createPerson({ [`${M}~a`]: ['clusterLead'] });
  head = await createPerson({ u1: ['unitHead'] });
  await openMovement(M, office.token);
});

describe('people', () => {
  it('are invited by a link that works once', async () => {
    const email = 'nguoi-moi@mau.example';
    const invited = await call(
      'invitePerson',
      {
        authorityId: AUTHORITY,
        email,
        displayName: 'Cán bộ mới',
        grants: { u1: { unitEditor: always }, u2: { unitHead: always } },
        delivery: 'screen',
      },
      admin.token,
    );
    if (!invited.ok) throw new Error(invited.error);
    const { link: { token = '' } = {}, uid = '' } = invited.value;
    const membership = await read(paths.membership(uid), membershipSchema);
    expect(membership?.scopes.toSorted()).toEqual(['u1', 'u2']);
    const password = 'mat-khau-rieng';
    expect(await call('acceptInvitation', { token, password })).toEqual({ ok: true, value: { email } });
    expect(await call('acceptInvitation', { token, password: 'mat-khau-khac' })).toEqual({
      ok: false,
      error: 'invitationSpent',
    });
    expect(await signIn(email, password)).not.toBe('');
  });

  it('get roles from an admin, those of units from the office too, within the authority, never from themselves', async () => {
    const grants = { u1: { unitHead: always } };
    const give = (who: Person, uid: string, wanted: Parameters<typeof call<'setGrants'>>[1]['grants']) =>
      call('setGrants', { uid, active: true, grants: wanted }, who.token);
    expect(await give(lead, head.uid, grants)).toEqual({ ok: false, error: 'notAllowed' });
    expect(await give(office, head.uid, grants)).toEqual({ ok: true, value: {} });
    expect(await give(office, head.uid, { [AUTHORITY]: { publicity: always } })).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    expect(await give(admin, admin.uid, grants)).toEqual({ ok: false, error: 'ownRoles' });
    expect(await give(admin, head.uid, { elsewhere: { unitHead: always } })).toEqual({
      ok: false,
      error: 'unknownUnit',
    });
    expect(await give(admin, head.uid, { u1: { chairman: always } })).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    expect(await give(admin, head.uid, grants)).toEqual({ ok: true, value: {} });
  });
});

describe('the office and the cluster lead', () => {
  it('remind only the units that are theirs, once a day', async () => {
    const remind = () =>
      call(
        'remindUnits',
        { movementId: M, caseId: REGISTRATION_CASE, unitIds: ['u1', 'u3'], message: 'Mời nộp đăng ký' },
        lead.token,
      );
    const first = await remind();
    expect(first.ok && first.value).toMatchObject({
      reminded: 1,
      outcomes: [{ refusal: null }, { refusal: 'notAllowed' }],
    });
    await remind();
    const told = await list(paths.notifications(head.uid), notificationSchema);
    expect(told.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);
  });

  it('give more time with a reason, which makes a late one punctual', async () => {
    await submit(M, 'u1', REGISTRATION_CASE, 1, registrationToday(), daysAgo(2));
    const recordPath = paths.unitRecord(M, 'u1');
    const punctuality = async () =>
      (await read(recordPath, unitRecordSchema))?.punctuality[REGISTRATION_CASE];
    await eventually(
      recordPath,
      unitRecordSchema,
      ({ registrationState }) => registrationState === 'validated',
    );
    expect(await punctuality()).toBe('late');
    const { registrationDeadline } = settingsToday();
    const extend = (until: string) =>
      call(
        'grantExtension',
        { movementId: M, caseId: REGISTRATION_CASE, unitIds: ['u1'], until, reason: 'Phong tỏa' },
        office.token,
      );
    expect(await extend(registrationDeadline)).toMatchObject({
      value: { outcomes: [{ refusal: 'untilNotLater' }] },
    });
    await extend(addDays(registrationDeadline, 20));
    expect(await punctuality()).toBe('onTime');
  });

  it('put a unit into another cluster, and its figures go along', async () => {
    const request = { movementId: M, unitId: 'u1', obligation: 'required', active: true } as const;
    const place = (who: Person, clusterId: string) =>
      call('placeUnit', { ...request, clusterId, reason: 'Sắp xếp lại' }, who.token);
    expect(await place(lead, 'b')).toEqual({ ok: false, error: 'notAllowed' });
    expect(await place(office, 'nowhere')).toEqual({ ok: false, error: 'unknownCluster' });
    expect(await place(office, 'b')).toEqual({ ok: true, value: {} });
    const becomes = (nodeId: string, registered: number) =>
      eventually(paths.node(M, nodeId), nodeSchema, ({ tally }) => (tally['registered'] ?? 0) === registered);
    await becomes(nodeIds.cluster('b'), 1);
    await becomes(nodeIds.cluster('a'), 0);
    expect((await becomes(ROOT, 1)).nodeId).toBe(ROOT);
  });

  it('export the registrations as an Excel file', async () => {
    expect(await call('exportRegistrations', { movementId: M }, lead.token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    const answer = await call('exportRegistrations', { movementId: M }, office.token);
    if (!answer.ok) throw new Error(answer.error);
    const file = Buffer.from(answer.value.xlsx, 'base64');
    const sheets = await readExcel(file);
    const [units, targets] = sheets;
    const heads = units?.data.findIndex(([first]) => first === 'STT') ?? -1;
    expect(units?.data.slice(heads + 1)).toHaveLength(6);
    expect(targets?.data.some((row) => row.includes('Hồ sơ đúng hạn'))).toBe(true);
    const [period] = (await read(paths.movement(M), movementSettingsSchema))?.reportingPeriods ?? [];
    const filters = { ...noFilters, search: 'không có đơn vị này' };
    const report = { movementId: M, caseId: period?.id, filters };
    expect(await call('exportRegistrations', report, office.token)).toMatchObject({ ok: true });
    expect(await call('exportRegistrations', { movementId: M, caseId: 'review' }, office.token)).toEqual({
      ok: false,
      error: 'unknownCase',
    });
  });

  it('see and replay an event that failed', async () => {
    // A record that cannot be read makes the verdict fail, as a fault in production would.
    const recordPath = paths.unitRecord(M, 'u2');
    const record = await read(recordPath, unitRecordSchema);
    await db.doc(recordPath).set({ broken: true });
    await submit(M, 'u2', REGISTRATION_CASE, 1, registrationToday(), daysAgo(20));
    const letters = db.collection(paths.deadLetters()).where('unitId', '==', 'u2');
    const { promise, resolve } = Promise.withResolvers<string>();
    const stop = letters.onSnapshot((found) => {
      const [first] = found.docs;
      if (first) resolve(first.id);
    });
    const deadLetterId = await promise.finally(() => {
      stop();
    });
    await db.doc(recordPath).set(record ?? {});
    expect(await call('replayDeadLetter', { deadLetterId }, head.token)).toMatchObject({ ok: false });
    expect(await call('replayDeadLetter', { deadLetterId }, office.token)).toMatchObject({ ok: true });
    expect(await read(paths.case(M, 'u2', REGISTRATION_CASE), caseSchema)).toMatchObject({
      state: 'validated',
    });
    expect((await read(paths.deadLetter(deadLetterId), deadLetterSchema))?.replayedAt).not.toBeNull();
  });

  it('find no drift, and find what was tampered with', async () => {
    const reconcile = () => call('reconcileMovement', { movementId: M }, office.token);
    // What was replayed just now is on its way up for a second.
    await eventually(paths.node(M, ROOT), nodeSchema, ({ tally }) => tally['registered'] === 2);
    expect(await reconcile()).toMatchObject({ ok: true, value: { drift: [] } });
    const record = await read(paths.unitRecord(M, 'u1'), unitRecordSchema);
    await db.doc(paths.unitRecord(M, 'u1')).update({ 'tally.registered': 5 });
    expect(await reconcile()).toMatchObject({ ok: true, value: { drift: [paths.unitRecord(M, 'u1')] } });
    expect((await read(paths.unitRecord(M, 'u1'), unitRecordSchema))?.tally).toEqual(record?.tally);
    expect(await reconcile()).toMatchObject({ ok: true, value: { drift: [] } });
  });
});

describe('the daily schedules', () => {
  it('judge lateness as of today, whatever day a unit was last counted', async () => {
    const recordPath = paths.unitRecord(M, 'u3');
    const before = await read(recordPath, unitRecordSchema);
    if (!before) throw new Error('u3 was not counted');
    const day = addDays(before.day, -30);
    await db.doc(recordPath).update({ day });
    expect(await runSchedule('everyHour')).toBe(200);
    const after = await eventually(recordPath, unitRecordSchema, (record) => record.day === before.day);
    expect(after.punctuality[REGISTRATION_CASE]).toBe('missing');
    expect(await runSchedule('everyNight')).toBe(200);
    const participant = await read(paths.participant(M, 'u3'), participantSchema);
    expect(after.participantSeq).toBe(participant?.seq);
  });
});
