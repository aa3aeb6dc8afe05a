/** A tag or a text of an XML document. Names come without their prefix. */
export type XmlPart =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const PART =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * The parts of an XML document, in order. For what spreadsheets write: no entity is resolved but the five of XML, so a document
 * cannot unfold into more than it is.
 */
export function* xmlParts(xml: string): Generator<XmlPart> {
  for (const [, cdata, closed, opened, typed = '', slash, text] of xml.matchAll(PART)) {
    if (opened !== undefined) {
      const pairs = Array.from(
        typed.matchAll(ATTRIBUTE),
        ([, name = '', double, single]) => [local(name), plain(double ?? single ?? '')] as const,
      );
      yield { kind: 'open', name: local(opened), attributes: new Map(pairs), isEmpty: slash === '/' };
    } else if (closed !== undefined) yield { kind: 'close', name: local(closed) };
    else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: plain(text) };
  }
}

/** The attributes of every tag of a name, in order. */
export const tagsOf = (xml: string, name: string): ReadonlyMap<string, string>[] =>
  [...xmlParts(xml)].flatMap((part) => (part.kind === 'open' && part.name === name ? [part.attributes] : []));
