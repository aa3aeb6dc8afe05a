import { mailSchema } from '@thidua/domain/mail/mail';
import { membershipSchema } from '@thidua/domain/people/membership';
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
  readAs,
  refused,
  signUp,
  tokensIn,
  writeUnits,
} from '../support/accounts.ts';
import {
  call,
  db,
  eventually,
  read,
  runSchedule,
  signIn,
  createPerson,
  type Person,
} from '../support/backend.ts';
import { mailFor, openMailBox } from '../support/mail-box.ts';

const Q = 'accounts-q';
const U1 = 'accounts-q-u1';
const always = { from: '2020-01-01T00:00:00Z', to: null };
const inUnit = { authorityId: Q, grants: { [U1]: { unitHead: always } } };

let mailBox: MailCatcher;
let admin: Person;
let office: Person;
let supervisor: Person;

beforeAll(async () => {
  mailBox = await openMailBox();
  await writeUnits(Q, [U1]);
  admin = await createPerson({ [Q]: ['admin'] }, Q);
  office = await createPerson({ [Q]: ['office'] }, Q);
  supervisor = await createPerson({ [Q]: ['supervisor'] }, Q);
});
afterAll(() => mailBox.stop());

const canSignIn = (email: string, password: string) =>
  signIn(email, password).then(
    () => true,
    () => false,
  );
const unitOf = (token: string) => readAs(token, paths.unit(U1));

describe('an account that nobody invited', () => {
  it('of a future invitee’s address gains nothing by the invitation, before or after the real person accepts', async () => {
    const email = address('nguoi-duoc-moi');
    const attacker = await signUp(email, 'mat-khau-ke-xau');
    const { uid, link } = await invite(admin, { ...inUnit, email, delivery: 'screen' });
    expect(uid).not.toBe(attacker.uid);
    expect(await canSignIn(email, 'mat-khau-ke-xau')).toBe(false);
    expect(await unitOf(attacker.token)).toBe(403);
    expect(await call('setGrants', { uid, active: true, grants: {} }, attacker.token)).toEqual(
      refused('notAllowed'),
    );
    await call('acceptInvitation', { token: link?.token ?? '', password: NEW_PASSWORD });
    expect(await unitOf(attacker.token)).toBe(403);
    expect(await unitOf(await signIn(email, NEW_PASSWORD))).toBe(200);
    expect(await read(paths.membership(attacker.uid), membershipSchema)).toBeNull();
  });

  it('is left in peace by an invitation that is refused, and none is made', async () => {
    const email = address('bi-tu-choi');
    const grants = { elsewhere: { unitHead: always } };
    const request = { authorityId: Q, email, displayName: 'Không ai', grants };
    expect(await call('invitePerson', request, admin.token)).toEqual(refused('unknownUnit'));
    expect(await call('invitePerson', request, supervisor.token)).toEqual(refused('notAllowed'));
    const own = await signUp(email, NEW_PASSWORD);
    expect(own.uid).not.toBe('');
    expect(await call('invitePerson', request, admin.token)).toEqual(refused('unknownUnit'));
    expect(await signIn(email, NEW_PASSWORD)).not.toBe('');
  });
});

