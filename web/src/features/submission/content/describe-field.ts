import { labels } from '@thidua/domain/labels';
import { directionSchema, type Movement } from '@thidua/domain/movement';
import { evidenceRefSchema } from '@thidua/domain/report';
import { formatDate, parseDate } from '@thidua/domain/text';
import { z } from 'zod';
import { vi } from '../texts.ts';
import { valueAt, type Difference } from './difference.ts';

/** Names for what a content refers to by id. */
export interface FieldNames {
  contentAreas: Pick<Movement['contentAreas'][number], 'id' | 'title'>[];
  criteria: Pick<Movement['criteria']['collective'][number], 'id' | 'title'>[];
  /** target id → name, for reports; a registration's targets carry their own. */
  targets: ReadonlyMap<string, string>;
}

const textSchema = z.string();
const namedSchema = z.looseObject({ name: z.string() });

const fieldLabels: Record<string, string> = {
  ...vi.registration.fields,
  ...vi.report.fields,
  paperReceivedOn: vi.paper.receivedOn,
};

/** What people call the field at `path`: “Chỉ tiêu ‘…’: Mức phấn đấu”. */
export function fieldLabel(path: string, content: unknown, names: FieldNames): string {
  const [field = '', elementId, elementField] = path.split('.');
  if (path === '') return vi.fields.whole;
  if (elementId === undefined) return fieldLabels[field] ?? field;
  if (field === 'commitments') return vi.fields.commitment(Number(elementId) + 1);
  const element = elementLabel(field, elementId, content, names);
  return elementField === undefined ? element : vi.fields.ofElement(element, fieldLabels[elementField] ?? '');
}

function elementLabel(field: string, id: string, content: unknown, names: FieldNames): string {
  if (field === 'selfScores') {
    return vi.fields.criterion(names.criteria.find((criterion) => criterion.id === id)?.title ?? '');
  }
  const own = namedSchema.safeParse(valueAt(content, `${field}.${id}`));
  return vi.fields.target(own.success ? own.data.name : (names.targets.get(id) ?? ''));
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
  const { path, elementId, elementField } = difference;
  const isOrder = elementId === null && path === 'targets';
  const named = valueAt(mine, path) === undefined ? theirs : mine;
  const label = isOrder ? vi.fields.order : fieldLabel(path, named, names);
  const field = elementField ?? difference.field;
  const show = (value: unknown) =>
    valueText(field, value, names, elementId !== null && elementField === null);
  return { ...difference, label, mineText: show(difference.mine), theirsText: show(difference.theirs) };
}

function valueText(field: string, value: unknown, names: FieldNames, isElement: boolean): string {
  if (value === undefined || value === null) return isElement ? vi.fields.noElement : vi.fields.empty;
  const text = textSchema.safeParse(value);
  if (text.success) return scalarText(field, text.data, names);
  const lines = z.array(textSchema).safeParse(value);
  if (lines.success)
    return lines.data.length === 0 ? vi.fields.empty : lines.data.map((line) => `• ${line}`).join('\n');
  const evidence = z.array(evidenceRefSchema).safeParse(value);
  if (evidence.success) {
    return evidence.data
      .map((piece) => `• ${piece.kind === 'file' ? piece.name : piece.title || piece.url}`)
      .join('\n');
  }
  const elements = z.array(namedSchema).safeParse(value);
  if (elements.success) return elements.data.map(({ name }, index) => `${index + 1}. ${name}`).join('\n');
  return elementText(value, names);
}

function scalarText(field: string, value: string, names: FieldNames): string {
  if (value.trim() === '') return vi.fields.empty;
  if (field === 'contentArea') return names.contentAreas.find(({ id }) => id === value)?.title ?? value;
  const direction = field === 'direction' ? directionSchema.safeParse(value) : null;
  return direction?.success ? labels.direction[direction.data] : value;
}

/** A day as `24/11/2021`, however it was typed; what is no day stays as it is. */
export function shownDate(typed: string): string {
  const date = parseDate(typed);
  return date === null ? typed : formatDate(date);
}

/** A whole target in lines: every field that is filled, with its label. */
function elementText(value: unknown, names: FieldNames): string {
  return Object.entries(z.record(z.string(), z.unknown()).parse(value))
    .filter(([key, part]) => key in fieldLabels && part !== '')
    .map(([key, part]) => `${fieldLabels[key] ?? key}: ${valueText(key, part, names, false)}`)
    .join('\n');
}
