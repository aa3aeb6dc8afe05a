import { accountProposalSchema } from '@thidua/domain/people/account-proposal';
import { mailSchema } from '@thidua/domain/mail/mail';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { paths } from '@thidua/domain/base/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import {
  actionsOf,
  address,
  heardBy,
  invite,
  join,
  linkOf,
  mailedTokens,
  membershipOf,
  NEW_PASSWORD,
  refused,
  writeUnits,
} from '../support/accounts.ts';
import { call, db, list, read, createPerson, type Person } from '../support/backend.ts';
import { openMailBox } from '../support/mail-box.ts';

const Q = 'accounts-two';
const U1 = 'accounts-two-u1';
const U2 = 'accounts-two-u2';
const always = { from: '2020-01-01T00:00:00Z', to: null };
const inUnit = { authorityId: Q, grants: { [U1]: { unitHead: always } } };

let mailBox: MailCatcher;
let admin: Person;
let second: Person;
let office: Person;
let supervisor: Person;
let member: Person;

beforeAll(async () => {
  mailBox = await openMailBox();
  await writeUnits(Q, [U1, U2]);
  admin = await createPerson({ [Q]: ['admin'] }, Q);
  second = await createPerson({ [Q]: ['admin'] }, Q);
  office = await createPerson({ [Q]: ['office'] }, Q);
  supervisor = await createPerson({ [Q]: ['supervisor'] }, Q);
  member = await createPerson({ [Q]: ['councilMember'], [U2]: ['unitHead'] }, Q);
});
afterAll(() => mailBox.stop());

