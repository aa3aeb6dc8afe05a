import { describe, expect, it } from 'vitest';
import { isRepeat } from './repeat.ts';

interface Held {
  text: string;
  on: Date;
  list: { a: number; b: number }[];
  seq: number;
}
const held: Held = { text: 'x', on: new Date(0), list: [{ a: 1, b: 2 }], seq: 1 };

describe('a repeat', () => {
  it('says the same, in whatever order its fields stand', () => {
    expect(isRepeat(held, { seq: 1, list: [{ b: 2, a: 1 }], on: new Date(0), text: 'x' })).toBe(true);
    expect(isRepeat(held, { ...held, seq: 2 }, ['seq'])).toBe(true);
  });

  it('is not what differs in anything that is not a mark, nor what is first', () => {
    expect(isRepeat(held, { ...held, seq: 2 })).toBe(false);
    expect(isRepeat(held, { ...held, on: new Date(1), seq: 2 }, ['seq'])).toBe(false);
    expect(isRepeat(held, { ...held, list: [{ a: 1, b: 3 }] }, ['seq'])).toBe(false);
    expect(isRepeat(held, { ...held, list: [] }, ['seq'])).toBe(false);
    expect(isRepeat(null, held, ['text', 'on', 'list', 'seq'])).toBe(false);
  });
});
