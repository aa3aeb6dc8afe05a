import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { accountSettingsSchema } from '@thidua/domain/people/account-proposal';
import { participantSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { isBehind, pageIdOf, sitePageSchema } from '@thidua/domain/site/site-page';
import { mailSchema } from '@thidua/domain/mail/mail';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { unitSchema } from '@thidua/domain/movement/unit';
import { FieldValue } from 'firebase-admin/firestore';
import { actionsOf, membershipOf } from '../support/accounts.ts';
import { call, db, eventually, list, read, runSchedule } from '../support/backend.ts';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const PLAN = file('movements/plan-221.json');
const ROSTER = file('movements/sample-roster.json');

/** Runs a script past npm, against the emulators of this run. */
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [file(`scripts/${script}.ts`), ...args], {
    encoding: 'utf8',
    env: process.env,
  });
const open = (...args: string[]) => run('open', ...args);
const tokensIn = (text: string) =>
  [...text.matchAll(/\/invitation\/([\w-]+)/g)].map(([, token = '']) => token);
const uidAt = async (email: string) =>
  (await db.collection(paths.memberships()).where('email', '==', email).get()).docs[0]?.id ?? '';

const folder = mkdtempSync(join(tmpdir(), 'thidua-open-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A sample roster of another authority, which nobody has opened before. */
function rosterOf(authorityId: string, of = 'sample-roster.json'): string {
  const sample = rosterSchema.parse(JSON.parse(readFileSync(file(`movements/${of}`), 'utf8')));
  const path = join(folder, `${authorityId}-${of}`);
  writeFileSync(path, JSON.stringify({ ...sample, authority: { ...sample.authority, id: authorityId } }));
  return path;
}

it('opens a movement of an authority and invites its administrator', async () => {
  const email = 'quan-tri-moi@mau.example';
  const files = [PLAN, ROSTER];
  const opened = open('mo-phong-trao', ...files, email);
  expect(opened.stderr).toBe('');
  const token = /\/invitation\/([\w-]+)/.exec(opened.stdout)?.[1] ?? '';
  expect(await call('acceptInvitation', { token, password: 'mat-khau-quan-tri' })).toEqual({
    ok: true,
    value: { email },
  });
  expect(await list(paths.participants('mo-phong-trao'), participantSchema)).toHaveLength(89);
  const page = paths.sitePage(pageIdOf({ kind: 'movement', movementId: 'mo-phong-trao' }));
  expect((await read(page, sitePageSchema))?.rendered).toBeNull();
  await runSchedule('everyFiveMinutes');
  const { rendered } = await eventually(page, sitePageSchema, (one) => !isBehind(one));
  expect(rendered).toMatchObject({ status: 200 });
  expect(open('mo-phong-trao', ...files, email).stderr).toContain('is there already');
});

describe('another authority', () => {
  const WARD = file('movements/sample-ward-roster.json');
  const OFFICE = 'Phòng Văn hóa - Xã hội';
  const ward = rosterSchema.parse(JSON.parse(readFileSync(WARD, 'utf8'))).authority;
  const unitOf = async (unitId: string) => (await db.doc(paths.unit(unitId)).get()).data();

  it('is opened from its own files, and its letters name its own office', async () => {
    const email = 'quan-tri-phuong@mau.example';
    const opened = open('mo-phuong', file('movements/sample-ward-movement.json'), WARD, email);
    expect(opened.stderr).toBe('');
    const [token = ''] = tokensIn(opened.stdout);
    expect(await call('acceptInvitation', { token, password: 'mat-khau-quan-tri' })).toMatchObject({
      ok: true,
    });
    const mails = (await list(paths.mails(), mailSchema)).filter(({ to }) => to === email);
    expect(mails.map(({ subject }) => subject)).toContain('Mật khẩu của ông/bà vừa được đặt');
    expect(mails.every(({ text }) => !/nội vụ|quận/i.test(text))).toBe(true);
    expect(mails.some(({ text }) => text.includes(`hoặc ${OFFICE} (${ward.helpLine})`))).toBe(true);
  });

  it('that was opened before is called anew, and so is one stored before its names were data', async () => {
    const roster = rosterOf('doi-ten', 'sample-ward-roster.json');
    expect(run('authority', roster).stderr).toContain('There is no authority doi-ten');
    open('mo-doi-ten', PLAN, rosterOf('doi-ten'), 'quan-tri-doi-ten@mau.example');
    expect(unitSchema.parse(await unitOf('doi-ten')).authority?.names.office.vi).toBe('Phòng Nội vụ');
    const units = await unitOf('phuong-1');
    await db.doc(paths.unit('doi-ten')).update({ 'authority.names': FieldValue.delete() });
    expect(unitSchema.safeParse(await unitOf('doi-ten')).success).toBe(false);
    const renamed = run('authority', roster);
    expect(renamed.stderr).toBe('');
    const { name, authority } = unitSchema.parse(await unitOf('doi-ten'));
    expect(name).toBe(ward.name);
    expect(authority?.names.office.vi).toBe(OFFICE);
    expect(await unitOf('phuong-1')).toEqual(units);
    expect(run('authority').stderr).toContain('npm run authority --');
  });
});

it('says what is missing', () => {
  const refused = open('x');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('npm run open --');
});

describe('the rule of two', () => {
  it('begins switched off with one administrator, and on with two, who are invited once', async () => {
    const lone = open('mo-mot-nguoi', PLAN, rosterOf('mo-mot'), 'quan-tri-le@mau.example');
    expect(lone.stdout).toContain('the rule of two is off');
    expect(await read(paths.accountSettings('mo-mot'), accountSettingsSchema)).toEqual({ twoAdmins: false });
    const roster = rosterOf('mo-hai');
    const emails = ['quan-tri-a@mau.example', 'quan-tri-b@mau.example'];
    expect(tokensIn(open('mo-hai-nguoi', PLAN, roster, ...emails).stdout)).toHaveLength(2);
    expect(await read(paths.accountSettings('mo-hai'), accountSettingsSchema)).toBeNull();
    const again = open('mo-lan-nua', PLAN, roster, 'nguoi-la@mau.example');
    expect(again.stdout).toContain('has administrators already');
    expect(await uidAt('nguoi-la@mau.example')).toBe('');
  });

  it('has a way out for its owner where one administrator is left, which the log shows', async () => {
    const email = 'quan-tri-thay@mau.example';
    const invited = run('admin', 'mo-hai', email);
    const [token = ''] = tokensIn(invited.stdout);
    const uid = await uidAt(email);
    expect(await membershipOf(uid)).toMatchObject({ active: false, invitation: 'open', scopes: ['mo-hai'] });
    expect(await call('acceptInvitation', { token, password: 'mat-khau-quan-tri' })).toMatchObject({
      ok: true,
    });
    expect((await actionsOf(uid)).map(({ action, role }) => [action, role])).toEqual([
      ['invite', 'owner'],
      ['acceptInvitation', ''],
    ]);
    expect(run('admin', 'mo-hai', email).stderr).toContain('has an account already');
    expect(run('admin', 'khong-co', email).stderr).toContain('There is no authority');
  });
});
