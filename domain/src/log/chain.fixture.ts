import * as fc from 'fast-check';
import type { ChainEvent } from './chain.ts';

/** Stands in for SHA-256, which needs the platform: 128 bits, well mixed. */
export function testHash(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b1, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}

const word = fc.string({ maxLength: 8 });
export const event: fc.Arbitrary<ChainEvent> = fc.record({
  at: fc.date({ noInvalidDate: true }),
  uid: word,
  role: word,
  action: word,
  before: word,
  after: word,
  detail: fc.record({ reason: word, version: fc.option(fc.nat()), contentHash: word }),
});

/** For what a test knows to be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there');
  return value;
}
