import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, LEADING } from './fit-text.ts';

/** As if every letter were half as wide as it is high. */
const measure = (text: string) => Array.from(text).length / 2;
const lines = (text: string, width: number, height = 1000) =>
  fitText(text, { width, height, size: 10 }, measure).lines.map((line) => line.text);

test('a text that fits stays as it is', () => {
  expect(fitText('một hai', { width: 100, height: 20, size: 10 }, measure)).toEqual({
    size: 10,
    lines: [{ text: 'một hai', width: 35 }],
  });
  expect(lines('một\nhai', 100)).toEqual(['một', 'hai']);
  expect(fitText('', { width: 10, height: 10, size: 10 }, measure).lines).toEqual([]);
});

test('a long one is broken into lines of about the same length', () => {
  expect(lines('aaaa bbbb cccc dddd', 75)).toEqual(['aaaa bbbb', 'cccc dddd']);
});

test('it shrinks where the height is too little, or a word too wide', () => {
  const low = fitText('aaaa bbbb cccc dddd', { width: 75, height: 12, size: 10 }, measure);
  expect(low.size).toBeLessThan(10);
  const wide = fitText('aaaaaaaaaaaaaaaaaaaa', { width: 80, height: 100, size: 10 }, measure);
  expect(wide).toEqual({ size: 8, lines: [{ text: 'aaaaaaaaaaaaaaaaaaaa', width: 80 }] });
  expect(lines('a'.repeat(40), 60)).toEqual(['a'.repeat(20), 'a'.repeat(20)]);
});

test('whatever the text, no word is lost, no line is too wide, and the height is kept unless the size is the least', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ', '.'), minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 40, max: 600 }),
      fc.integer({ min: 12, max: 80 }),
      (one, width, height) => {
        const fitted = fitText(one, { width, height, size: 24 }, measure);
        expect(
          fitted.lines
            .map((line) => line.text)
            .join(' ')
            .replaceAll(' ', ''),
        ).toBe(one.replaceAll(' ', ''));
        for (const line of fitted.lines) {
          expect(line.width).toBeCloseTo(measure(line.text) * fitted.size);
          expect(line.width).toBeLessThanOrEqual(width + 1e-6);
        }
        const used = fitted.lines.length * fitted.size * LEADING;
        expect(fitted.size === 6 || used <= height).toBe(true);
      },
    ),
  );
});
