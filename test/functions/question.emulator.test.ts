import { intakeSchema } from '@thidua/domain/intake/intake';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { questionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { publicQuestionSchema, questionSchema } from '@thidua/domain/question/question';
import { answeredContent, questionContent } from '@thidua/domain/question/question.fixture';
import { beforeAll, expect, it } from 'vitest';
import { call, createPerson, eventually, list, openMovement, read, type Person } from '../support/backend.ts';
import { createIntake } from '../support/client-writes.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'question-test';
const ID = 'u1~1';
const sound = { kind: 'question', ownerId: 'u1', content: questionContent() };
const intakePath = (n: number) => paths.intake(M, `question~u1~${n}`);

let clerk: Person;
let office: Person;
let other: Person;

beforeAll(async () => {
  [office, clerk, other] = await Promise.all([
    createPerson({ [AUTHORITY]: ['office'] }),
    createPerson({ u1: ['unitEditor'] }),
    createPerson({ u2: ['unitHead'] }),
  ]);
  await openMovement(M, office.token);
});

const answerTo = async (n: number) =>
  (await eventually(intakePath(n), intakeSchema, ({ answer }) => answer !== null)).answer;

it('a unit asks by itself, and the trigger answers what is sound and what is not', async () => {
  expect(await createIntake(intakePath(1), sound, other), 'another unit’s').toBe(403);
  expect(await createIntake(intakePath(1), sound, clerk)).toBe(200);
  expect(await answerTo(1)).toMatchObject({ findings: [], recordId: ID });
  expect(await read(paths.question(M, ID), questionSchema)).toMatchObject({
    state: 'asked',
    askedBy: clerk.uid,
  });
  const spoiled = { ...sound, content: questionContent({ title: ' ' }) };
  expect(await createIntake(intakePath(2), spoiled, clerk)).toBe(200);
  expect(await answerTo(2)).toMatchObject({
    findings: [{ path: 'title', code: 'required' }],
    recordId: null,
  });
});

it('the office answers it for all, corrects it, takes it down', async () => {
  const of = { movementId: M, questionId: ID };
  const shown = () => read(paths.publicQuestion(M, ID), publicQuestionSchema);
  const say = (seq: number, answer: string, reason: string) =>
    call('answerQuestion', { ...of, seq, said: answeredContent({ answer }), reason }, office.token);
  expect(await say(1, 'Thứ Sáu', '')).toMatchObject({ ok: true });
  expect(await shown()).toMatchObject({ answer: 'Thứ Sáu', version: 1 });
  expect(await say(2, 'Thứ Năm', 'Nhầm')).toMatchObject({ ok: true });
  expect(await shown()).toMatchObject({ answer: 'Thứ Năm', version: 2 });
  const takeDown = { ...of, seq: 3, move: 'takeDown', reason: 'Trùng' } as const;
  expect(await call('moveQuestion', takeDown, clerk.token)).toEqual({ ok: false, error: 'notAllowed' });
  expect(await call('moveQuestion', takeDown, office.token)).toMatchObject({ ok: true });
  expect(await shown()).toBeNull();
  const log = await list(paths.chainEntries(questionChainId(M, ID)), chainEntrySchema);
  expect(log.toSorted((a, b) => a.n - b.n).map(({ action }) => action)).toEqual([
    'ask',
    'answer',
    'correct',
    'takeDown',
  ]);
});
