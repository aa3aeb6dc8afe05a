import { canonicalJson } from '@thidua/domain/base/hashing';

/** What two people made of the same part, from the same saving on. */
export interface Woven<T> {
  /** Everything that only one of them changed; of what both did, mine. */
  mine: T;
  /** The same, of what both changed theirs. */
  theirs: T;
  /** The fields that both changed, each to something else. */
  clashes: (keyof T & string)[];
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
export const isSameContent = isSame;

/** Puts together what was changed in different fields of a part; what was changed twice is asked about. */
export function weave<T extends object>(base: T, mine: T, theirs: T): Woven<T> {
  const fields = namesOf(base);
  const changed = (one: T) => fields.filter((field) => !isSame(base[field], one[field]));
  const own = changed(mine);
  const foreign = changed(theirs);
  const clashes = own.filter((field) => foreign.includes(field) && !isSame(mine[field], theirs[field]));
  const put = (fieldsOfMine: readonly (keyof T & string)[]): T => {
    const all = { ...theirs };
    for (const field of fieldsOfMine) all[field] = mine[field];
    return all;
  };
  return { mine: put(own), theirs: put(own.filter((field) => !clashes.includes(field))), clashes };
}

function namesOf<T extends object>(content: T): (keyof T & string)[] {
  const names: (keyof T & string)[] = [];
  for (const name in content) if (Object.hasOwn(content, name)) names.push(name);
  return names;
}

/** Anything of a plan as somebody reads it, without ids; names of units by `nameOf`. */
export function readable(value: unknown, say: (word: string) => string): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return say(value);
  if (typeof value === 'number' || typeof value === 'boolean') return say(String(value));
  if (Array.isArray(value)) return value.map((one) => readable(one, say)).join('\n') || '–';
  if (typeof value !== 'object') return '–';
  return Object.entries(value)
    .filter(([name]) => !['id', 'source', 'phone', 'proposedTargets'].includes(name))
    .map(([name, inner]) => {
      const text = readable(inner, say);
      return say(name) === name ? text : `${say(name)}: ${text}`;
    })
    .filter((text) => text !== '–')
    .join(' · ');
}
