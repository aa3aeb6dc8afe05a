import { z } from 'zod';
import { isPersonsName } from '../nomination/names.ts';
import { fold } from '../base/text.ts';
import { ADDRESSED_BY, ERASED } from '../words/stored.ts';

/**
 * By what somebody is found in texts: names as they were typed, and addresses or numbers to the letter. `spared` are names of
 * units that hold such a name – a school is called after somebody – and are not about the person.
 */
export const needlesSchema = z.object({
  names: z.array(z.string()),
  exact: z.array(z.string()),
  spared: z.array(z.string()),
});
export type Needles = z.infer<typeof needlesSchema>;

interface Span {
  from: number;
  to: number;
}

/** A name as it was typed, and without what households and people are addressed by. */
export function spellingsOf(typed: string): string[] {
  const name = typed.normalize().trim();
  return [...new Set([name, name.replace(ADDRESSED_BY, '')])].filter((one) => one !== '');
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string) =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
const joined = (words: readonly { text: string }[]) => words.map(({ text }) => text).join(' ');

/** What stands between two neighbouring words; spaces and line breaks are all one. */
const between = (text: string, before: Span | undefined, after: Span | undefined) =>
  text.slice(before?.to, after?.from).replace(/^\s+$/, ' ');

/**
 * Where a name stands in a text, whole words only; diacritics tell people apart unless one of the two was typed without. One
 * word alone is a name only where nothing stands beside it: An is a name, an toàn is none.
 */
function spansOfName(text: string, name: string): Span[] {
  const wanted = wordsOf(name);
  const folded = wanted.map((word) => fold(word.text));
  if (folded[0] === undefined || !fold(text).includes(folded[0])) return [];
  const words = wordsOf(text);
  if (wanted.length === 1 && words.length > 1) return [];
  const spans: Span[] = [];
  for (let first = 0; first + wanted.length <= words.length; first += 1) {
    const some = words.slice(first, first + wanted.length);
    const isThere = some.every((word, at) => fold(word.text) === folded[at]);
    if (!isThere || !isPersonsName(joined(some), joined(wanted))) continue;
    const isOne = some.every((word, at) => {
      const apart = between(text, some[at - 1], word);
      return at === 0 || apart === ' ' || apart === between(name, wanted[at - 1], wanted[at]);
    });
    if (isOne) spans.push({ from: some[0]?.from ?? 0, to: some.at(-1)?.to ?? 0 });
  }
  return spans;
}

function spansOfExact(text: string, exact: string): Span[] {
  const lower = text.toLowerCase();
  const wanted = exact.trim().toLowerCase();
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    spans.push({ from: at, to: at + wanted.length });
  }
  return spans;
}

/** Nobody's address, where one has to stand: RFC 2606 keeps `.invalid` for what must lead nowhere. */
export const NOWHERE = 'da-xoa@da-xoa.invalid';

/** A text without what the needles find in it. */
export function redactText(text: string, { names, exact, spared }: Needles): string {
  const isAddress =
    text.includes('@') && exact.some((one) => one.toLowerCase() === text.trim().toLowerCase());
  if (isAddress) return NOWHERE;
  const named = names.flatMap((name) => spansOfName(text, name));
  const units = named.length === 0 ? [] : spared.flatMap((unit) => spansOfName(text, unit));
  const isOfUnit = ({ from, to }: Span) => units.some((unit) => unit.from <= from && to <= unit.to);
  const spans = [
    ...named.filter((span) => !isOfUnit(span)),
    ...exact.flatMap((one) => spansOfExact(text, one)),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
  let redacted = '';
  let done = 0;
  for (const { from, to } of spans) {
    if (from < done) continue;
    redacted += text.slice(done, from) + ERASED;
    done = to;
  }
  return redacted + text.slice(done);
}

/** Whether a name stands in a text. */
export const holdsName = (text: string, name: string): boolean => spansOfName(text, name).length > 0;

/** A stored value with every text in it redacted; the value itself where nothing was found. Keys are ids and stay. */
export function redactValue(value: unknown, needles: Needles): unknown {
  if (typeof value === 'string') return redactText(value, needles);
  if (Array.isArray(value)) {
    const next = value.map((part: unknown) => redactValue(part, needles));
    return next.some((part, at) => part !== value[at]) ? next : value;
  }
  if (!isPlain(value)) return value;
  const next = Object.entries(value).map(([key, part]) => [key, redactValue(part, needles)] as const);
  return next.some(([key, part]) => part !== value[key]) ? Object.fromEntries(next) : value;
}

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const ofId = /[A-Za-z0-9_-]/;

/** Whether an id stands in a text by itself, not as a part of a longer one. */
function holdsId(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!ofId.test(text.charAt(at - 1)) && !ofId.test(text.charAt(at + id.length))) return true;
  }
  return false;
}

/** Whether any text or key of a value is, or holds, one of these: ids that tell whom it is about. */
export function mentions(value: unknown, ids: readonly string[]): boolean {
  if (typeof value === 'string') return ids.some((id) => holdsId(value, id));
  if (Array.isArray(value)) return value.some((part: unknown) => mentions(part, ids));
  return (
    isPlain(value) && Object.entries(value).some(([key, part]) => mentions(key, ids) || mentions(part, ids))
  );
}
