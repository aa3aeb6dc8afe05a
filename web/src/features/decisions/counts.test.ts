import { expect, test } from 'vitest';
import { defaultTitle, isTickedAtFirst, revokedIn } from './counts.ts';
import { words } from './texts.ts';

const named = (...kinds: Parameters<typeof defaultTitle>[0][number]['kind'][]) =>
  defaultTitle(
    kinds.map((kind) => ({ kind })),
    'Mẫu',
  );

test('the title names the kinds of the list, in their order', () => {
  const around = (recipients: string) =>
    `Về việc tặng Giấy khen cho ${recipients} có thành tích trong phong trào “Mẫu”`;
  expect(named('individual', 'collective', 'individual')).toBe(around('các tập thể, cá nhân'));
  expect(named('household', 'household')).toBe(around('các hộ gia đình'));
  expect(named('individual')).toBe(around('cá nhân'));
  expect(named()).toBe(around('các tập thể, cá nhân, hộ gia đình'));
});

test('a draft is changed from what is in it, a new one begins with all that are ready', () => {
  expect(isTickedAtFirst(null, null)).toBe(true);
  expect(isTickedAtFirst('d1', 'd1')).toBe(true);
  expect(isTickedAtFirst('d1', null)).toBe(false);
});

test('a revocation is counted beside, not silently among the rest', () => {
  expect(revokedIn([{ status: 'awarded' }, { status: 'revoked' }])).toBe(1);
  expect(words.awards(3, 1)).toBe('3 trường hợp, trong đó 1 đã thu hồi');
  expect(words.awards(3, 0)).toBe('3 trường hợp');
  expect(words.issued(3, 2)).toBe('Đã cấp đủ 3 giấy khen, trong đó 2 đã thu hồi.');
});
