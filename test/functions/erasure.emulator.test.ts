import { erasureSchema } from '@thidua/domain/erasure/erasure';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { storedMovement } from '@thidua/domain/movement/known-case';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { membershipSchema, roles, type Role } from '@thidua/domain/people/membership';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { erasureChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { NOWHERE } from '@thidua/domain/erasure/redact';
import { ERASED } from '@thidua/domain/words/stored';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPerson,
  db,
  list,
  read,
  runSchedule,
  settingsToday,
  signIn,
  type Person,
} from '../support/backend.ts';

const A = 'xoa-du-lieu';
const OTHER = 'xoa-noi-khac';
const M = 'xoa-du-lieu-1';
const NAME = 'Đinh Thị Cần Xóa';
const id = nominationId('u1', nominationCase('xoa'));
const openId = nominationId('u1', nominationCase('xet'));
const subject: ErasureSubject = { kind: 'nominee', nominations: [{ movementId: M, nominationId: id }] };
const basis = 'Điều 14 Luật 91/2025/QH15';

let office: Person;
let gone: Person;
let used: Person;

async function put(nomination: string, change: Parameters<typeof nominationIn>[1]): Promise<void> {
  const [unitId = '', caseId = ''] = nomination.split('~');
  const own = { movementId: M, authorityId: A, unitId, caseId, lineage: [unitId], ...change };
  await db.doc(paths.nomination(M, nomination)).set(nominationIn('declined', own));
}

const switchOff = (one: Person, displayName: string) =>
  db
    .doc(paths.membership(one.uid))
    .set(membershipOf({ displayName, email: one.email, active: false, authorityId: A, grants: {} }));

beforeAll(async () => {
  await db.doc(paths.movement(M)).set({
    ...storedMovement({ ...settingsToday(), authorityId: A }),
    title: 'Phong trào thử',
    issuer: 'Ủy ban nhân dân',
    issuedAt: 'Quận 5',
  });
  office = await createPerson({ [A]: ['office'] }, A);
  gone = await createPerson({}, A);
  used = await createPerson({}, A);
  await put(id, { name: NAME, remark: `${NAME} chưa đủ` });
  await put(openId, { name: 'Đinh Thị Đang Xét', state: 'published' });
});

/** Everything that the office may ask for, about these. */
const asked = (of: ErasureSubject, authorityId = A) =>
  [
    ['previewErasure', { authorityId, subject: of }],
    ['erasePerson', { authorityId, subject: of, byName: false, basis }],
  ] as const;

async function refusals(token: string | undefined, of = subject, authorityId = A): Promise<string[]> {
  const [look, act] = asked(of, authorityId);
  const answers = [
    await call('findPerson', { authorityId, name: NAME }, token),
    await call(look[0], look[1], token),
    await call(act[0], act[1], token),
  ];
  return answers.map((answer) => (answer.ok ? 'done' : answer.error));
}

