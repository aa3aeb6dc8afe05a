import { proposal, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { RICH_LIMITS } from '@thidua/domain/exemplar/rich-text';
import { SUMMARY_LIMIT } from '@thidua/domain/exemplar/story';
import { questionContent } from '@thidua/domain/question/question.fixture';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { INTAKE_PER_DAY } from '@thidua/domain/intake/intake';
import { paths } from '@thidua/domain/base/paths';
import { storedMovement } from '@thidua/domain/movement/known-case';
import type firebase from 'firebase/compat/app';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { byOwnClock, ids } from './actors.ts';
import { RulesEmulator, isAllowed } from './emulator.ts';
import { at, newIntake } from './exemplar-world.ts';
import { at as asking, newAsking } from './question-world.ts';
import { at as cases, movement, participant, world } from './world.ts';

type Data = firebase.firestore.DocumentData;

let emulator: RulesEmulator;
beforeAll(async () => {
  emulator = await RulesEmulator.start('demo-rules-intake');
});
afterAll(() => emulator.stop());
beforeEach(() => emulator.reset(world()));

const mayHandIn = (data: Data, path = at.intake(2)) =>
  isAllowed(emulator.as('unitEditor').doc(path).set(data));
const sound = () => newIntake('unitEditor');
const told = (changes: Data) => newIntake('unitEditor', { content: { ...proposal(), ...changes } });
const longest = story({
  name: 'ế'.repeat(CONTENT_LIMITS.line),
  title: 'x'.repeat(CONTENT_LIMITS.line),
  summary: 'x'.repeat(SUMMARY_LIMIT),
  takeOver: 'x'.repeat(CONTENT_LIMITS.text),
  body: Array.from({ length: RICH_LIMITS.blocks }, () => ({ type: 'paragraph', spans: [] })),
});

describe('what a unit hands in besides cases', () => {
  it('is taken as it is when each part is as long as it may be', async () => {
    expect(await mayHandIn(told({ story: longest }))).toBe(true);
  });

  const spoiled: Record<string, () => Data> = {
    'with an answer of its own': () => ({ ...sound(), answer: null }),
    'without its content': () => ({ ...sound(), content: null }),
    'of a kind that nobody knows': () => ({ ...sound(), kind: 'khac' }),
    'of another unit': () => ({ ...sound(), ownerId: ids.otherUnit }),
    'in another’s name': () => ({ ...sound(), submittedBy: 'unitHead' }),
    'with a time of its own': () => ({ ...sound(), submittedAt: byOwnClock() }),
    'without a story': () => newIntake('unitEditor', { content: { consent: proposal().consent } }),
    'without a consent': () => newIntake('unitEditor', { content: { story: story() } }),
    'with a consent that is no such thing': () =>
      told({ consent: { given: 'yes', by: '', on: '', how: '' } }),
    'with a story of another kind': () => told({ story: { ...story(), kind: 'x' } }),
    'with a state': () => told({ story: { ...story(), state: 'published' } }),
    ...Object.fromEntries(
      (['name', 'title', 'summary', 'takeOver'] as const).map((key) => [
        `whose ${key} is too long`,
        () => told({ story: { ...longest, [key]: `${longest[key]}x` } }),
      ]),
    ),
    'of too many paragraphs': () => told({ story: { ...longest, body: [...longest.body, {}] } }),
    'whose text is markup': () => told({ story: { ...story(), body: '<p>x</p>' } }),
  };
  it.each(Object.entries(spoiled))('is refused %s', async (_, data) => {
    expect(await mayHandIn(sound()), 'sound').toBe(true);
    await emulator.put({ [at.intake(2)]: null });
    expect(await mayHandIn(data())).toBe(false);
  });

  it.each([
    'exemplar~phuong-1~3',
    'exemplar~phuong-1~0',
    'exemplar~phuong-1~02',
    'exemplar~phuong-1',
    'x~phuong-1~2',
  ])('is refused as %s: numbers follow one another', async (id) => {
    expect(await mayHandIn(sound(), paths.intake(ids.movement, id))).toBe(false);
  });

  it('is created once', async () => {
    expect(await mayHandIn(sound())).toBe(true);
    expect(await mayHandIn(told({ story: story({ title: 'Khác' }) }))).toBe(false);
  });

  it('is taken while the movement is open and the unit takes part', async () => {
    await emulator.put({ [cases.participant]: participant({ active: false }) });
    expect(await mayHandIn(sound())).toBe(false);
    await emulator.put({
      [cases.participant]: participant(),
      [paths.movement(ids.movement)]: storedMovement(movement({ status: 'closed' })),
    });
    expect(await mayHandIn(sound())).toBe(false);
  });

  it(`is taken ${INTAKE_PER_DAY} times a day`, async () => {
    const before = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const taken = { ...newIntake('unitEditor'), answer: null };
    const all = (hours: number) =>
      Object.fromEntries(
        Array.from({ length: INTAKE_PER_DAY }, (_, index) => [
          at.intake(index + 1),
          { ...taken, submittedAt: before(hours) },
        ]),
      );
    await emulator.put(all(23));
    expect(await mayHandIn(sound(), at.intake(INTAKE_PER_DAY + 1))).toBe(false);
    await emulator.put(all(25));
    expect(await mayHandIn(sound(), at.intake(INTAKE_PER_DAY + 1))).toBe(true);
  });
});

describe('a question', () => {
  const mayAsk = (content: unknown) => mayHandIn(newAsking('unitEditor', { content }), asking.intake(2));

  it('is taken as it is when each part is as long as it may be', async () => {
    const { line, text } = CONTENT_LIMITS;
    expect(await mayAsk({ title: 'ế'.repeat(line), text: 'x'.repeat(text) })).toBe(true);
  });

  it.each([
    ['without its text', { title: 'Hỏi' }],
    ['without its title', { text: 'Hỏi' }],
    ['with an answer', { ...questionContent(), answer: 'Có' }],
    ['whose title is too long', questionContent({ title: 'x'.repeat(CONTENT_LIMITS.line + 1) })],
    ['whose text is too long', questionContent({ text: 'x'.repeat(CONTENT_LIMITS.text + 1) })],
    ['whose title is no text', { title: 1, text: '' }],
    ['with what an exemplar holds', proposal()],
  ])('is refused %s', async (_, content) => {
    expect(await mayAsk(content)).toBe(false);
  });
});
