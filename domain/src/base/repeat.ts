import { canonicalJson } from './hashing.ts';

/**
 * Whether `next` says nothing that does not stand already, `marks` apart: what every writing sets anew, as who and when. An
 * act that is repeated – a double click, an answer that was lost – then writes nothing and logs nothing.
 */
export function isRepeat<T extends object>(
  before: T | null,
  next: T,
  marks: readonly (keyof T & string)[] = [],
): boolean {
  if (before === null) return false;
  const marked: readonly string[] = marks;
  const said = (value: T) =>
    canonicalJson(Object.fromEntries(Object.entries(value).filter(([key]) => !marked.includes(key))));
  return said(before) === said(next);
}
