import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE, REVIEW_CASE, nominationCase } from '@thidua/domain/movement/case-ids';
import { nominationContentSchema } from '@thidua/domain/nomination/content';
import { registrationContentSchema } from '@thidua/domain/submission/registration';
import { reportContentSchema } from '@thidua/domain/submission/report';
import { reviewContentSchema } from '@thidua/domain/submission/review';
import type { CaseKind } from '@thidua/domain/submission/case';
import fc from 'fast-check';
import { z } from 'zod';
import { nominationContent, reviewContent } from '../support/award-contents.ts';
import { registrationContent, reportContent } from '../support/small-movement.ts';

export const caseOf: Readonly<Record<CaseKind, string>> = {
  registration: REGISTRATION_CASE,
  report: 'final',
  review: REVIEW_CASE,
  nomination: nominationCase('6'),
};

/** A file that is there, for evidence that is sound. */
export const FILE = 'tep-mau';

export interface SoundFrame {
  /** A day of the movement's period that has come, as typed. */
  day: string;
  /** A day by which targets may be due, as typed. */
  due: string;
  /** Whether a dossier and a report name `FILE`. */
  files: boolean;
}

/** What validates in the small movement. */
export function soundContent(kind: CaseKind, { day, due, files }: SoundFrame): object {
  const commendation = { id: 'k1', name: 'Mẫu', form: 'Giấy khen', number: '1', date: day };
  const evidence = [
    ...(files ? [{ kind: 'file' as const, fileId: FILE, name: 'tệp.pdf' }] : []),
    { kind: 'link' as const, url: 'https://mau.example/tin', title: 'Tin' },
  ];
  switch (kind) {
    case 'registration': {
      const registration = registrationContent();
      const targets = registration.targets.map((target) => ({ ...target, dueDate: due }));
      return { ...registration, targets };
    }
    case 'report': {
      const report = reportContent({ t1: '10', t2: '0' });
      return { ...report, actuals: report.actuals.map((actual) => ({ ...actual, evidence })) };
    }
    case 'review':
      return reviewContent({ heldOn: day, commendations: [commendation] });
    case 'nomination':
      return nominationContent('Mẫu Văn An', { evidence });
  }
}

const contentSchemas: Readonly<Record<CaseKind, z.ZodObject>> = {
  registration: registrationContentSchema,
  report: reportContentSchema,
  review: reviewContentSchema,
  nomination: nominationContentSchema,
};

const plainObject = z.record(z.string(), z.unknown());
/** Codes that a rule cannot judge by. */
const beyondRules: readonly string[] = ['hiddenCharacters'];
/** `citation` ends at 400 for the judge; the rules let in what any longer text may hold. */
const coarser: readonly string[] = ['citation'];

/** Whether a rule, which sees the fields of a content and not into its lists, must let it in. */
export function passesRules(kind: CaseKind, content: unknown): boolean {
  const data = plainObject.safeParse(content);
  if (!data.success || Array.isArray(content)) return false;
  const { shape } = contentSchemas[kind];
  const names = Object.keys(shape);
  const given = Object.keys(data.data);
  if (given.some((name) => !names.includes(name))) return false;
  return names.every((name) => {
    const value = data.data[name];
    // What came later, a page that was open before does not send.
    if (!given.includes(name)) return z.safeParse(shape[name] ?? z.never(), undefined).success;
    if (coarser.includes(name)) return typeof value === 'string' && value.length <= 4000;
    const issues = z.safeParse(shape[name] ?? z.never(), value).error?.issues ?? [];
    return issues.every(({ path, message }) => path.length > 0 || beyondRules.includes(message));
  });
}

const evilIds = [
  'a/b',
  '..',
  '.',
  '__evil__',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  't1~t2',
  'a.b',
  '\u0000',
  '../../versions/1',
  paths.version('m', 'u', 'c', 1),
  'x'.repeat(1000),
];
const evilTexts = [
  ...evilIds,
  '9'.repeat(299),
  '1e999',
  'Infinity',
  'NaN',
  '-0',
  '1.000.000.000.000.000.000',
  '0,' + '0'.repeat(290) + '1',
  '٣٤',
  '30/02/2022',
  '0000-01-01',
  '99999-01-01',
  '31/12/9999',
  'Hồ sơ \u202e đúng hạn',
  '\ufeffTên',
  '\u200b',
  '\ud800',
  '👩‍👩‍👧',
  '👍'.repeat(150),
  '👍'.repeat(299),
  'ế'.repeat(300),
  'ế'.repeat(301),
  'ế'.repeat(4000),
  'ế'.repeat(4001),
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'https://',
  `https://${'x'.repeat(3000)}`,
  '%s%s%n',
  '\n\n\n',
  '\t',
];
const longTexts = ['x'.repeat(20_000), `t1${'9'.repeat(200_000)}`, 'ế'.repeat(60_000)];

