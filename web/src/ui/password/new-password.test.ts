import { describe, expect, it } from 'vitest';
import { words as texts } from './texts.ts';
import { isFine, passwordProblems } from './new-password.ts';

describe('passwordProblems', () => {
  it('takes eight characters typed twice', () => {
    expect(isFine({ password: '12345678', repeated: '12345678' })).toBe(true);
  });

  it.each([
    ['', '', texts.missing, texts.repeatMissing],
    ['1234567', '1234567', texts.tooShort(7, 8), null],
    ['12345678', '', null, texts.repeatMissing],
    ['12345678', '12345679', null, texts.differs],
    ['x'.repeat(201), 'x'.repeat(201), texts.tooLong(200), null],
  ])('says what is wrong with %j and %j', (password, repeated, first, second) => {
    expect(passwordProblems({ password, repeated })).toEqual({ password: first, repeated: second });
    expect(isFine({ password, repeated })).toBe(false);
  });

  it('does not trim: spaces belong to a password', () => {
    expect(isFine({ password: ' 1234567', repeated: '1234567' })).toBe(false);
  });
});
