import type { Writable } from 'node:stream';

/** Whatever is written into a stream within the next milliseconds goes out when they are over, in order. */
export function delayed<S extends Writable>(stream: S, ms: number): S {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  const held =
    (go: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      if (!isHeld) return go(...args);
      waiting.push(() => void go(...args));
      return true;
    };
  const called = (name: 'write' | 'end') => {
    const original: unknown = Reflect.get(stream, name);
    if (typeof original !== 'function') throw new TypeError(`A stream without ${name}`);
    return held((...args): unknown => Reflect.apply(original, stream, args));
  };
  Object.assign(stream, { write: called('write'), end: called('end') });
  setTimeout(() => {
    isHeld = false;
    if (stream.destroyed) return;
    for (const go of waiting) go();
  }, ms);
  return stream;
}
