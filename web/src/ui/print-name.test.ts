import { expect, it } from 'vitest';
import { fileNameOf } from './print-name.ts';

it('tells what it is, by letters that a file may have', () => {
  expect(fileNameOf(['Báo cáo 3/2026: sơ kết', 'Phường 4', '', ' Thi đua  "xanh" '])).toBe(
    'Báo cáo 3 2026 sơ kết - Phường 4 - Thi đua xanh',
  );
});
