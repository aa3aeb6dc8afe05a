import { bareName } from './person-name.ts';

// Names are Vietnamese whatever language the page is in, so their order is, too.
const collator = new Intl.Collator('vi', { numeric: true });

/** The order of units, clusters and titles: numbers as numbers, `Phường 2` before `Phường 10`. */
export const compareTitles = (a: string, b: string): number => collator.compare(a, b);

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
