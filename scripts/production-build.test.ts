import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { APP_BASE } from '@thidua/domain/base/addresses';
import { z } from 'zod';
import { firstPageBytes, withProductionBuild } from '../test/bench/page-size.ts';
import { sampleAccounts } from './seed/accounts.ts';

let text = '';
let size = 0;
let documents: string[] = [];
let assets: string[] = [];
let worker = '';

beforeAll(async () => {
  await withProductionBuild(async (folder) => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    documents = files
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
    const contents = files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
    text = (await Promise.all(contents)).join('\n');
    assets = files.filter(({ parentPath }) => parentPath === join(folder, 'assets')).map(({ name }) => name);
    worker = await readFile(join(folder, 'lam-viec/sw.js'), 'utf8');
    size = await firstPageBytes(folder);
  });
}, 120_000);

describe('a production build', () => {
  it('knows no sample account and no emulator', () => {
    expect(text).toContain('Đăng nhập');
    for (const { email } of sampleAccounts.accounts) expect(text).not.toContain(email);
    expect(text).not.toContain(sampleAccounts.password);
    for (const word of [
      'sample-accounts',
      'VITE_EMULATOR',
      '9099',
      'connectAuthEmulator(',
      'Tài khoản mẫu',
    ]) {
      expect(text, word).not.toContain(word);
    }
  });

  it('has a document for the application, one for the public pages and one for what is not there', () => {
    // None at "/": a file there would be shown instead of what Hosting is told to answer.
    expect(documents.toSorted()).toEqual(['404.html', 'cong-khai.html', 'lam-viec/index.html']);
  });

  it('has a service worker that keeps the whole application and nothing of the public pages', () => {
    const [, json = '{}'] = /^const BUILD = (.*);$/m.exec(worker) ?? [];
    const build = z.object({ scope: z.string(), files: z.array(z.string()) }).parse(JSON.parse(json));
    expect(build.scope).toBe(APP_BASE);
    const kept = build.files.filter((file) => file.startsWith('/assets/')).map((file) => file.slice(8));
    const others = assets.filter((name) => !kept.includes(name));
    expect(kept.filter((name) => !assets.includes(name))).toEqual([]);
    expect(build.files.filter((file) => !file.startsWith('/assets/'))).toEqual(['/not-opened.js']);
    // The entry of the public pages and of the page that is not there, with their English and their styles.
    expect(others.length).toBeGreaterThan(2);
    expect(others.length).toBeLessThan(20);
    // Firefox 115 and Safari 16 take a classic script only.
    expect(worker).not.toMatch(/\b(import|export)\s*[{*(]/);
  });

  it('asks for little JavaScript before the first page', () => {
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(300);
  });
});
