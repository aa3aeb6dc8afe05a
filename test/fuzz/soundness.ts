import { MAX_NUMBER } from '@thidua/domain/base/text';
import type { CaseKind } from '@thidua/domain/submission/case';
import { z } from 'zod';

/*
 * What must hold of a content that was found sound, said anew and without the schemas that judge it: a second opinion.
 */

/** First and last of what nobody sees: controls without tab and line ends, marks of direction and of width, halves. */
const hidden: readonly (readonly [number, number])[] = [
  [0, 8],
  [11, 12],
  [14, 31],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xd800, 0xdfff],
];
const hides = (text: string) =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).some((code) =>
    hidden.some(([first, last]) => code >= first && code <= last),
  );

const fields = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/** Every text below a value, with its path. */
function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* textsIn(part, `${path}/${index}`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, `${path}/${key}`);
  }
}

const numberOf = (typed: unknown) =>
  Number(
    String(typed)
      .replace(/[\s%]/g, '')
      .replace(/\.(?=\d{3}(\D|$))/g, '')
      .replace(',', '.'),
  );

/** Keys of elements by the list they stand in, and how many a list may hold. */
const lists: Readonly<Record<CaseKind, Readonly<Record<string, number>>>> = {
  registration: { targets: 40, commitments: 20 },
  report: { actuals: 40, selfScores: 40 },
  review: { commendations: 40 },
  nomination: { achievement: 20, evidence: 5 },
};
/** Why a content that was accepted should not have been. */
export function doubtsOf(kind: CaseKind, content: unknown): string[] {
  const data = fields.safeParse(content);
  if (!data.success) return ['no map'];
  const doubts: string[] = [];
  for (const [path, text] of textsIn(content)) {
    if (Array.from(text).length > 4000) doubts.push(`${path} is too long`);
    if (hides(text)) doubts.push(`${path} hides something`);
  }
  for (const [name, most] of Object.entries(lists[kind])) {
    const elements = list.safeParse(data.data[name]).data;
    if (!elements) doubts.push(`${name} is no list`);
    else if (elements.length > most) doubts.push(`${name} is too long a list`);
    else doubts.push(...doubtsOfIds(name, elements));
  }
  if (kind === 'registration') doubts.push(...doubtsOfTargets(data.data['targets']));
  return doubts;
}

function doubtsOfIds(name: string, elements: readonly unknown[]): string[] {
  const doubts: string[] = [];
  const seen = new Set<unknown>();
  for (const element of elements) {
    if (typeof element === 'string') continue;
    const parsed = fields.safeParse(element);
    if (!parsed.success) {
      doubts.push(`${name} holds what is no element`);
      continue;
    }
    const id = parsed.data[name === 'evidence' ? 'fileId' : 'id'];
    if (id === undefined && parsed.data['kind'] === 'link') continue;
    if (typeof id !== 'string' || !/^[A-Za-z0-9][\w-]{0,79}$/.test(id)) doubts.push(`${name} has an evil id`);
    if (seen.has(id) && name !== 'evidence') doubts.push(`${name} has ${String(id)} twice`);
    seen.add(id);
    if (name === 'actuals')
      doubts.push(...doubtsOfIds('evidence', list.safeParse(parsed.data['evidence']).data ?? []));
  }
  return doubts;
}

function doubtsOfTargets(targets: unknown): string[] {
  const elements = list.safeParse(targets).data ?? [];
  if (elements.length === 0) return ['no targets'];
  return elements.flatMap((element) => {
    const target = fields.parse(element);
    const goal = numberOf(target['goal']);
    const baseline = numberOf(target['baseline']);
    const doubts: string[] = [];
    if (target['direction'] !== 'yesNo') {
      for (const value of [goal, baseline]) {
        if (!(Math.abs(value) <= MAX_NUMBER)) doubts.push(`${String(value)} is no figure`);
      }
      if (target['direction'] === 'up' && goal <= baseline) doubts.push('up, and not above');
      if (target['direction'] === 'down' && goal >= baseline) doubts.push('down, and not below');
    }
    if (typeof target['name'] !== 'string' || target['name'].trim() === '') doubts.push('no name');
    return doubts;
  });
}