describe('the rule of two', () => {
  const council = { [Q]: { councilMember: always }, [U2]: { unitHead: always } };
  const reason = 'Quyết định kiện toàn Hội đồng';

  it('lets no administrator alone change, reset, end or invite one of the council, and none grant themselves', async () => {
    const alone = [
      await call(
        'setGrants',
        { uid: member.uid, active: true, grants: { [U2]: { unitHead: always } }, reason },
        admin.token,
      ),
      await call('setGrants', { uid: member.uid, active: false, grants: council, reason }, admin.token),
      await call('sendReset', { uid: member.uid, reason }, admin.token),
      await call(
        'invitePerson',
        {
          authorityId: Q,
          email: address('chu-tich'),
          displayName: 'Chủ tịch',
          grants: { [Q]: { chairman: always } },
          reason,
        },
        admin.token,
      ),
      await call(
        'invitePerson',
        {
          authorityId: Q,
          email: address('quan-tri'),
          displayName: 'Quản trị ba',
          grants: { [Q]: { admin: always } },
          reason,
        },
        admin.token,
      ),
    ];
    for (const answer of alone) {
      expect(answer.ok && answer.value.proposalId).toMatch(/^[0-9a-f]{20}$/);
    }
    expect(await membershipOf(member.uid)).toMatchObject({
      active: true,
      grants: { [Q]: { councilMember: {} } },
    });
    expect(await linkOf(member.uid)).toBeNull();
    expect(await actionsOf(member.uid)).toEqual([]);
    expect(await call('renewInvitation', { uid: member.uid, delivery: 'screen' }, admin.token)).toEqual(
      refused('accepted'),
    );
    const grants = { [Q]: { admin: always, chairman: always } };
    expect(await call('setGrants', { uid: admin.uid, active: true, grants }, admin.token)).toEqual(
      refused('ownRoles'),
    );
    expect(await call('setGrants', { uid: second.uid, active: true, grants, reason }, admin.token)).toEqual(
      refused('adminAlone'),
    );
    expect(await call('sendReset', { uid: member.uid }, admin.token)).toEqual(refused('reasonRequired'));
  });

  it('has a second administrator confirm what was proposed, once, and nobody their own', async () => {
    const person = await join(admin, { ...inUnit, displayName: 'Ủy viên mới' });
    const grants = { [Q]: { councilMember: always }, [U1]: { unitHead: always } };
    const asked = await call('setGrants', { uid: person.uid, active: true, grants, reason }, admin.token);
    const proposalId = asked.ok ? (asked.value.proposalId ?? '') : '';
    const answer = (who: Person, what: 'confirm' | 'refuse' | 'withdraw', remark = '') =>
      call('decideProposal', { proposalId, answer: what, remark }, who.token);
    expect(
      (await list(paths.notifications(second.uid), notificationSchema)).map(({ kind }) => kind),
    ).toContain('accountProposed');
    expect(await answer(admin, 'confirm')).toEqual(refused('ownProposal'));
    expect(await answer(office, 'confirm')).toEqual(refused('notAllowed'));
    expect(await answer(second, 'withdraw')).toEqual(refused('notAllowed'));
    expect(await answer(second, 'refuse')).toEqual(refused('reasonRequired'));
    const both = await Promise.all([answer(second, 'confirm'), answer(second, 'confirm')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await membershipOf(person.uid)).toMatchObject({ grants: { [Q]: { councilMember: {} } } });
    expect(await read(paths.accountProposal(proposalId), accountProposalSchema)).toMatchObject({
      state: 'confirmed',
    });
    const entry = (await actionsOf(person.uid)).at(-1);
    expect(entry).toMatchObject({ action: 'setGrants', uid: second.uid });
    expect(entry?.detail?.reason).toContain(admin.uid);
    for (const who of [person, supervisor]) {
      expect((await heardBy(who, 'Ủy viên mới')).some(({ detail }) => detail.includes(reason))).toBe(true);
    }
    const mails = (await list(paths.mails(), mailSchema)).filter(({ to }) => to === person.email);
    expect(mails.map(({ subject }) => subject)).toContain('Quyền của ông/bà vừa thay đổi');
  });

  it('does not confirm what has changed meanwhile, has run out, or comes from who is no administrator any more', async () => {
    const propose = async (uid: string, by: Person) => {
      const asked = await call('setGrants', { uid, active: true, grants: council, reason }, by.token);
      return asked.ok ? (asked.value.proposalId ?? '') : '';
    };
    const confirm = (proposalId: string) =>
      call('decideProposal', { proposalId, answer: 'confirm' }, second.token);
    const person = await join(admin, inUnit);
    const changed = await propose(person.uid, admin);
    await call(
      'setGrants',
      { uid: person.uid, active: true, grants: { [U2]: { unitEditor: always } } },
      admin.token,
    );
    expect(await confirm(changed)).toEqual(refused('changedMeanwhile'));
    const late = await propose(person.uid, admin);
    await db.doc(paths.accountProposal(late)).update({ expiresAt: new Date(Date.now() - 1) });
    expect(await confirm(late)).toEqual(refused('proposalLapsed'));
    const third = await createPerson({ [Q]: ['admin'] }, Q);
    const orphan = await propose(person.uid, third);
    await db.doc(paths.membership(third.uid)).update({ active: false });
    expect(await confirm(orphan)).toEqual(refused('proposalLapsed'));
    expect(await membershipOf(person.uid)).toMatchObject({ scopes: [U2] });
  });

  it('mails the link of a council member’s first invitation, also where it was asked to be shown', async () => {
    const email = address('uy-vien');
    const request = {
      authorityId: Q,
      email,
      displayName: 'Ủy viên',
      grants: { [Q]: { councilMember: always } },
      reason,
    };
    expect(await call('invitePerson', { ...request, delivery: 'screen' }, admin.token)).toEqual(
      refused('linkByMailOnly'),
    );
    const asked = await call('invitePerson', request, admin.token);
    const proposalId = asked.ok ? (asked.value.proposalId ?? '') : '';
    expect(await call('decideProposal', { proposalId, answer: 'confirm' }, second.token)).toEqual({
      ok: true,
      value: {},
    });
    const [found] = (await db.collection(paths.memberships()).where('email', '==', email).get()).docs;
    const [token = ''] = await mailedTokens(email, found?.id ?? '', 1);
    expect((await call('acceptInvitation', { token, password: NEW_PASSWORD })).ok).toBe(true);
  });

  it('takes a shown link out of the administrator’s hands once its account is to be one of the council', async () => {
    const shown = await invite(admin, { ...inUnit, delivery: 'screen' });
    const grants = { [Q]: { councilMember: always } };
    const asked = await call('setGrants', { uid: shown.uid, active: true, grants, reason }, admin.token);
    const proposalId = asked.ok ? (asked.value.proposalId ?? '') : '';
    expect(await call('decideProposal', { proposalId, answer: 'confirm' }, second.token)).toMatchObject({
      ok: true,
    });
    const use = (token: string) => call('acceptInvitation', { token, password: NEW_PASSWORD });
    expect(await use(shown.link?.token ?? '')).toEqual(refused('invitationSpent'));
    const [mailed = ''] = await mailedTokens(shown.email, shown.uid, 1);
    expect(await use(mailed)).toMatchObject({ ok: true });
  });

  it('is switched off by two only; then one is enough, and supervisors hear of it', async () => {
    const own = 'accounts-lone';
    await writeUnits(own, []);
    const [one, two, watcher, judge] = await Promise.all([
      createPerson({ [own]: ['admin'] }, own),
      createPerson({ [own]: ['admin'] }, own),
      createPerson({ [own]: ['supervisor'] }, own),
      createPerson({ [own]: ['chairman'] }, own),
    ]);
    const asked = await call('setTwoAdmins', { authorityId: own, on: false, reason }, one.token);
    const proposalId = asked.ok ? (asked.value.proposalId ?? '') : '';
    const grants = { [own]: { chairman: always, councilMember: always } };
    const change = () => call('setGrants', { uid: judge.uid, active: true, grants, reason }, one.token);
    expect((await change()).ok && (await membershipOf(judge.uid)).grants[own]?.councilMember).toBeUndefined();
    expect(await call('decideProposal', { proposalId, answer: 'confirm' }, two.token)).toMatchObject({
      ok: true,
    });
    expect(await change()).toEqual({ ok: true, value: {} });
    expect((await membershipOf(judge.uid)).grants[own]?.councilMember).toBeDefined();
    const heard = await list(paths.notifications(watcher.uid), notificationSchema);
    expect(heard.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['twoAdminsChanged', 'accountChanged']),
    );
    expect(heard.some(({ detail }) => detail.includes('Chỉ một quản trị'))).toBe(true);
    expect(await call('setTwoAdmins', { authorityId: own, on: true }, one.token)).toEqual({
      ok: true,
      value: {},
    });
    await db.doc(paths.accountSettings(own)).set({ twoAdmins: false });
    await db.doc(paths.membership(two.uid)).update({ active: false });
    expect(await call('setTwoAdmins', { authorityId: own, on: true }, one.token)).toEqual(
      refused('tooFewAdmins'),
    );
  });
});

