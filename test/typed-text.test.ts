import { expect, it } from 'vitest';
import { readProject } from './support/references.ts';

const pages = [...readProject().texts].filter(([name]) => /^web\/src\/.*\.tsx$/.test(name));
const named = (pattern: RegExp) => pages.filter(([, text]) => pattern.test(text)).map(([name]) => name);

it('no field cuts what is typed: a text over its limit is shown with its length (web/src/ui/limited-text.tsx)', () => {
  expect(named(/\bmaxLength=/)).toEqual([]);
});

it('a dialog asks before it throws away what is typed (web/src/ui/dialog.tsx); two do not close by Escape at all', () => {
  expect(named(/<Modal\b/).toSorted()).toEqual([
    'web/src/features/people/invitation-link.tsx',
    'web/src/features/people/person-dialog.tsx',
    'web/src/ui/dialog.tsx',
  ]);
});
