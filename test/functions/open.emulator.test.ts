import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { participantSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { call, list } from '../support/backend.ts';

const file = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Runs `npm run open` past npm, against the emulators of this run. */
const open = (...args: string[]) =>
  spawnSync(process.execPath, [file('scripts/open.ts'), ...args], { encoding: 'utf8', env: process.env });

it('opens a movement of an authority and invites its administrator', async () => {
  const email = 'quan-tri-moi@mau.example';
  const files = [file('movements/plan-221.json'), file('movements/sample-roster.json')];
  const opened = open('mo-phong-trao', ...files, email);
  expect(opened.stderr).toBe('');
  const token = /\/invitation\/([\w-]+)/.exec(opened.stdout)?.[1] ?? '';
  expect(await call('acceptInvitation', { token, password: 'mat-khau-quan-tri' })).toEqual({
    ok: true,
    value: { email },
  });
  expect(await list(paths.participants('mo-phong-trao'), participantSchema)).toHaveLength(89);
  expect(open('mo-phong-trao', ...files, email).stderr).toContain('is there already');
});

it('says what is missing', () => {
  const refused = open('x');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('npm run open --');
});