describe('the office', () => {
  it('invites the people of units, and leaves alone whoever holds something in the authority', async () => {
    const person = await join(office, { ...inUnit, displayName: 'Cán bộ phường' });
    expect(await membershipOf(person.uid)).toMatchObject({ active: true, scopes: [U1] });
    const to = (grants: Parameters<typeof call<'setGrants'>>[1]['grants'], uid = person.uid, active = true) =>
      call('setGrants', { uid, active, grants }, office.token);
    expect(await to({ [U1]: { unitEditor: always } })).toEqual({ ok: true, value: {} });
    for (const role of ['office', 'councilMember', 'chairman', 'publicity', 'supervisor', 'admin'] as const) {
      expect(await to({ [Q]: { [role]: always } }), role).toEqual(refused('notAllowed'));
    }
    const held = (await membershipOf(member.uid)).grants[Q]?.councilMember;
    const asHeld = { [Q]: { councilMember: { from: held?.from.toISOString() ?? '', to: null } } };
    expect(await to({ ...asHeld, [U1]: { unitHead: always } }, member.uid)).toEqual({ ok: true, value: {} });
    expect(await to({ ...asHeld }, member.uid, false)).toEqual(refused('notAllowed'));
    expect(await to({}, member.uid)).toEqual(refused('notAllowed'));
    expect(await call('sendReset', { uid: member.uid, reason: 'x' }, office.token)).toEqual(
      refused('notAllowed'),
    );
    expect(await call('sendReset', { uid: person.uid }, office.token)).toEqual({ ok: true, value: {} });
  });
});

describe('whether an account exists', () => {
  it('is told to who keeps accounts there, and to nobody else', async () => {
    const elsewhere = await createPerson({ 'other-q': ['admin'] }, 'other-q');
    for (const uid of [member.uid, 'khong-co-ai']) {
      const request = { uid, active: true, grants: {} };
      expect(await call('setGrants', request, supervisor.token)).toEqual(refused('notAllowed'));
      expect(await call('setGrants', request, elsewhere.token)).toEqual(refused('unknownAccount'));
      expect(await call('sendReset', { uid }, elsewhere.token)).toEqual(refused('unknownAccount'));
      expect(await call('renewInvitation', { uid }, elsewhere.token)).toEqual(refused('unknownAccount'));
    }
  });
});