describe('the erasure of personal data', () => {
  const others = roles.filter((role) => role !== 'office');
  const scopeOf = (role: Role) => (role.startsWith('unit') ? 'u1' : role === 'clusterLead' ? `${M}~a` : A);

  it.each(others)('is refused to %s', async (role) => {
    const { token } = await createPerson({ [scopeOf(role)]: [role] }, A);
    expect(await refusals(token)).toEqual(['notAllowed', 'notAllowed', 'notAllowed']);
  });

  it('is refused to nobody’s account, to who holds nothing, and to another authority’s office', async () => {
    expect(await refusals(undefined)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await refusals((await createPerson({}, A)).token)).toEqual(Array(3).fill('notAllowed'));
    const elsewhere = await createPerson({ [OTHER]: ['office'] }, OTHER);
    expect(await refusals(elsewhere.token)).toEqual(Array(3).fill('notAllowed'));
    // Of its own authority it finds nobody, and reaches nobody of this one.
    expect(await call('findPerson', { authorityId: OTHER, name: NAME }, elsewhere.token)).toMatchObject({
      value: { nominees: [], accounts: [] },
    });
    expect((await refusals(elsewhere.token, subject, OTHER)).slice(1)).toEqual(
      Array(2).fill('unknownNomination'),
    );
    const account: ErasureSubject = { kind: 'account', uid: gone.uid };
    expect((await refusals(elsewhere.token, account, OTHER)).slice(1)).toEqual(
      Array(2).fill('unknownAccount'),
    );
  });

  it.each(['a/b', '..', '__evil__', `${id}/x`, 'u1~registration', 'award~nomination-1/..'])(
    'takes no evil id: %s',
    async (nomination) => {
      const evil: ErasureSubject = {
        kind: 'nominee',
        nominations: [{ movementId: M, nominationId: nomination }],
      };
      expect((await refusals(office.token, evil)).slice(1)).toEqual(Array(2).fill('INVALID_ARGUMENT'));
    },
  );

  it('waits for procedures and for accounts in use', async () => {
    const open: ErasureSubject = { kind: 'nominee', nominations: [{ movementId: M, nominationId: openId }] };
    expect((await refusals(office.token, open)).slice(1)).toEqual(Array(2).fill('inProcedure'));
    const account: ErasureSubject = { kind: 'account', uid: used.uid };
    expect((await refusals(office.token, account)).slice(1)).toEqual(Array(2).fill('accountInUse'));
  });

  it('is found, looked at and done by the office; again, nothing more happens', async () => {
    const found = await call('findPerson', { authorityId: A, name: 'can xoa' }, office.token);
    expect(found).toMatchObject({ value: { nominees: [{ name: NAME, nominationId: id, refusal: null }] } });
    const [look, act] = asked(subject);
    const seen = await call(look[0], look[1], office.token);
    expect(seen).toMatchObject({ ok: true, value: { places: { nomination: { erased: 1 } } } });
    const done = await call(act[0], act[1], office.token);
    expect(done).toMatchObject({ ok: true, value: { isDone: true } });
    expect(await call(act[0], act[1], office.token)).toEqual(done);
    const nomination = await read(paths.nomination(M, id), nominationSchema);
    expect(nomination).toMatchObject({ name: ERASED, remark: '', folded: '' });
    const entries = await list(paths.chainEntries(erasureChainId(A)), chainEntrySchema);
    expect(entries.map(({ action, uid }) => [action, uid])).toEqual([['erasePerson', office.uid]]);
    expect(JSON.stringify(entries)).not.toContain(NAME);
  });

  it('ends the sign-in of an account, and does not mind where that is gone', async () => {
    await switchOff(used, 'Người Đã Nghỉ');
    await switchOff(gone, 'Người Đã Nghỉ Trước');
    for (const one of [used, gone]) {
      const account: ErasureSubject = { kind: 'account', uid: one.uid };
      const [, act] = asked(account);
      expect(await call(act[0], act[1], office.token)).toMatchObject({ value: { isDone: true } });
      await expect(signIn(one.email)).rejects.toThrow('idToken');
      expect(await read(paths.membership(one.uid), membershipSchema)).toMatchObject({
        displayName: ERASED,
        email: NOWHERE,
        active: false,
        grants: {},
      });
      // The sign-in is gone already, as where a process died right after it had ended it.
      const left = await read(paths.erasure(await idOfLatest()), erasureSchema);
      const needles = { names: ['Người Đã Nghỉ'], exact: [one.email], spared: [] };
      await db.doc(paths.erasure(await idOfLatest())).set({ ...left, needles, doneAt: null, after: null });
      expect(await runSchedule('everyFiveMinutes')).toBe(200);
      const ended = await read(paths.erasure(await idOfLatest()), erasureSchema);
      expect(ended).toMatchObject({ needles: null, after: {} });
      expect(ended?.doneAt).not.toBeNull();
    }
  });
});

/** The act whose line stands last in the log. */
async function idOfLatest(): Promise<string> {
  const entries = await list(paths.chainEntries(erasureChainId(A)), chainEntrySchema);
  return entries.toSorted((a, b) => b.n - a.n)[0]?.after ?? '';
}
