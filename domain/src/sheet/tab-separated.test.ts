import { describe, expect, it } from 'vitest';
import { splitCells } from './tab-separated.ts';

describe('splitCells', () => {
  it('reads tabs, lines, quoted cells and doubled quotes', () => {
    expect(splitCells('a\tb\r\n"một\nhai"\t"nói ""có"""\r\n\r\n')).toEqual([
      ['a', 'b'],
      ['một hai', 'nói "có"'],
    ]);
  });

  it('leaves a quote at the beginning of plain text alone', () => {
    expect(splitCells('"Ba không" trong trường\t5')).toEqual([['"Ba không" trong trường', '5']]);
  });

  it('keeps an empty line within, so that a row has the number it has in the sheet', () => {
    expect(splitCells('a\n\nb\n\n')).toEqual([['a'], [''], ['b']]);
  });
});
