import type { Movement } from '@thidua/domain/movement/movement';
import { evidenceRefSchema } from '@thidua/domain/submission/report';
import { formatDate, parseDate } from '@thidua/domain/base/text';
import { z } from 'zod';
import { words } from './texts.ts';
import { valueAt, type Difference } from './difference.ts';

/** What the content of a kind of case is called, field by field. */
export interface ContentWords {
  /** Of its own fields; of a list, as a whole. */
  fields: Readonly<Record<string, string>>;
  /** Its own fields as they follow each other on the page. */
  onPage: readonly string[];
  lists: Readonly<Record<string, ListWords>>;
  /** A field that is called by what else is typed; null where it is not. */
  fieldOf?: (field: string, content: unknown) => string | null;
  /** A choice in words; null where the value is no choice of this field. */
  choice?: (field: string, value: string, names: FieldNames) => string | null;
}

interface ListWords {
  /** What an element is called; `own` is the name it carries itself, `place` the number that stands on it in the form. */
  element: (id: string, own: string | undefined, names: FieldNames, place: number | null) => string;
  /** Of the fields of an element. */
  fields: Readonly<Record<string, string>>;
  /** The same as they follow each other on the page. */
  onPage: readonly string[];
  /** What its order is called. */
  order?: () => string;
}

/** What a content is called, and names for what it refers to by id. */
export interface FieldNames {
  words: ContentWords;
  contentAreas: Pick<Movement['contentAreas'][number], 'id' | 'title'>[];
  criteria: Pick<Movement['criteria']['collective'][number], 'id' | 'title'>[];
  /** target id → name, for reports; a registration's targets carry their own. */
  targets: ReadonlyMap<string, string>;
  awardForms: Pick<Movement['awardForms'][number], 'id' | 'title'>[];
  /** Sections of an achievement report. */
  outline: { id: string; title: string }[];
}

const textSchema = z.string();
const namedSchema = z.looseObject({ name: z.string() });

const elementsSchema = z.array(z.looseObject({ id: z.string() }));

/** Where an element stands in its list, from 0; -1 where it does not. */
const indexIn = (content: unknown, field: string, id: string): number =>
  elementsSchema.safeParse(valueAt(content, field)).data?.findIndex((one) => one.id === id) ?? -1;

/**
 * What people call the field at `path`: “Chỉ tiêu ‘…’: Mức phấn đấu”. In a form (`inForm`) an element has its number, too, as
 * it stands there.
 */
export function fieldLabel(path: string, content: unknown, names: FieldNames, inForm = false): string {
  const [field = '', elementId, elementField] = path.split('.');
  if (path === '') return words.whole;
  const { fields, fieldOf, lists } = names.words;
  const list = lists[field];
  if (elementId === undefined || !list) {
    if (field === 'paperReceivedOn') return words.paperReceivedOn;
    return fieldOf?.(field, content) ?? fields[field] ?? field;
  }
  const own = namedSchema.safeParse(valueAt(content, `${field}.${elementId}`));
  const place = inForm ? indexIn(content, field, elementId) + 1 : 0;
  const element = list.element(elementId, own.data?.name, names, place === 0 ? null : place);
  const part = elementField === undefined ? undefined : list.fields[elementField];
  return part === undefined ? element : words.ofElement(element, part);
}

/** What is said of places of a form, in the order in which these follow each other on the page. */
export function inPageOrder<T extends { path: string }>(
  said: readonly T[],
  content: unknown,
  { words: { onPage, lists } }: FieldNames,
): T[] {
  const last = Number.MAX_SAFE_INTEGER;
  const placeIn = (all: readonly string[], one: string) => (all.includes(one) ? all.indexOf(one) : last);
  const rankOf = ({ path }: T): [number, number, number] => {
    const [field = '', id, part] = path.split('.');
    if (path === '') return [-1, 0, 0];
    if (id === undefined) return [placeIn(onPage, field), -1, 0];
    const index = indexIn(content, field, id);
    const place = index !== -1 ? index : /^\d+$/.test(id) ? Number(id) : last;
    return [
      placeIn(onPage, field),
      place,
      part === undefined ? -1 : placeIn(lists[field]?.onPage ?? [], part),
    ];
  };
  return said
    .map((one) => ({ one, rank: rankOf(one) }))
    .toSorted(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ one }) => one);
}

export interface DescribedDifference extends Difference {
  label: string;
  mineText: string;
  theirsText: string;
}

/** Labels a difference and puts both values into words. */
export function describeDifference(
  difference: Difference,
  mine: unknown,
  theirs: unknown,
  names: FieldNames,
): DescribedDifference {
  const { path, field, elementId, elementField } = difference;
  const list = names.words.lists[field];
  const order = elementId === null ? list?.order?.() : undefined;
  const named = valueAt(mine, path) === undefined ? theirs : mine;
  const label = order ?? fieldLabel(path, named, names);
  const isElement = elementId !== null && elementField === null;
  const show = (value: unknown) =>
    valueText(elementField ?? field, value, names, isElement ? (list?.fields ?? {}) : null);
  return { ...difference, label, mineText: show(difference.mine), theirsText: show(difference.theirs) };
}

/** `element`: the labels of its parts where the value is a whole element of a list. */
function valueText(
  field: string,
  value: unknown,
  names: FieldNames,
  element: Readonly<Record<string, string>> | null,
): string {
  if (value === undefined || value === null) return element ? words.noElement : words.empty;
  const text = textSchema.safeParse(value);
  if (text.success) return scalarText(field, text.data, names);
  const lines = z.array(textSchema).safeParse(value);
  if (lines.success)
    return lines.data.length === 0 ? words.empty : lines.data.map((line) => `• ${line}`).join('\n');
  const evidence = z.array(evidenceRefSchema).safeParse(value);
  if (evidence.success) {
    return evidence.data
      .map((piece) => `• ${piece.kind === 'file' ? piece.name : piece.title || piece.url}`)
      .join('\n');
  }
  const elements = z.array(namedSchema).safeParse(value);
  if (elements.success) return elements.data.map(({ name }, index) => `${index + 1}. ${name}`).join('\n');
  return elementText(value, names, element ?? {});
}

function scalarText(field: string, value: string, names: FieldNames): string {
  if (value.trim() === '') return words.empty;
  return names.words.choice?.(field, value, names) ?? value;
}

/** A day as `24/11/2021`, however it was typed; what is no day stays as it is. */
export function shownDate(typed: string): string {
  const date = parseDate(typed);
  return date === null ? typed : formatDate(date);
}

/** A whole target or commendation in lines: every field that is filled, with its label. */
function elementText(value: unknown, names: FieldNames, parts: Readonly<Record<string, string>>): string {
  return Object.entries(z.record(z.string(), z.unknown()).parse(value))
    .filter(([key, part]) => key in parts && part !== '')
    .map(([key, part]) => `${parts[key] ?? key}: ${valueText(key, part, names, null)}`)
    .join('\n');
}
