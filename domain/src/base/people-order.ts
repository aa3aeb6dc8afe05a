import { compareTitles, orderKey } from './order.ts';
import { bareName } from './person-name.ts';

/** `Mẫu Thị Lan (thư ký)` → `['Lan', 'Thị', 'Mẫu']`: the given name, then the middle names, then the family name. */
function nameParts(name: string): string[] {
  const words = bareName(name.replace(/\s*\([^)]*\)\s*$/, '')).split(' ');
  const [family = '', ...others] = words;
  const given = others.pop();
  return given === undefined ? [family] : [given, others.join(' '), family];
}

/** The order of people: by given name, middle name, family name, as Vietnamese lists have it. */
export function comparePeople(a: string, b: string): number {
  const [partsOfA, partsOfB] = [nameParts(a), nameParts(b)];
  for (let index = 0; index < Math.max(partsOfA.length, partsOfB.length); index += 1) {
    const order = compareTitles(partsOfA[index] ?? '', partsOfB[index] ?? '');
    if (order !== 0) return order;
  }
  return compareTitles(a, b);
}

/** The same order as a text that is kept with somebody, so that the store can put people in it; tones are left out. */
export const peopleKey = (name: string): string => orderKey(nameParts(name));
