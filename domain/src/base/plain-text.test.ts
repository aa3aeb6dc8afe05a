import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOneLine, hasHidden, plainLine, plainText, withoutHidden } from './plain-text.ts';

const codes = (schema: ReturnType<typeof plainLine>, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

const hidden: Record<string, string> = {
  'a null': '\u0000',
  'an escape': '\u001b',
  'a deletion': '\u007f',
  'a control of the second block': '\u0085',
  'a soft hyphen': '\u00ad',
  'a zero-width space': '\u200b',
  'a right-to-left mark': '\u200f',
  'a right-to-left override': '\u202e',
  'an isolate': '\u2066',
  'a byte order mark': '\ufeff',
  'a line separator': '\u2028',
  'half a character': '\ud800',
  'a tag': '\u{e0041}',
};

describe('text that people type', () => {
  it.each(Object.entries(hidden))('may not hold %s', (_title, character) => {
    const text = `Hồ sơ${character} mẫu`;
    expect(codes(plainLine(300), text)).toEqual(['hiddenCharacters']);
    expect(codes(plainText(300), text)).toEqual(['hiddenCharacters']);
    expect(hasHidden(text)).toBe(true);
    expect(hasHidden(withoutHidden(text))).toBe(false);
  });

  it('holds Vietnamese in both encodings, tabs, and in a longer text lines', () => {
    for (const text of ['Ủy ban nhân dân Quận 5', 'Ủy ban'.normalize('NFD'), 'một\thai', '👍 “đúng”']) {
      expect(codes(plainLine(300), text)).toEqual([]);
    }
    expect(codes(plainText(300), 'một\nhai\r\nba')).toEqual([]);
    expect(codes(plainLine(300), 'một\nhai')).toEqual(['hiddenCharacters']);
  });

  it('is never longer for the rules than here, however those count', () => {
    expect(codes(plainLine(4), '👍👍')).toEqual([]);
    expect(codes(plainLine(3), '👍👍')).toEqual(['tooLong']);
    expect(codes(plainLine(3), 'dài')).toEqual([]);
    expect(codes(plainLine(3), 'quá dài')).toEqual(['tooLong']);
  });

  it('is cleaned of whatever it may not hold', () => {
    expect(withoutHidden('một\u000bhai\r\nba\u200b')).toBe('một\nhai\nba');
    expect(asOneLine('Hồ sơ \u2028 đúng\r\nhạn\u202e')).toBe('Hồ sơ đúng hạn');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(codes(plainText(10_000), withoutHidden(text))).toEqual([]);
        expect(codes(plainLine(10_000), asOneLine(text))).toEqual([]);
      }),
    );
  });
});
