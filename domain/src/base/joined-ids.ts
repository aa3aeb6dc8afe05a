/** An id that would lead elsewhere, or nowhere. */
export class PathError extends Error {}

/** Firestore ends a document's id at 1,500 bytes. */
const MOST_CHARACTERS = 500;

/** The wildcard of a trigger, or one part of a path: a second wall behind the schemas of ids. */
function asSegment(id: string | number): string {
  const text = String(id);
  const isOne =
    text !== '' &&
    text.length <= MOST_CHARACTERS &&
    !/[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text) &&
    !/^(\.{1,2}|__.*__)$/s.test(text);
  if (!isOne) throw new PathError(`Not one part of a path: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** A path or a joined id; whatever is put into it is one part of it. Throws `PathError` otherwise. */
export const joined = (text: TemplateStringsArray, ...ids: (string | number)[]): string =>
  String.raw({ raw: text }, ...ids.map(asSegment));
