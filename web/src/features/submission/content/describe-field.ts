import { recipientKindSchema } from '@thidua/domain/movement/award-settings';
import { directionSchema, type Movement } from '@thidua/domain/movement/movement';
import { workRoles } from '@thidua/domain/nomination/content';
import { evidenceRefSchema } from '@thidua/domain/submission/report';
import { formatDate, parseDate } from '@thidua/domain/base/text';
import { z } from 'zod';
import { words } from '../texts.ts';
import { valueAt, type Difference } from './difference.ts';
import { labels } from '../../../language/labels.ts';
import { awardLabels } from '../../../language/award-labels.ts';

/** Names for what a content refers to by id. */
export interface FieldNames {
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

/** Of the content itself. */
const fieldLabels: Record<string, string> = {
  ...words.registration.fields,
  ...words.report.fields,
  ...words.review.fields,
  ...words.nomination.fields,
  paperReceivedOn: words.paper.receivedOn,
};
/** Of the elements of its lists. */
const elementLabels: Record<string, Record<string, string>> = {
  targets: words.registration.fields,
  actuals: words.report.fields,
  selfScores: words.report.fields,
  commendations: words.review.commendationFields,
};

/** What people call the field at `path`: “Chỉ tiêu ‘…’: Mức phấn đấu”. */
export function fieldLabel(path: string, content: unknown, names: FieldNames): string {
  const [field = '', elementId, elementField] = path.split('.');
  if (path === '') return words.fields.whole;
  if (elementId === undefined)
    return (field === 'name' && nomineeLabel(content)) || (fieldLabels[field] ?? field);
  if (field === 'commitments') return words.fields.commitment(Number(elementId) + 1);
  const element = elementLabel(field, elementId, content, names);
  const part = elementField === undefined ? undefined : elementLabels[field]?.[elementField];
  return part === undefined ? element : words.fields.ofElement(element, part);
}

/** A nominee's name is called by what the nominee is. */
function nomineeLabel(content: unknown): string | null {
  const kind = recipientKindSchema.safeParse(valueAt(content, 'kind'));
  return kind.success ? words.nomination.names[kind.data] : null;
}

function elementLabel(field: string, id: string, content: unknown, names: FieldNames): string {
  if (field === 'selfScores') {
    return words.fields.criterion(names.criteria.find((criterion) => criterion.id === id)?.title ?? '');
  }
  if (field === 'achievement') {
    return words.nomination.section(names.outline.find((section) => section.id === id)?.title ?? '');
  }
  const own = namedSchema.safeParse(valueAt(content, `${field}.${id}`));
  const name = own.success ? own.data.name : (names.targets.get(id) ?? '');
  return field === 'commendations' ? words.review.commendation(name) : words.fields.target(name);
}

const orderLabels: Record<string, string> = {
  targets: words.fields.order,
  commendations: words.fields.orderOfCommendations,
};

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
  const order = elementId === null ? orderLabels[path] : undefined;
  const named = valueAt(mine, path) === undefined ? theirs : mine;
  const label = order ?? fieldLabel(path, named, names);
  const isElement = elementId !== null && elementField === null;
  const labelled = elementId === null ? {} : (elementLabels[difference.field] ?? {});
  const show = (value: unknown) =>
    valueText(elementField ?? difference.field, value, names, isElement ? labelled : null);
  return { ...difference, label, mineText: show(difference.mine), theirsText: show(difference.theirs) };
}

/** `element`: the labels of its parts where the value is a whole element of a list. */
function valueText(
  field: string,
  value: unknown,
  names: FieldNames,
  element: Readonly<Record<string, string>> | null,
): string {
  if (value === undefined || value === null) return element ? words.fields.noElement : words.fields.empty;
  const text = textSchema.safeParse(value);
  if (text.success) return scalarText(field, text.data, names);
  const lines = z.array(textSchema).safeParse(value);
  if (lines.success)
    return lines.data.length === 0 ? words.fields.empty : lines.data.map((line) => `• ${line}`).join('\n');
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
  if (value.trim() === '') return words.fields.empty;
  if (field === 'formId') return names.awardForms.find(({ id }) => id === value)?.title ?? value;
  const kind = field === 'kind' ? recipientKindSchema.safeParse(value) : null;
  if (kind?.success) return awardLabels.recipientKind[kind.data];
  const role = field === 'workRole' ? workRoles.find((one) => one === value) : undefined;
  if (role) return awardLabels.workRole[role];
  if (field === 'contentArea') return names.contentAreas.find(({ id }) => id === value)?.title ?? value;
  const direction = field === 'direction' ? directionSchema.safeParse(value) : null;
  return direction?.success ? labels.direction[direction.data] : value;
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
