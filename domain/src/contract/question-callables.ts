import { z } from 'zod';
import { movementIdSchema, questionIdSchema } from '../base/ids.ts';
import { reason } from '../base/wire.ts';
import { plainQuestionMoves } from '../question/question.ts';
import { answeredContentSchema } from '../question/question-content.ts';

const nothing = z.object({});
/** `seq` is what the caller saw. */
const ofQuestion = z.object({
  movementId: movementIdSchema,
  questionId: questionIdSchema,
  seq: z.number().int().positive(),
});

/** The questions' part of the contract between web and functions; `callables.ts` holds the whole. */
export const questionSchemas = {
  /** By the office: answers and publishes, or corrects what is published, which says why. Every version is kept. */
  answerQuestion: { request: ofQuestion.extend({ said: answeredContentSchema, reason }), response: nothing },
  /** By the office: declines or takes down; by the unit: withdraws what is not answered yet. */
  moveQuestion: {
    request: ofQuestion.extend({ move: z.enum(plainQuestionMoves), reason }),
    response: nothing,
  },
} as const;
