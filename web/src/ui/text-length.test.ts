import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthNote, longestLine } from './text-length.ts';

describe('what is said of a length', () => {
  it('is nothing until the limit is near, then how long it is, beyond it by how much it is too long', () => {
    expect(lengthNote('a'.repeat(79), 100)).toBeNull();
    expect(lengthNote('a'.repeat(80), 100)).toEqual({ isTooLong: false, text: '(80/100 ký tự)' });
    expect(lengthNote('a'.repeat(100), 100)?.isTooLong).toBe(false);
    expect(lengthNote('a'.repeat(103), 100)).toMatchObject({ isTooLong: true });
    expect(lengthNote('a'.repeat(103), 100)?.text).toMatch(/^Dài 103 ký tự, quá 3 so với mức tối đa 100/);
  });

  it('is said of the longest of several lines, which it names', () => {
    const { line, text } = longestLine('ngắn\n  một dòng dài hơn  \nvừa');
    expect([line, text]).toEqual([2, 'một dòng dài hơn']);
    expect(lengthNote(text, 10, line)?.text).toMatch(/^Dòng 2: Dài 16 ký tự, quá 6 /);
  });
});

/** Fields whose text has no limit of its own: what is searched, pasted, read only, a secret, a day or a figure that its form reads. */
const WITHOUT_LIMIT = [
  'features/board/extend-dialog.tsx',
  'features/board/filter-bar.tsx',
  'features/council/ballot/receipt-check.tsx',
  'features/decisions/hand-over-dialog.tsx',
  'features/decisions/signature-fields.tsx',
  'features/exemplars/consent-fields.tsx',
  'features/exemplars/exemplars-page.tsx',
  'features/log/check.tsx',
  'features/outbox/mail-list.tsx',
  'features/people/invitation-link.tsx',
  'features/people/people-list.tsx',
  'features/plan-setup/units-part.tsx',
  'features/questions/published.tsx',
  'features/reminders/days-off.tsx',
  'features/scoring/score-dialog.tsx',
  'features/set-password/password-form.tsx',
  'features/sign-in/forgotten-page.tsx',
  'features/sign-in/sign-in-page.tsx',
  // A cell of a sheet that is mended; what is too long is said by the reading.
  'features/units/fault-list.tsx',
  'features/units/unit-list.tsx',
  'parts/sheet/sheet-input.tsx',
  'ui/limited-text.tsx',
  'ui/rich-text/rich-text-editor.tsx',
];

describe('fields of text', () => {
  const web = new URL('..', import.meta.url);
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const sourceOf = (file: string) => readFileSync(new URL(file, web), 'utf8');

  it('say their length, all but those known to have no limit', () => {
    const plain = files.filter((file) => /<(TextInput|Textarea|Autocomplete)\b/.test(sourceOf(file)));
    expect(plain.toSorted()).toEqual(WITHOUT_LIMIT);
  });

  it('are never cut while somebody types', () => {
    expect(files.filter((file) => /\bmaxLength\b/i.test(sourceOf(file)))).toEqual([]);
  });
});
