/** Lower-case hexadecimal SHA-256 of a UTF-8 text; comes in as an argument because it needs the platform. */
export type Sha256 = (text: string) => string;

/** JSON with sorted keys, dates as ISO strings: the same content always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
