import { z } from 'zod';
import { same } from './same.ts';

const recordSchema = z.record(z.string(), z.unknown());
const elementsSchema = z.array(z.looseObject({ id: z.string() }));
type Fields = Record<string, unknown>;
type Elements = z.infer<typeof elementsSchema>;

/**
 * One place where two contents differ. `path` is `planNumber`, `targets.<id>` where only one has the element,
 * `targets.<id>.goal`, or `targets` where the same elements stand in another order.
 */
export interface Difference {
  path: string;
  field: string;
  elementId: string | null;
  elementField: string | null;
  mine: unknown;
  theirs: unknown;
}

const read = (content: unknown): Fields => recordSchema.safeParse(content).data ?? {};

/** A list of things with ids, as in targets, actuals and self scores; null for any other value. */
function elementsOf(value: unknown): Elements | null {
  const parsed = elementsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** Where `mine` and `theirs` differ, in the order of the form. */
export function differences(mine: unknown, theirs: unknown): Difference[] {
  const [a, b] = [read(mine), read(theirs)];
  return union(Object.keys(a), Object.keys(b)).flatMap((field) => {
    if (same(a[field], b[field])) return [];
    const [ours, others] = [elementsOf(a[field] ?? []), elementsOf(b[field] ?? [])];
    // A list that one of them does not have yet is an empty one.
    if (ours && others) return elementDifferences(field, ours, others);
    return [{ path: field, field, elementId: null, elementField: null, mine: a[field], theirs: b[field] }];
  });
}

function elementDifferences(field: string, ours: Elements, others: Elements): Difference[] {
  const ids = union(
    ours.map(({ id }) => id),
    others.map(({ id }) => id),
  );
  const found = ids.flatMap((elementId): Difference[] => {
    const mine = ours.find(({ id }) => id === elementId);
    const theirs = others.find(({ id }) => id === elementId);
    const path = `${field}.${elementId}`;
    if (!mine || !theirs) return [{ path, field, elementId, elementField: null, mine, theirs }];
    return union(Object.keys(mine), Object.keys(theirs))
      .filter((key) => !same(mine[key], theirs[key]))
      .map((key) => ({
        path: `${path}.${key}`,
        field,
        elementId,
        elementField: key,
        mine: mine[key],
        theirs: theirs[key],
      }));
  });
  const order = orderDifference(field, ours, others);
  return order ? [...found, order] : found;
}

function orderDifference(field: string, ours: Elements, others: Elements): Difference | null {
  const shared = (list: Elements, other: Elements) =>
    list.map(({ id }) => id).filter((id) => other.some((element) => element.id === id));
  if (same(shared(ours, others), shared(others, ours))) return null;
  return { path: field, field, elementId: null, elementField: null, mine: ours, theirs: others };
}

/** `mine` with what stands in `theirs` at every path of `fromTheirs`. */
export function merge(mine: unknown, theirs: unknown, fromTheirs: ReadonlySet<string>): Fields {
  const [a, b] = [read(mine), read(theirs)];
  const merged: Fields = { ...a };
  for (const difference of differences(mine, theirs)) {
    if (!fromTheirs.has(difference.path)) continue;
    const { field, elementId } = difference;
    const ours = elementsOf(merged[field] ?? []);
    const others = elementsOf(b[field] ?? []);
    if (elementId !== null && ours && others) merged[field] = mergeElement(ours, others, difference);
    else if (ours && others && ours.length + others.length > 0) merged[field] = ordered(ours, others);
    else merged[field] = b[field];
  }
  return merged;
}

/**
 * What two made of one `base`, each with what only the other changed: where nobody touched what the other did, both say the
 * same.
 */
export function weave(base: unknown, mine: unknown, theirs: unknown): { mine: Fields; theirs: Fields } {
  const touches = (content: unknown) => {
    const paths = differences(base, content).map(({ path }) => path);
    return ({ path, elementId }: Difference) =>
      paths.some(
        (touched) =>
          touched === path ||
          (elementId !== null && (touched.startsWith(`${path}.`) || path.startsWith(`${touched}.`))),
      );
  };
  const [byMe, byThem] = [touches(mine), touches(theirs)];
  const found = differences(mine, theirs);
  const only = (these: typeof byMe, those: typeof byMe) =>
    new Set(found.filter((one) => these(one) && !those(one)).map(({ path }) => path));
  return { mine: merge(mine, theirs, only(byThem, byMe)), theirs: merge(theirs, mine, only(byMe, byThem)) };
}

function mergeElement(
  ours: Elements,
  others: Elements,
  { elementId, elementField, theirs }: Difference,
): Elements {
  if (elementField !== null) {
    return ours.map((element) =>
      element.id === elementId ? { ...element, [elementField]: theirs } : element,
    );
  }
  const added = others.findIndex(({ id }) => id === elementId);
  const element = others[added];
  return element ? ours.toSpliced(added, 0, element) : ours.filter(({ id }) => id !== elementId);
}

function ordered(ours: Elements, others: Elements): Elements {
  const place = (id: string) => {
    const index = others.findIndex((element) => element.id === id);
    return index === -1 ? others.length : index;
  };
  return ours.toSorted((a, b) => place(a.id) - place(b.id));
}

/** The value at a finding's path; element ids may not hold dots. */
export function valueAt(content: unknown, path: string): unknown {
  const [field = '', elementId, ...rest] = path.split('.');
  const value = read(content)[field];
  if (elementId === undefined) return value;
  const elements = elementsOf(value);
  const element = elements?.find(({ id }) => id === elementId);
  if (element) return rest.length === 0 ? element : element[rest.join('.')];
  return Array.isArray(value) ? z.array(z.unknown()).parse(value)[Number(elementId)] : undefined;
}
