import { expect, it } from 'vitest';
import { readProject } from './support/references.ts';

/** A machine's clock may be wrong: what is late, open, or in force is judged by the server's. */
it('the client asks its one clock for the time, and no page asks the machine', () => {
  const asking = [...readProject().texts]
    .filter(([name]) => /^web\/src\/.*(?<!\.test)\.tsx?$/.test(name) && name !== 'web/src/browser/clock.ts')
    .filter(([, text]) => /Date\.now\(|new Date\(\)|\bDate\(\)/.test(text))
    .map(([name]) => name);
  expect(asking).toEqual([]);
});
