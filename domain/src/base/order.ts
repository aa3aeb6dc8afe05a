import { tidyLine } from './tidy-line.ts';

// Names are Vietnamese whatever language the page is in, so their order is, too.
const collator = new Intl.Collator('vi', { numeric: true });

/** The order of units, clusters and titles: numbers as numbers, `Phường 2` before `Phường 10`. */
export const compareTitles = (a: string, b: string): number => collator.compare(a, b);

/** Letters that follow their plain one in the Vietnamese alphabet, by how far. */
const AFTER: Readonly<Record<string, string>> = { '\u0306': '~', '\u0302': '~~', '\u031b': '~~~' };

/** One name so that texts compare as Vietnamese lists have it: letters by the alphabet, numbers as numbers, tones left out. */
const sortable = (name: string): string =>
  tidyLine(name)
    .toLowerCase()
    .replace(/\u0111/g, 'd~')
    .normalize('NFD')
    .replace(/[\u0306\u0302\u031b]/g, (mark) => AFTER[mark] ?? '')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(9, '0'))
    .replace(/[^\p{L}\p{N}~]+/gu, ' ')
    .trim();

/**
 * What units are put in order by, kept with their record: the names from below the authority down to the unit's own, so
 * that a sub-unit stands under the unit that it belongs to.
 */
export const orderKey = (names: readonly string[]): string => names.map(sortable).join('\t');

/** How many units stand above one, by its key. */
export const depthOf = (key: string): number => key.split('\t').length - 1;

/** Units in the order of their keys; what has none yet comes by its name. */
export function compareUnits(a: { name: string; order: string }, b: { name: string; order: string }): number {
  const [keyOfA, keyOfB] = [a.order || orderKey([a.name]), b.order || orderKey([b.name])];
  return keyOfA === keyOfB ? compareTitles(a.name, b.name) : keyOfA < keyOfB ? -1 : 1;
}
