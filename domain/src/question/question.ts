import { z } from 'zod';
import { movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { decideStep, refuseMove, type Move, type Step } from '../base/move.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { searchWords, wholeWords } from '../base/search.ts';
import { unitRoles, type Role } from '../people/membership.ts';
import {
  answeredContentSchema,
  questionContentSchema,
  type AnsweredContent,
  type QuestionContent,
} from './question-content.ts';

export const questionStates = ['asked', 'answered', 'declined', 'withdrawn', 'takenDown'] as const;
export type QuestionState = (typeof questionStates)[number];

/**
 * `movements/{m}/questions/{unitId~n}`: functions own it; `seq` grows with every transition. Who asked is a unit; somebody
 * without an account would be a further owner of an intake, with its own part of the id.
 */
export const questionSchema = z.object({
  movementId: movementIdSchema,
  authorityId: unitIdSchema,
  unitId: unitIdSchema,
  unitName: z.string(),
  state: z.enum(questionStates),
  seq: z.number().int().positive(),
  /** Since when it stands where it stands. */
  since: z.date(),
  /** As it was asked. */
  asked: questionContentSchema,
  askedBy: z.string(),
  askedAt: z.date(),
  /** What is published, or was; null before the first answer. */
  said: answeredContentSchema.nullable(),
  /** Of `said`; 0 before the first answer. */
  version: z.number().int().nonnegative(),
  /** Why it is not answered, or no longer published. */
  remark: z.string(),
  publishedAt: z.date().nullable(),
});
export type Question = z.infer<typeof questionSchema>;

/** The unit that asked, as the id says; '' of what is no such id. */
export const unitOfQuestion = (questionId: string): string => questionId.split('~')[0] ?? '';

/** `…/questions/{id}/versions/{n}`: an answer as it was given or corrected, and why it was corrected; created once. */
export const questionVersionSchema = z.object({
  said: answeredContentSchema,
  reason: z.string(),
  by: z.string(),
  role: z.string(),
  at: z.date(),
});
export type QuestionVersion = z.infer<typeof questionVersionSchema>;

/**
 * `movements/{m}/publicQuestions/{id}`: a question and its answer, for all (docs/rules.md#rule-9): not who asked. It is there
 * while it is published, and at no other time.
 */
export const publicQuestionSchema = z.object({
  authorityId: unitIdSchema,
  ...answeredContentSchema.shape,
  /** Above 1, the answer was corrected. */
  version: z.number().int().positive(),
  publishedAt: z.date(),
  changedAt: z.date(),
  /** What it is found by. */
  words: z.array(z.string()),
});
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;

/** Its words are few enough for the store's index, however long it is. */
const MOST_WORDS = 500;

/** What a question is found by: the words of its title from the first letter on, of the rest the whole ones. */
export const questionWords = ({ title, text, answer }: AnsweredContent): string[] =>
  [...new Set([...searchWords(title), ...wholeWords(`${title} ${text} ${answer}`)])].slice(0, MOST_WORDS);

/** Null of what is not published. */
export function publicQuestionOf(question: Question, now: Date): PublicQuestion | null {
  const { authorityId, state, said, version, publishedAt } = question;
  if (state !== 'answered' || said === null || publishedAt === null) return null;
  return { authorityId, ...said, version, publishedAt, changedAt: now, words: questionWords(said) };
}

export const questionMoveNames = ['answer', 'correct', 'decline', 'withdraw', 'takeDown'] as const;
export type QuestionMove = (typeof questionMoveNames)[number];
/** Those without an answer. */
export const plainQuestionMoves = [
  'decline',
  'withdraw',
  'takeDown',
] as const satisfies readonly QuestionMove[];
export type PlainQuestionMove = (typeof plainQuestionMoves)[number];

const office = ['office'] as const;

/** Every transition of a question. What was declined or taken down may be answered after all. */
export const questionMoves = {
  answer: { from: ['asked', 'declined', 'takenDown'], to: 'answered', by: office, reason: 'none' },
  correct: { from: ['answered'], to: 'answered', by: office, reason: 'required' },
  decline: { from: ['asked'], to: 'declined', by: office, reason: 'required' },
  withdraw: { from: ['asked'], to: 'withdrawn', by: unitRoles, reason: 'none' },
  takeDown: { from: ['answered'], to: 'takenDown', by: office, reason: 'required' },
} as const satisfies Record<QuestionMove, Move<QuestionState, Role>>;

export interface QuestionEvent extends Omit<Step<QuestionState, Role>, 'before'> {
  /** '' before it was asked. */
  before: QuestionState | '';
  action: QuestionMove | 'ask';
}
export interface QuestionTransition {
  next: Question;
  event: QuestionEvent;
}
type Decided = Result<QuestionTransition, RefusalCode>;

/** A question that was found sound. */
export const newQuestion = (
  whose: Pick<Question, 'movementId' | 'authorityId' | 'unitId' | 'unitName'>,
  asked: QuestionContent,
  askedBy: string,
  at: Date,
): Question => ({
  ...whose,
  state: 'asked',
  seq: 1,
  since: at,
  asked,
  askedBy,
  askedAt: at,
  said: null,
  version: 0,
  remark: '',
  publishedAt: null,
});

function moved(
  question: Question,
  name: QuestionMove,
  held: readonly Role[],
  reason: string,
  now: Date,
  change: Partial<Question> = {},
): Decided {
  const move: Move<QuestionState, Role> = questionMoves[name];
  const decided = decideStep(move, question.state, held, reason);
  if (!decided.ok) return decided;
  const { after, before, reason: remark } = decided.value;
  const next: Question = {
    ...question,
    ...change,
    state: after,
    seq: question.seq + 1,
    since: after === before ? question.since : now,
    remark: after === 'answered' ? '' : remark,
  };
  return ok({ next, event: { ...decided.value, action: name } });
}

/** Which moves somebody may make now, whatever reason they give. */
export const openQuestionMoves = (
  { state }: Pick<Question, 'state'>,
  held: readonly Role[],
): QuestionMove[] =>
  questionMoveNames.filter((name) => {
    const move: Move<QuestionState, Role> = questionMoves[name];
    return refuseMove(move, state, held) === null;
  });

export const decidePlainMove = (
  question: Question,
  { move, reason }: { move: PlainQuestionMove; reason: string },
  held: readonly Role[],
  now: Date,
): Decided => moved(question, move, held, reason, now);

/**
 * An answer, or the correction of a published one, which says why: a version either way, published with it.
 * `nothingChanged`: it is corrected to what it says.
 */
export function decideAnswer(
  question: Question,
  said: AnsweredContent,
  reason: string,
  held: readonly Role[],
  now: Date,
): Decided {
  const change = { said, version: question.version + 1 };
  if (question.state !== 'answered') {
    return moved(question, 'answer', held, '', now, { ...change, publishedAt: now });
  }
  const decided = moved(question, 'correct', held, reason, now, change);
  if (!decided.ok || !question.said) return decided;
  const { title, text, answer } = question.said;
  const isSame = title === said.title && text === said.text && answer === said.answer;
  return isSame ? err('nothingChanged') : decided;
}
