import { membershipOf } from '@thidua/domain/people/membership-of';
import { membershipSchema, roles, unitRoles, type Grants } from '@thidua/domain/people/membership';
import { mailSchema } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { fold } from '@thidua/domain/base/text';
import { unitSchema } from '@thidua/domain/movement/unit';
import { beforeEach, expect, it } from 'vitest';
import { parseFound } from '../../functions/src/store/store.ts';
import { AUTHORITY } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
const from = NOW.toISOString();
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  const addresses = new Map<string, string>();
  desk.services.accounts = {
    ...desk.services.accounts,
    findByEmail: async (email) => addresses.get(email) ?? null,
    create: async (uid, email) => void addresses.set(email, uid),
  };
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('admin', AUTHORITY, 'admin');
  for (const [id, kind] of [
    [AUTHORITY, 'authority'],
    ['u1', 'ward'],
    ['u2', 'ward'],
  ] as const) {
    const name = `Đơn vị ${id}`;
    await desk.store.set(
      paths.unit(id),
      unitSchema.parse({
        name,
        folded: fold(name),
        kind,
        parentId: kind === 'authority' ? null : AUTHORITY,
        ancestors: kind === 'authority' ? [] : [AUTHORITY],
        authorityId: AUTHORITY,
        active: true,
        authority: null,
      }),
    );
  }
});

const has = (uid: string, email: string, grants: Grants, authorityId = AUTHORITY) =>
  desk.store.set(
    paths.membership(uid),
    membershipOf({ displayName: 'Người cũ', email, active: true, authorityId, grants }),
  );
const held = async (email: string) => {
  const found = await desk.store.find({ collection: paths.memberships(), where: [['email', '==', email]] });
  return parseFound(found, membershipSchema)[0] ?? null;
};
const person = (email: string, unitId = 'u1', role: (typeof unitRoles)[number] = 'unitHead') => ({
  email,
  displayName: 'Lê Văn An',
  grants: [{ unitId, role, from, to: null }],
});
const invite = (uid: string, ...people: ReturnType<typeof person>[]) =>
  desk.ask(uid, 'invitePeople', { authorityId: AUTHORITY, people, reason: '' });

it('invites by mail, and asked again finds it done', async () => {
  const people = [person('an@mau.example'), person('binh@mau.example', 'u2', 'unitEditor')];
  expect(await invite('office', ...people)).toEqual({
    outcomes: people.map(({ email }) => ({ email, done: 'invited', refusal: null })),
  });
  expect(await held('an@mau.example')).toMatchObject({ invitation: 'open', active: false, scopes: ['u1'] });
  const mails = parseFound(await desk.store.find({ collection: paths.mails() }), mailSchema);
  expect(mails.map(({ to }) => to).toSorted()).toEqual(people.map(({ email }) => email));
  const before = JSON.stringify(desk.kept());
  expect(await invite('office', ...people)).toEqual({
    outcomes: people.map(({ email }) => ({ email, done: 'nothing', refusal: null })),
  });
  expect(JSON.stringify(desk.kept())).toBe(before);
});

it('adds a role to an account, and takes none away', async () => {
  const always = { from: new Date(0), to: null };
  await has('member', 'uy-vien@mau.example', { [AUTHORITY]: { councilMember: always } });
  expect(await invite('office', person('uy-vien@mau.example'))).toMatchObject({
    outcomes: [{ done: 'granted' }],
  });
  expect((await held('uy-vien@mau.example'))?.grants).toEqual({
    [AUTHORITY]: { councilMember: always },
    u1: { unitHead: { from: NOW, to: null } },
  });
});

it('leaves accounts of another authority, and units that are not there, alone', async () => {
  await has('other', 'khac@mau.example', {}, 'quan-khac');
  expect(await invite('office', person('khac@mau.example'), person('moi@mau.example', 'khong-co'))).toEqual({
    outcomes: [
      { email: 'khac@mau.example', done: null, refusal: 'emailTaken' },
      { email: 'moi@mau.example', done: null, refusal: 'unknownUnit' },
    ],
  });
  expect(await held('moi@mau.example')).toBeNull();
});

it('is no way to a role of the authority, by whoever asks: two administrators stay two', async () => {
  const units: readonly string[] = unitRoles;
  for (const role of roles.filter((one) => !units.includes(one))) {
    for (const uid of ['office', 'admin']) {
      const people = [{ ...person('an@mau.example'), grants: [{ unitId: AUTHORITY, role, from, to: null }] }];
      const asked = await desk.post(uid, 'invitePeople', {
        authorityId: AUTHORITY,
        people,
        reason: 'Vì sao',
      });
      expect(asked, `${uid} ${role}`).toBe('malformed');
    }
  }
  expect(await held('an@mau.example')).toBeNull();
});

it('is refused to who keeps no accounts', async () => {
  await desk.hold('head', 'u1', 'unitHead');
  expect(await invite('head', person('an@mau.example'))).toBe('notAllowed');
});
