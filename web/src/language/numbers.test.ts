import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as a page in that language has it. */
async function inLanguage(language: 'vi' | 'en') {
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem: () => language });
  const { formatNumber, formatShare, shownFigure } = await import('./numbers.ts');
  return { formatNumber, formatShare, shownFigure };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('figures on the screen', () => {
  it('are written as the language of the page writes them', async () => {
    const vietnamese = await inLanguage('vi');
    expect(vietnamese.formatNumber(1234.5)).toBe('1.234,5');
    expect(vietnamese.formatShare(0.1234)).toBe('12,3%');
    const english = await inLanguage('en');
    expect(english.formatNumber(1234.5)).toBe('1,234.5');
    expect(english.formatNumber(0.125, 2)).toBe('0.13');
    expect(english.formatShare(0.1234)).toBe('12.3%');
    expect(english.formatShare(0.9999)).toBe('99.9%');
  });

  it('that were typed the Vietnamese way are understood as before, and shown so where that is certain', async () => {
    const vietnamese = await inLanguage('vi');
    expect(vietnamese.shownFigure('1.234,5')).toBe('1.234,5');
    const english = await inLanguage('en');
    expect(['1.234,5', '98,5%', '1.234', '12', 'mười', '1,234'].map(english.shownFigure)).toEqual([
      '1,234.5',
      '98.5%',
      '1,234',
      '12',
      'mười',
      '1,234',
    ]);
  });
});
