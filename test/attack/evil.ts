/** What an id must never be: another path, another id, nothing that is seen, or far too much. */
export const evilIds: readonly unknown[] = [
  '',
  ' ',
  '.',
  '..',
  '../u2',
  'a/b',
  '/a',
  'a/',
  'registration/entries/2',
  'progress-1/versions/1',
  'participation/entries/1',
  'score/entries/1',
  '__evil__',
  '__proto__',
  'constructor',
  'a\nb',
  'a\u0000',
  'a\u202eb',
  'a\ud800',
  'a'.repeat(300),
  'a'.repeat(200_000),
  '9'.repeat(299),
  7,
  1e308,
  {},
  ['a'],
];

/** Where in a request something stands: names of fields, numbers of elements, `{key}` for the name of a field of a map. */
type Step = string | number;
export interface Leaf {
  path: Step[];
  /** The value there, or the field's own name where that is what somebody may choose. */
  value: unknown;
  isKey: boolean;
}

/** Fields of a request that are maps, whose names are ids that the caller chooses. */
export const maps = ['paper', 'checklist', 'points', 'reasons', 'grants'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text in a request and every name of a field that the caller chooses. */
export function leavesOf(value: unknown, path: Step[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
  if (!isRecord(value)) return typeof value === 'string' ? [{ path, value, isKey: false }] : [];
  const isMap = path.length === 1 && maps.includes(String(path[0]));
  return Object.entries(value).flatMap(([name, part]) => [
    ...(isMap ? [{ path: [...path, name], value: name, isKey: true }] : []),
    ...leavesOf(part, [...path, name]),
  ]);
}

/** The request with something else at a leaf. */
export function withAt(
  value: unknown,
  { path: [step, ...rest], isKey }: Pick<Leaf, 'path' | 'isKey'>,
  evil: unknown,
): unknown {
  if (step === undefined) return evil;
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.map((one, index) => (index === step ? withAt(one, { path: rest, isKey }, evil) : one));
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => {
    if (name !== step) return [name, part];
    return rest.length === 0 && isKey
      ? [String(evil), part]
      : [name, withAt(part, { path: rest, isKey }, evil)];
  });
  return Object.fromEntries(entries);
}
