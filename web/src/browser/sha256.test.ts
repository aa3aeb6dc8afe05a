import { describe, expect, it } from 'vitest';
import { plainSha256, sha256Hex } from './sha256.ts';

describe('the hash of a file', () => {
  it('is that of the standard’s own examples', () => {
    const abc = new TextEncoder().encode('abc');
    expect(plainSha256(abc)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(plainSha256(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('is the same where the browser has none of its own, at every length around a block', async () => {
    for (const length of [1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      expect(plainSha256(bytes), String(length)).toBe(await sha256Hex(bytes));
    }
  });
});
