import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCE = new URL('..', import.meta.url).pathname;

test('no page looks for the movement of its address: its route has found it', () => {
  const looking = /\bmovementId\b[^}]*\}\s*=\s*useParams\b/;
  const pages = globSync('{features,parts,app}/**/*.{ts,tsx}', { cwd: SOURCE });
  expect(pages.length).toBeGreaterThan(200);
  const isLooked = (file: string) => !file.endsWith('.test.ts');
  expect(
    pages.filter((file) => isLooked(file) && looking.test(readFileSync(`${SOURCE}${file}`, 'utf8'))),
  ).toEqual([]);
  expect(looking.test("const { movementId = '', unitId = '' } = useParams();")).toBe(true);
});
