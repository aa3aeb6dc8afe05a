import { describe, expect, it } from 'vitest';
import { isPhone, phoneSchema } from './phone.ts';

describe('a telephone of a unit', () => {
  it.each([
    '028 3855 1234',
    '(028) 3855.1234',
    '+84 28 3855 1234',
    '0903-000-001',
    '02838551234 x12',
    '028 3855 1234; 0903 000 001',
    '',
  ])('may be %j', (typed) => {
    expect(isPhone(typed)).toBe(true);
  });

  it.each([
    '113',
    'gọi bảo vệ',
    '028 3855',
    '0903 000 001 x',
    '1234567890123456',
    '1; 2',
    '09030000010903000001',
    '0903000001; 0903000002; 0903000003',
  ])('is not %j', (typed) => {
    expect(phoneSchema.safeParse(typed).success).toBe(false);
  });

  it('is stored without what pasting brings along', () => {
    expect(phoneSchema.parse(' 028\u00a03855  1234\n')).toBe('028 3855 1234');
  });
});
