import { describe, expect, it } from 'vitest';
import { answered, answeredContent, question, questionContent } from './question.fixture.ts';
import {
  decideAnswer,
  decidePlainMove,
  openQuestionMoves,
  plainQuestionMoves,
  publicQuestionOf,
  publicQuestionSchema,
  questionStates,
  questionWords,
} from './question.ts';
import { parseAnswer, parseQuestion } from './question-content.ts';
import { similarTo, wordsToAsk } from './similar.ts';

const NOW = new Date('2021-12-10T02:00:00Z');
const office = ['office'] as const;
const pathsOf = (result: ReturnType<typeof parseQuestion> | ReturnType<typeof parseAnswer>) =>
  result.ok ? [] : result.error.map(({ path, code }) => `${path}:${code}`);

describe('what is asked and answered', () => {
  it('has a title, and an answer has a text', () => {
    expect(parseQuestion(questionContent({ text: '' }))).toMatchObject({ ok: true });
    expect(pathsOf(parseQuestion(questionContent({ title: ' ' })))).toEqual(['title:required']);
    expect(pathsOf(parseAnswer(answeredContent({ title: '', answer: ' ' })))).toEqual([
      'title:required',
      'answer:required',
    ]);
    expect(parseAnswer(answeredContent())).toEqual({ ok: true, value: answeredContent() });
  });

  it.each([null, 'x', {}, { ...questionContent(), more: 1 }])('is not %j', (content) => {
    expect(parseQuestion(content).ok).toBe(false);
  });
});

describe('a question', () => {
  it('goes from state to state as the table says, by whom it says', () => {
    const after = (held: readonly ['office'] | readonly ['unitEditor']) =>
      Object.fromEntries(
        questionStates.map((state) => {
          const of = state === 'asked' ? question() : answered({ state });
          const plain = plainQuestionMoves.flatMap((move) => {
            const decided = decidePlainMove(of, { move, reason: 'Vì' }, held, NOW);
            return decided.ok ? [`${move}:${decided.value.next.state}`] : [];
          });
          const said = decideAnswer(of, answeredContent({ answer: 'Khác' }), 'Nhầm', held, NOW);
          const made = said.ok ? [`${said.value.event.action}:${said.value.next.state}`, ...plain] : plain;
          expect(openQuestionMoves(of, held).length, state).toBe(made.length);
          return [state, made];
        }),
      );
    expect(after(office)).toEqual({
      asked: ['answer:answered', 'decline:declined'],
      answered: ['correct:answered', 'takeDown:takenDown'],
      declined: ['answer:answered'],
      withdrawn: [],
      takenDown: ['answer:answered'],
    });
    expect(after(['unitEditor'])).toEqual({
      asked: ['withdraw:withdrawn'],
      answered: [],
      declined: [],
      withdrawn: [],
      takenDown: [],
    });
  });

  it('is answered once; each correction is a version, says why and changes something', () => {
    const first = decideAnswer(question(), answeredContent(), '', office, NOW);
    if (!first.ok) throw new Error(first.error);
    const { next } = first.value;
    expect(next).toMatchObject({ version: 1, seq: 2, publishedAt: NOW, said: answeredContent() });
    const other = answeredContent({ answer: 'Nộp thứ Năm' });
    expect(decideAnswer(next, other, ' ', office, NOW)).toEqual({ ok: false, error: 'reasonRequired' });
    expect(decideAnswer(next, answeredContent(), 'Nhầm', office, NOW)).toEqual({
      ok: false,
      error: 'nothingChanged',
    });
    const later = new Date('2021-12-11T02:00:00Z');
    expect(decideAnswer(next, other, 'Nhầm ngày', office, later)).toMatchObject({
      ok: true,
      value: {
        next: { version: 2, said: other, publishedAt: NOW, remark: '' },
        event: { action: 'correct', reason: 'Nhầm ngày' },
      },
    });
  });

  it('is declined and taken down with a reason', () => {
    for (const [of, move] of [
      [question(), 'decline'],
      [answered(), 'takeDown'],
    ] as const) {
      expect(decidePlainMove(of, { move, reason: ' ' }, office, NOW)).toMatchObject({
        error: 'reasonRequired',
      });
      expect(decidePlainMove(of, { move, reason: ' Vì ' }, office, NOW)).toMatchObject({
        value: { next: { remark: 'Vì' } },
      });
    }
  });

  it('is public while it is answered, without who asked', () => {
    for (const state of questionStates) {
      expect(publicQuestionOf(answered({ state }), NOW) !== null, state).toBe(state === 'answered');
    }
    const shown = publicQuestionOf(answered(), NOW);
    expect(Object.keys(shown ?? {}).toSorted()).toEqual(Object.keys(publicQuestionSchema.shape).toSorted());
    expect(JSON.stringify(shown)).not.toMatch(/u1|clerk/);
  });
});

describe('questions like what is being typed', () => {
  const asked = (title: string) => ({ title, words: questionWords(answeredContent({ title, text: '' })) });
  const some = [asked('Báo cáo tuần nộp vào ngày nào?'), asked('Sửa chỉ tiêu đã đăng ký thế nào?')];

  it('are found without diacritics, the most alike first', () => {
    expect(similarTo(some, 'bao cao tuan nop khi nao').map(({ title }) => title)).toEqual([some[0]?.title]);
    expect(similarTo(some, 'Muốn SỬA CHỈ TIÊU').map(({ title }) => title)).toEqual([some[1]?.title]);
    expect(similarTo(some, 'thi đua khen thưởng')).toEqual([]);
  });

  it('are looked for once there are two words, by the longest ten', () => {
    expect(wordsToAsk('báo')).toEqual([]);
    expect(wordsToAsk('ai là gì')).toEqual([]);
    expect(wordsToAsk('sửa chỉ tiêu')).toEqual(['tieu', 'sua', 'chi']);
    expect(wordsToAsk(Array.from({ length: 30 }, (_, n) => `chữ${n + 1}`).join(' '))).toHaveLength(10);
  });

  it('hold no more words than the store takes', () => {
    const long = Array.from({ length: 800 }, (_, n) => `a${n}`).join(' ');
    expect(questionWords(answeredContent({ answer: long })).length).toBeLessThanOrEqual(500);
  });
});
