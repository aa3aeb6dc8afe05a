import { z } from 'zod';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { accountLinkSchema, type AccountLink } from '@thidua/domain/people/account-link';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/log/chain';
import { mailSchema } from '@thidua/domain/mail/mail';
import { membershipChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { notificationSchema, subjectOf, type Notification } from '@thidua/domain/mail/notification';
import { unitSchema } from '@thidua/domain/movement/unit';
import { expect } from 'vitest';
import { call, db, eventually, list, read, signIn, type Person } from './backend.ts';
import { mailFor } from './mail-box.ts';

/** Units of an authority of its own, so that its settings and people are nobody else's. */
export async function writeUnits(authorityId: string, unitIds: readonly string[]): Promise<void> {
  for (const unitId of [authorityId, ...unitIds]) {
    const isAuthority = unitId === authorityId;
    const unit = unitSchema.parse({
      name: isAuthority ? 'Ủy ban nhân dân thử' : unitId,
      folded: unitId,
      kind: isAuthority ? 'authority' : 'ward',
      parentId: isAuthority ? null : authorityId,
      ancestors: isAuthority ? [] : [authorityId],
      authorityId,
      active: true,
      authority: isAuthority ? { ...district5, placeName: 'Thử', helpLine: '028 000' } : null,
    });
    await db.doc(paths.unit(unitId)).set(unit);
  }
}

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this test through npm test`);
  return value;
};

/** Signs up as anybody can, with an address that may be somebody else's. */
export async function signUp(email: string, password: string): Promise<{ uid: string; token: string }> {
  const host = env('FIREBASE_AUTH_EMULATOR_HOST');
  const response = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  const { localId: uid, idToken: token } = z
    .object({ localId: z.string(), idToken: z.string() })
    .parse(await response.json());
  return { uid, token };
}

/** Reads a document as a browser does, past nothing: what the rules answer. */
export async function readAs(token: string, path: string): Promise<number> {
  const host = env('FIRESTORE_EMULATOR_HOST');
  const response = await fetch(
    `http://${host}/v1/projects/${env('GCLOUD_PROJECT')}/databases/(default)/documents/${path}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  return response.status;
}

export const actionsOf = async (uid: string): Promise<ChainEntry[]> =>
  (await list(paths.chainEntries(membershipChainId(uid)), chainEntrySchema)).toSorted((a, b) => a.n - b.n);

export const linkOf = (uid: string): Promise<AccountLink | null> =>
  read(paths.accountLink(uid), accountLinkSchema);

/** The tokens that arrived at an address, the newest last, once `count` mails with a link were sent. */
export async function mailedTokens(email: string, uid: string, made: number): Promise<string[]> {
  const link = await eventually(
    paths.accountLink(uid),
    accountLinkSchema,
    (one) => one.mailId !== null && one.made >= made,
  );
  await eventually(paths.mail(link.mailId ?? ''), mailSchema, ({ state }) => state === 'sent');
  return tokensIn(email);
}

/** Of the pages of the application that a link to set a password leads to. */
const linkPattern = new RegExp(
  `^https?://[^/]+(?:${inApp(appPages.invitation(''))}|${inApp(appPages.newPassword(''))})([\\w-]+)$`,
  'm',
);

export async function tokensIn(email: string): Promise<string[]> {
  const arrived = await mailFor(email);
  return arrived.flatMap(({ text }) => linkPattern.exec(text)?.[1] ?? []);
}

export const NEW_PASSWORD = 'mat-khau-that';
let count = 0;
/** An address that nobody has. */
export const address = (name: string) => `${name}-${(count += 1)}-${process.pid}@mau.example`;
export const refused = (error: string) => ({ ok: false, error });

export async function membershipOf(uid: string): Promise<Membership> {
  const membership = await read(paths.membership(uid), membershipSchema);
  if (!membership) throw new Error(`No membership of ${uid}`);
  return membership;
}

/** What somebody was told of a person, by that person's name. */
export const heardBy = async (person: { uid: string }, subject: string): Promise<Notification[]> =>
  (await list(paths.notifications(person.uid), notificationSchema)).filter(
    (one) => subjectOf(one) === subject,
  );

type Wanted = Partial<Parameters<typeof call<'invitePerson'>>[1]> &
  Pick<Parameters<typeof call<'invitePerson'>>[1], 'authorityId' | 'grants'>;

export async function invite(by: Person, wanted: Wanted) {
  const request = { email: address('moi'), displayName: 'Người mới', ...wanted };
  const invited = await call('invitePerson', request, by.token);
  if (!invited.ok) throw new Error(invited.error);
  const { uid = '', link } = invited.value;
  return { email: request.email, uid, link };
}

/** Somebody who was invited and has accepted. */
export async function join(by: Person, wanted: Wanted) {
  const { link, ...invited } = await invite(by, { delivery: 'screen', ...wanted });
  const accepted = await call('acceptInvitation', { token: link?.token ?? '', password: NEW_PASSWORD });
  expect(accepted).toEqual({ ok: true, value: { email: invited.email } });
  return { ...invited, token: await signIn(invited.email, NEW_PASSWORD) };
}
