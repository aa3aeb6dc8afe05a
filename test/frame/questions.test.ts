import { intakeId, intakeSchema } from '@thidua/domain/intake/intake';
import { chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { questionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import {
  publicQuestionSchema,
  questionSchema,
  questionVersionSchema,
  type PlainQuestionMove,
} from '@thidua/domain/question/question';
import { answeredContent, questionContent } from '@thidua/domain/question/question.fixture';
import { beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { judgeIntake } from '../../functions/src/judging/judge-intake.ts';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2021-12-10T02:00:00Z');
const ID = 'u1~1';
const of = { movementId: M, questionId: ID };
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('supervisor', AUTHORITY, 'supervisor');
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('other', 'u2', 'unitHead');
});

const read = <T>(path: string, schema: z.ZodType<T>) => desk.read(path, schema);
const stored = () => read(paths.question(M, ID), questionSchema);
const shown = () => read(paths.publicQuestion(M, ID), publicQuestionSchema);
const noticesOf = (uid: string) =>
  desk
    .noticesOf(uid)
    .map((one) => one.kind)
    .toSorted();
const log = () => desk.loggedIn(questionChainId(M, ID));

async function ask(content: unknown = questionContent(), n = 1) {
  const id = intakeId('question', 'u1', n);
  const intake = { kind: 'question', ownerId: 'u1', content, submittedBy: 'clerk', submittedAt: NOW };
  await desk.store.set(paths.intake(M, id), intake);
  await judgeIntake(desk.services, M, id);
  return (await read(paths.intake(M, id), intakeSchema))?.answer;
}
const answer = (seq: number, changes: Parameters<typeof answeredContent>[0] = {}, reason = '') =>
  desk.ask('office', 'answerQuestion', { ...of, seq, said: answeredContent(changes), reason });
const move = (uid: string, name: PlainQuestionMove, seq: number, reason = '') =>
  desk.ask(uid, 'moveQuestion', { ...of, seq, move: name, reason });

describe('a question', () => {
  it('is taken, logged and told to the office, once however often its event comes', async () => {
    expect(await ask()).toMatchObject({ findings: [], recordId: ID });
    const after = desk.kept();
    await judgeIntake(desk.services, M, intakeId('question', 'u1', 1));
    expect(desk.kept()).toEqual(after);
    expect(await stored()).toMatchObject({ state: 'asked', unitName: 'Đơn vị u1', asked: questionContent() });
    expect(log()).toMatchObject([{ uid: 'clerk', role: 'unitEditor', action: 'ask', after: 'asked' }]);
    expect(noticesOf('office')).toEqual(['questionAsked']);
    expect(noticesOf('other')).toEqual([]);
    expect(await shown()).toBeNull();
  });

  it('that is not sound is answered field by field, to its unit', async () => {
    const wrong = await ask(questionContent({ title: ' ' }));
    expect(wrong).toMatchObject({ findings: [{ path: 'title', code: 'required' }], recordId: null });
    for (const [at, content] of [null, 'x', { title: 1 }, []].entries()) {
      expect(await ask(content, at + 2)).toMatchObject({ recordId: null });
    }
    expect(new Set(noticesOf('clerk'))).toEqual(new Set(['questionInvalid']));
    expect(noticesOf('office')).toEqual([]);
    expect(await stored()).toBeNull();
  });

  it('is answered, published without who asked, and corrected: each answer is a version, each concerned is told', async () => {
    await ask();
    expect(await answer(1, { title: 'Nộp báo cáo tuần khi nào?' })).toEqual({});
    expect(await shown()).toMatchObject({ title: 'Nộp báo cáo tuần khi nào?', version: 1 });
    expect(JSON.stringify(await shown())).not.toContain('u1');
    expect(await answer(2, { answer: 'Nộp thứ Năm' })).toBe('reasonRequired');
    expect(await answer(2, { answer: ' ' }, 'Nhầm')).toBe('answerNotSound');
    desk.now = new Date('2021-12-12T02:00:00Z');
    expect(await answer(2, { answer: 'Nộp thứ Năm' }, 'Nhầm ngày')).toEqual({});
    expect(await shown()).toMatchObject({
      answer: 'Nộp thứ Năm',
      version: 2,
      publishedAt: NOW,
      changedAt: desk.now,
    });
    const versions = await Promise.all(
      [1, 2].map((n) => read(paths.questionVersion(M, ID, n), questionVersionSchema)),
    );
    expect(versions.map((one) => [one?.said.answer, one?.reason, one?.by])).toEqual([
      [answeredContent().answer, '', 'office'],
      ['Nộp thứ Năm', 'Nhầm ngày', 'office'],
    ]);
    expect(log().map(({ action, after }) => `${action}:${after}`)).toEqual([
      'ask:asked',
      'answer:answered',
      'correct:answered',
    ]);
    const head = await read(paths.chain(questionChainId(M, ID)), chainHeadSchema);
    expect(head && verifyChain(head, log(), desk.services.sha256)).toBeNull();
    expect(noticesOf('clerk')).toEqual(['questionAnswered', 'questionCorrected']);
  });

  it('is gone from the public by the act that takes it down, and may be answered anew', async () => {
    await ask();
    await answer(1);
    expect(await move('office', 'takeDown', 2)).toBe('reasonRequired');
    expect(await move('office', 'takeDown', 2, 'Có tên người')).toEqual({});
    expect(await shown()).toBeNull();
    expect(noticesOf('clerk')).toEqual(['questionAnswered', 'questionTakenDown']);
    expect(await answer(3)).toEqual({});
    expect(await shown()).toMatchObject({ version: 2 });
  });

  it('is declined by the office or withdrawn by its unit', async () => {
    await ask();
    expect(await move('office', 'withdraw', 1)).toBe('notAllowed');
    expect(await move('clerk', 'decline', 1, 'Không')).toBe('notAllowed');
    expect(await move('office', 'decline', 1, 'Đã có ở câu khác')).toEqual({});
    expect(noticesOf('clerk')).toEqual(['questionDeclined']);
    expect(await move('clerk', 'withdraw', 2)).toBe('notInThisState');
    expect(await answer(2)).toEqual({});
  });

  it('asked to be changed twice is changed once, and who looks at an older state is told so', async () => {
    await ask();
    await answer(1);
    const answeredOnce = desk.kept();
    expect(await answer(1), 'a lost answer').toEqual({});
    expect(await answer(1, { answer: 'Khác' })).toBe('changedMeanwhile');
    expect(await move('clerk', 'withdraw', 1)).toBe('changedMeanwhile');
    expect(desk.kept()).toEqual(answeredOnce);
    expect(await move('office', 'takeDown', 2, 'Nhầm')).toEqual({});
    const takenDown = desk.kept();
    expect(await move('office', 'takeDown', 2, 'Nhầm'), 'a lost answer').toEqual({});
    expect(desk.kept()).toEqual(takenDown);
  });

  it('is changed by nobody who has no part in it, and they learn nothing of what there is', async () => {
    await ask();
    const before = desk.kept().filter(([path]) => !path.startsWith('chains/security~'));
    const requests = {
      answerQuestion: { ...of, seq: 1, said: answeredContent(), reason: '' },
      moveQuestion: { ...of, seq: 1, move: 'decline', reason: 'x' },
    } as const;
    for (const [act, request] of Object.entries(requests)) {
      for (const uid of ['other', 'supervisor']) {
        expect(await desk.post(uid, act, request), act).toBe('notAllowed');
        expect(await desk.post(uid, act, { ...request, questionId: 'u1~9' }), act).toBe('notAllowed');
      }
    }
    expect(await desk.post('clerk', 'answerQuestion', requests.answerQuestion)).toBe('notAllowed');
    const gone = { ...requests.moveQuestion, questionId: 'u1~9' };
    expect(await desk.post('office', 'moveQuestion', gone)).toBe('unknownQuestion');
    expect(desk.kept().filter(([path]) => !path.startsWith('chains/security~'))).toEqual(before);
  });
});
