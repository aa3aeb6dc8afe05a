import { DRAWABLE } from '@thidua/domain/base/drawable';
import { expect, test } from 'vitest';
import { fontNames, tinos } from './fonts.ts';

test.each(fontNames)('the %s font has every character that is said to be drawable', (name) => {
  const has = new Set(tinos(name).characterSet);
  const all = DRAWABLE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((code) => !has.has(code)).map((code) => code.toString(16))).toEqual([]);
});
