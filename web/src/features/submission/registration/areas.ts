import type { ContentArea } from '@thidua/domain/movement/movement';
import { fold } from '@thidua/domain/base/text';

type Areas = readonly Pick<ContentArea, 'id' | 'title' | 'text'>[];

/** What sheets shorten. */
const SHORT: Readonly<Record<string, string>> = {
  'kt-xh': 'kinh te xa hoi',
  ktxh: 'kinh te xa hoi',
  cchc: 'cai cach hanh chinh',
  dvc: 'dich vu cong',
  dvctt: 'dich vu cong truc tuyen',
  cntt: 'cong nghe thong tin',
  qpan: 'quoc phong an ninh',
  attt: 'trat tu an toan',
  dn: 'doanh nghiep',
};
/** They stand in every area's wording. */
const COMMON = new Set('thi dua thuc hien tot cong tac cac cua va ve theo nam'.split(' '));

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[\s,.;:()/“”"]+/)
    .flatMap((word) => (SHORT[word] ?? word).split(/[\s-]+/))
    .filter((word) => word !== '' && !COMMON.has(word));

const shareWithin = (words: readonly string[], others: readonly string[]): number =>
  words.length < 2 ? 0 : words.filter((word) => others.includes(word)).length / words.length;

const ENOUGH = 0.8;
const AHEAD = 0.2;

/** The area whose words these are, where one is well ahead of the others. */
function byWords(typed: string, areas: Areas): string | null {
  const words = wordsIn(typed);
  const scores = areas
    .map(({ id, title, text }) => {
      const own = wordsIn(title);
      return { id, score: Math.max(shareWithin(own, words), shareWithin(words, [...own, ...wordsIn(text)])) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scores;
  return best && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= AHEAD ? best.id : null;
}

/** A content area by its number (`2.4`, `4`), its title, the beginning of the plan's wording, or most of the words of either. */
export function areaOf(typed: string, contentAreas: Areas): string | null {
  const text = fold(typed).replace(/[.:)]$/, '');
  if (text === '') return null;
  const number = /^(?:noi dung\s*)?(\d+(?:\.\d+)*)\b/.exec(text)?.[1];
  const byNumber = contentAreas.find(
    (area, index) =>
      area.id === number ||
      area.id.endsWith(`.${number}`) ||
      (text === number && String(index + 1) === number),
  );
  if (byNumber) return byNumber.id;
  const byTitle = contentAreas.find((area) => fold(area.title) === text);
  if (byTitle) return byTitle.id;
  if (text.length < 4) return null;
  const close = contentAreas.filter(
    (area) => fold(area.title).includes(text) || text.includes(fold(area.title)),
  );
  const [only] = close.length === 1 ? close : contentAreas.filter((area) => fold(area.text).startsWith(text));
  return only?.id ?? byWords(typed, contentAreas);
}
