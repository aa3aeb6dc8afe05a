import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstPageBytes, withProductionBuild } from '../test/bench/page-size.ts';
import { sampleAccounts } from './seed/accounts.ts';

let text = '';
let size = 0;
let documents: string[] = [];

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

  it('asks for little JavaScript before the first page', () => {
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(300);
  });
});