describe('an invitation', () => {
  it('gives nothing before its link is used, and says that it is pending', async () => {
    const displayName = 'Người được trao tay';
    const { uid, email, link } = await invite(admin, { ...inUnit, displayName, delivery: 'screen' });
    expect(await membershipOf(uid)).toMatchObject({ active: false, invitation: 'open', scopes: [U1] });
    expect(await call('readLink', { token: link?.token ?? '', purpose: 'reset' })).toEqual(
      refused('resetSpent'),
    );
    expect(await call('readLink', { token: link?.token ?? '', purpose: 'invitation' })).toEqual({
      ok: true,
      value: { email },
    });
    const use = () => call('acceptInvitation', { token: link?.token ?? '', password: NEW_PASSWORD });
    const [told] = await heardBy(supervisor, 'Người được trao tay');
    expect(told?.detail).toContain('hiện trên màn hình');
    const answers = await Promise.all([use(), use()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await membershipOf(uid)).toMatchObject({ active: true, invitation: 'accepted' });
    expect((await actionsOf(uid)).map(({ action }) => action)).toEqual(['invite', 'acceptInvitation']);
  });

  it('goes by mail, whose link stands in no document; a newer one voids it', async () => {
    const { uid, email, link } = await invite(admin, inUnit);
    expect(link).toBeUndefined();
    const [first = ''] = await mailedTokens(email, uid, 1);
    const shown = JSON.stringify(
      (await db.collection(paths.mails()).where('to', '==', email).get()).docs.map((one) => one.data()),
    );
    expect(shown).not.toContain(first);
    expect(shown).toContain('Lời mời');
    expect(JSON.stringify(await linkOf(uid))).not.toContain(first);
    expect(await call('renewInvitation', { uid }, admin.token)).toEqual({ ok: true, value: { uid } });
    const [, newer = ''] = await mailedTokens(email, uid, 1);
    expect(await call('acceptInvitation', { token: first, password: NEW_PASSWORD })).toEqual(
      refused('invitationSpent'),
    );
    expect((await call('acceptInvitation', { token: newer, password: NEW_PASSWORD })).ok).toBe(true);
    expect((await actionsOf(uid)).map(({ action }) => action)).toEqual([
      'invite',
      'renewInvitation',
      'acceptInvitation',
    ]);
    expect(await call('renewInvitation', { uid, delivery: 'screen' }, admin.token)).toEqual(
      refused('accepted'),
    );
  });

  it('is made anew by each attempt to mail it, so that one that may have arrived is void', async () => {
    const { uid, email } = await invite(admin, inUnit);
    const [first = ''] = await mailedTokens(email, uid, 1);
    const mailPath = paths.mail((await linkOf(uid))?.mailId ?? '');
    // As a process leaves it that died after the mail server took the mail.
    const elevenMinutesAgo = new Date(Date.now() - 660_000);
    await db
      .doc(mailPath)
      .update({ state: 'queued', sentAt: null, triedAt: elevenMinutesAgo, busyUntil: elevenMinutesAgo });
    expect(await runSchedule('everyFiveMinutes')).toBe(200);
    const tokens = await mailedTokens(email, uid, 2);
    expect(new Set(tokens).size).toBe(2);
    const use = (token: string) => call('acceptInvitation', { token, password: NEW_PASSWORD });
    expect(await use(first)).toEqual(refused('invitationSpent'));
    expect(await use(tokens.at(-1) ?? '')).toMatchObject({ ok: true });
    const ids = (await mailFor(email)).map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size, 'a mailbox that drops what it has already would drop the good one').toBe(
      ids.length,
    );
  });

  it('that was withdrawn or has run out cannot be used', async () => {
    const withdrawn = await invite(admin, { ...inUnit, delivery: 'screen' });
    const off = { uid: withdrawn.uid, active: false, grants: { [U1]: { unitHead: always } } };
    expect(await call('setGrants', off, admin.token)).toEqual({ ok: true, value: {} });
    expect(await membershipOf(withdrawn.uid)).toMatchObject({ active: false, invitation: 'withdrawn' });
    const late = await invite(admin, { ...inUnit, delivery: 'screen' });
    await db.doc(paths.accountLink(late.uid)).update({ expiresAt: new Date(Date.now() - 1) });
    for (const { link } of [withdrawn, late]) {
      expect(await call('acceptInvitation', { token: link?.token ?? '', password: NEW_PASSWORD })).toEqual(
        refused('invitationSpent'),
      );
    }
    expect(await call('setGrants', { ...off, active: true }, admin.token)).toEqual(refused('notInThisState'));
  });

  it('of an address that has a membership is refused', async () => {
    const { email } = await join(admin, inUnit);
    const request = {
      authorityId: Q,
      email: email.toUpperCase(),
      displayName: 'Hai lần',
      grants: { [U1]: {} },
    };
    expect(await call('invitePerson', request, admin.token)).toEqual(refused('alreadyMember'));
    const other = await createPerson({ 'other-q': ['admin'] }, 'other-q');
    expect(await call('invitePerson', { ...request, email: other.email }, admin.token)).toEqual(
      refused('emailTaken'),
    );
  });
});

