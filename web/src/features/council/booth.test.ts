import { beforeEach, expect, test, vi } from 'vitest';
import { boothOf } from './booth.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let tab: ReturnType<typeof storage>;
let device: ReturnType<typeof storage>;

beforeEach(() => {
  tab = storage();
  device = storage();
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
});

test('choices stay in the tab, and the nonce outlives it', () => {
  const booth = boothOf('s1', 'me');
  booth.keepChosen('{"a":"support"}');
  booth.keepNonce('n');
  expect([...device.kept.values()]).toEqual(['n']);
  expect(boothOf('s1', 'me').chosen()).toBe('{"a":"support"}');
  expect(boothOf('s1', 'other').chosen()).toBeNull();
  expect(boothOf('s2', 'me').nonce()).toBeNull();
});

test('once there is a receipt, nothing else of the ballot is left', () => {
  const booth = boothOf('s1', 'me');
  booth.keepChosen('{"a":"support"}');
  booth.keepNonce('n');
  booth.keepReceipt('r');
  expect(tab.kept.size).toBe(0);
  expect([...device.kept.values()]).toEqual(['r']);
});
