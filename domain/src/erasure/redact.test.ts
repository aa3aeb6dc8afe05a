import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions, NOWHERE, redactText, redactValue, type Needles } from './redact.ts';
import { ERASED } from '../words/stored.ts';

const hung: Needles = { names: ['Nguyễn Văn Hùng'], exact: ['hung@mau.example'], spared: [] };

describe('a text without somebody', () => {
  it.each([
    ['Ông Nguyễn Văn Hùng, tổ trưởng', `Ông ${ERASED}, tổ trưởng`],
    ['NGUYỄN  VĂN HÙNG và nguyễn văn hùng', `${ERASED} và ${ERASED}`],
    ['Nguyễn Văn Hùng'.normalize('NFD'), ERASED],
    ['nguyen van hung', ERASED],
    ['Thư tới HUNG@mau.example.', `Thư tới ${ERASED}.`],
  ])('%s', (text, expected) => {
    expect(redactText(text, hung)).toBe(expected);
  });

  it('leaves an address where there has to be one', () => {
    expect(redactValue({ email: 'Hung@mau.example' }, hung)).toEqual({ email: NOWHERE });
  });

  it.each(['Nguyễn Văn Hưng', 'Nguyễn Văn Hùngg', 'Nguyễn Văn, Hùng', 'Văn Hùng', 'Trần Nguyễn Văn'])(
    'leaves %s, who is somebody else',
    (text) => {
      expect(redactText(text, hung)).toBe(text);
    },
  );

  it('finds a name typed without diacritics in every spelling', () => {
    expect(redactText('Nguyễn Văn Hưng', { names: ['nguyen van hung'], exact: [], spared: [] })).toBe(ERASED);
  });

  it('holds an id by itself, not within a longer one', () => {
    const id = ['u1~nomination-1'];
    expect(mentions({ about: 'm~award~u1~nomination-1~3' }, id)).toBe(true);
    expect(mentions({ 'u1~nomination-1': 'key' }, id)).toBe(true);
    for (const other of ['u1~nomination-12', 'pu1~nomination-1', 'x-u1~nomination-1'])
      expect(mentions([other, { [other]: other }], id), other).toBe(false);
  });

  it('leaves a unit that is called after somebody of that name', () => {
    const tam: Needles = { names: ['Lê Văn Tám'], exact: [], spared: ['Trường Tiểu học Lê Văn Tám'] };
    expect(redactText('Ông Lê Văn Tám, trường tiểu học Lê Văn Tám', tam)).toBe(
      `Ông ${ERASED}, trường tiểu học Lê Văn Tám`,
    );
  });

  it('finds a name with signs in it as it was typed, and without them', () => {
    const tu: Needles = { names: ['Y-Blim Niê (Tư)'], exact: [], spared: [] };
    expect(redactText('Y-Blim Niê (Tư) và Y Blim Niê Tư', tu)).toBe(`${ERASED}) và ${ERASED}`);
    expect(redactText('Y, Blim Niê Tư', tu)).toBe('Y, Blim Niê Tư');
  });

  it('takes one word for a name only where nothing stands beside it', () => {
    const an: Needles = { names: ['An'], exact: [], spared: [] };
    expect(redactText('An', an)).toBe(ERASED);
    expect(redactText('An toàn giao thông', an)).toBe('An toàn giao thông');
  });

  it('is the same when it is done twice, and holds the name no more', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant('Nguyễn Văn Hùng'))), (parts) => {
        const text = redactText(parts.join(' '), hung);
        expect(redactText(text, hung)).toBe(text);
        expect(text).not.toContain('Nguyễn Văn Hùng');
      }),
    );
  });
});

describe('a stored value', () => {
  const at = new Date(0);
  const value = { to: 'Nguyễn Văn Hùng', on: at, list: [{ n: 1, text: 'x' }], none: null };

  it('is redacted wherever a text stands, and keeps everything else', () => {
    expect(redactValue(value, hung)).toEqual({ ...value, to: ERASED });
    expect(redactValue([[value]], hung)).toEqual([[{ ...value, to: ERASED }]]);
  });

  it('is itself where nothing is found', () => {
    const other = { ...value, to: 'Ai khác' };
    expect(redactValue(other, hung)).toBe(other);
  });

  it('mentions an id in a text, a list or as a key', () => {
    expect(mentions({ a: ['về u1~nomination-a: x'] }, ['u1~nomination-a'])).toBe(true);
    expect(mentions({ conflicts: { 'u1~nomination-a': {} } }, ['u1~nomination-a'])).toBe(true);
    expect(mentions({ a: ['u1~nomination-b', 3, null] }, ['u1~nomination-a'])).toBe(false);
  });
});