describe('a token that is older than the account’s last setting', () => {
  it('ends with a new password and with a switch-off, in rules and functions', async () => {
    const person = await join(admin, inUnit);
    expect(await unitOf(person.token)).toBe(200);
    const grants = { [U1]: { unitHead: always } };
    // Whole seconds: a token of the very second still counts.
    await new Promise((done) => setTimeout(done, 1100));
    expect(await call('sendReset', { uid: person.uid }, admin.token)).toEqual({ ok: true, value: {} });
    const [token = ''] = await mailedTokens(person.email, person.uid, 1);
    expect((await call('setNewPassword', { token, password: 'mat-khau-hai' })).ok).toBe(true);
    expect(await unitOf(person.token)).toBe(403);
    const move = {
      movementId: 'm',
      move: 'handToHead' as const,
      reason: '',
      cases: [{ unitId: U1, caseId: 'registration' }],
    };
    expect(await call('moveCases', move, person.token)).toEqual(refused('signInAgain'));
    expect(await canSignIn(person.email, NEW_PASSWORD)).toBe(false);
    const fresh = await signIn(person.email, 'mat-khau-hai');
    expect(await unitOf(fresh)).toBe(200);
    expect(await call('setGrants', { uid: person.uid, active: false, grants }, admin.token)).toMatchObject({
      ok: true,
    });
    expect(await unitOf(fresh)).toBe(403);
    await new Promise((done) => setTimeout(done, 1100));
    expect(await call('setGrants', { uid: person.uid, active: true, grants }, admin.token)).toMatchObject({
      ok: true,
    });
    expect(await unitOf(await signIn(person.email, 'mat-khau-hai'))).toBe(200);
    expect((await actionsOf(person.uid)).map(({ action }) => action)).toEqual([
      'invite',
      'acceptInvitation',
      'sendReset',
      'setNewPassword',
      'switchOff',
      'switchOn',
    ]);
  });
});

describe('a reset', () => {
  it('is of no use to a switched-off account, and its open link neither', async () => {
    const person = await join(admin, inUnit);
    const grants = { [U1]: { unitHead: always } };
    await call('sendReset', { uid: person.uid }, admin.token);
    const [token = ''] = await mailedTokens(person.email, person.uid, 1);
    await call('setGrants', { uid: person.uid, active: false, grants }, admin.token);
    expect(await call('setNewPassword', { token, password: 'mat-khau-hai' })).toEqual(refused('resetSpent'));
    expect(await call('sendReset', { uid: person.uid }, admin.token)).toEqual(refused('notAccepted'));
    await call('setGrants', { uid: person.uid, active: true, grants }, admin.token);
    expect(await call('setNewPassword', { token, password: 'mat-khau-hai' })).toEqual(refused('resetSpent'));
  });

  it('is told to the person and the supervisors, and the link never to who sends it', async () => {
    const person = await join(admin, { ...inUnit, displayName: 'Người được đặt lại' });
    const answer = await call('sendReset', { uid: person.uid, reason: 'Báo quên mật khẩu' }, admin.token);
    expect(JSON.stringify(answer)).toBe('{"ok":true,"value":{}}');
    await mailedTokens(person.email, person.uid, 1);
    for (const who of [person, supervisor]) {
      const [told] = (await heardBy(who, 'Người được đặt lại')).filter(({ detail }) =>
        detail.includes('đặt lại mật khẩu'),
      );
      expect(told?.detail).toContain('Báo quên mật khẩu');
    }
  });

  it('is the same for an address that is known and one that is not, and limited for both', async () => {
    const person = await join(admin, inUnit);
    const pending = await invite(admin, inUnit);
    await mailedTokens(pending.email, pending.uid, 1);
    const unknown = address('khong-co');
    for (const email of [person.email, unknown, pending.email]) {
      const answers = [];
      for (let index = 0; index < 4; index += 1) answers.push(await call('requestPasswordReset', { email }));
      expect(answers).toEqual([
        ...Array.from({ length: 3 }, () => ({ ok: true, value: {} })),
        refused('tooManyRequests'),
      ]);
    }
    const [token = '', ...others] = await mailedTokens(person.email, person.uid, 1);
    expect(others, 'one mail for all three').toEqual([]);
    expect(await mailFor(unknown)).toEqual([]);
    expect(await tokensIn(pending.email), 'only the invitation').toHaveLength(1);
    expect((await call('setNewPassword', { token, password: 'mat-khau-hai' })).ok).toBe(true);
    expect(await signIn(person.email, 'mat-khau-hai')).not.toBe('');
  });
});

it('a mail with a link that lost its purpose is given up, not sent', async () => {
  const person = await invite(admin, inUnit);
  await mailedTokens(person.email, person.uid, 1);
  const link = await linkOf(person.uid);
  const mailPath = paths.mail(link?.mailId ?? '');
  await db.doc(paths.membership(person.uid)).update({ invitation: 'withdrawn' });
  await db.doc(mailPath).update({ state: 'failed' });
  const released = await call(
    'releaseMails',
    { authorityId: Q, mailIds: [link?.mailId ?? ''] },
    office.token,
  );
  expect(released).toMatchObject({ ok: true, value: { outcomes: [{ refusal: null }] } });
  await eventually(
    mailPath,
    mailSchema,
    ({ state, lastError }) => state === 'failed' && lastError?.code === 'linkVoid',
  );
  expect(await tokensIn(person.email)).toHaveLength(1);
});