const evilText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...evilTexts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4200 }).map((length) => 'đ'.repeat(length)) },
  { weight: 1, arbitrary: fc.constantFrom(...longTexts) },
);

const deepMap = fc
  .integer({ min: 1, max: 15 })
  .map((depth) => Array.from({ length: depth }).reduce<object>((inner) => ({ sâu: inner }), { x: 1 }));

/** Keys that every object has; written as JSON, so that they are the object's own. */
const prototypeKeys = fc.constantFrom(
  '{"__proto__":{"id":"t1","polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}},"id":"t1"}',
  '{"toString":"x","valueOf":1,"hasOwnProperty":0,"length":40}',
);

const evilNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, 1e308, -1e308, 5e-324, 2 ** 53 + 2, Number.NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer(),
);

/** Whatever a client can store in a field. */
const evilValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: evilText },
  { weight: 3, arbitrary: evilNumber },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}) },
  { weight: 2, arbitrary: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }) },
  { weight: 2, arbitrary: deepMap },
  { weight: 1, arbitrary: prototypeKeys.map((json): unknown => JSON.parse(json)) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom<unknown>('', 1, null, { id: 't1' }), { maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 2000 }, () => ({}))) },
);

const evilKey = fc.oneof(
  fc.constantFrom('id', 'kind', 'extra', 'constructor', 'length', 'targets'),
  evilText,
);

/** One change somewhere in a content: `where` picks the place among all there are. */
type Change =
  | { change: 'set'; where: number; value: unknown }
  | { change: 'drop'; where: number }
  | { change: 'add'; where: number; key: string; value: unknown }
  | { change: 'repeat'; where: number; times: number };

const where = fc.nat({ max: 10_000 });
const changeArbitrary: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change: fc.constant('set'), where, value: evilValue }) },
  { weight: 1, arbitrary: fc.record({ change: fc.constant('drop'), where }) },
  { weight: 1, arbitrary: fc.record({ change: fc.constant('add'), where, key: evilKey, value: evilValue }) },
  {
    weight: 1,
    arbitrary: fc.record({ change: fc.constant('repeat'), where, times: fc.integer({ min: 1, max: 60 }) }),
  },
);

/** Sound contents with up to four changes in them; now and then something else altogether. */
export const payloadOf = (kind: CaseKind, frame: SoundFrame): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 40,
      arbitrary: fc
        .array(changeArbitrary, { maxLength: 4 })
        .map((changes) => changes.reduce<unknown>(changed, structuredClone(soundContent(kind, frame)))),
    },
    { weight: 1, arbitrary: evilValue },
  );

/** The places below a value, each by the object or list that holds it. */
function placesIn(value: unknown, most = 400): { holder: Holder; key: string }[] {
  const places: { holder: Holder; key: string }[] = [];
  const queue: unknown[] = [value];
  for (let at = queue.shift(); at !== undefined && places.length < most; at = queue.shift()) {
    const holder = holderOf(at);
    if (!holder) continue;
    for (const [key, part] of Object.entries(holder).slice(0, 60)) {
      places.push({ holder, key });
      queue.push(part);
    }
  }
  return places;
}

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
const holderOf = (value: unknown): Holder | null => (isHolder(value) ? value : null);

function changed(content: unknown, change: Change): unknown {
  const places = placesIn(content);
  const place = places[change.where % Math.max(places.length, 1)];
  if (!place) return content;
  const { holder, key } = place;
  const list: unknown[] | null = Array.isArray(holder) ? holder : null;
  switch (change.change) {
    case 'set':
      holder[key] = structuredClone(change.value);
      break;
    case 'drop':
      if (list) list.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'add':
      if (list) list.push(structuredClone(change.value));
      else Object.defineProperty(holder, change.key, own(structuredClone(change.value)));
      break;
    case 'repeat':
      list?.push(...Array.from({ length: change.times }, (): unknown => structuredClone(list[0])));
      break;
  }
  return content;
}

/** Also for a key that an assignment would take for the prototype. */
const own = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true });

/** The seed of a run: given, or the clock's. It is printed, so that what failed can be played again. */
export function seedOf(title: string): number {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`${title}: FUZZ_SEED=${seed}`);
  return seed;
}
