import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { contentLine, contentText, requiredLine, requiredText } from '../submission/content-fields.ts';
import { findingsOf, type Finding } from '../submission/finding.ts';

/** A question as it is typed: `title` says in a line what is asked, `text` the rest. */
export const questionContentSchema = z.strictObject({ title: contentLine, text: contentText });
export type QuestionContent = z.infer<typeof questionContentSchema>;

const wholeQuestionSchema = z.strictObject({ title: requiredLine, text: contentText.trim() });

/** What is published: the question as all are to read it, and its answer. */
export const answeredContentSchema = questionContentSchema.extend({ answer: contentText });
export type AnsweredContent = z.infer<typeof answeredContentSchema>;

const wholeAnswerSchema = wholeQuestionSchema.extend({ answer: requiredText });

function parsed<T>(content: unknown, shape: z.ZodType, whole: z.ZodType<T>): Result<T, Finding[]> {
  const shaped = shape.safeParse(content);
  if (!shaped.success) return err(findingsOf(shaped.error, content));
  const read = whole.safeParse(content);
  return read.success ? ok(read.data) : err(findingsOf(read.error, content));
}

/** The one reading of a question, of the form and of the trigger; findings name `title`, `text`. */
export const parseQuestion = (content: unknown): Result<QuestionContent, Finding[]> =>
  parsed(content, questionContentSchema, wholeQuestionSchema);

/** The one reading of an answer; findings name `title`, `text`, `answer`. */
export const parseAnswer = (content: unknown): Result<AnsweredContent, Finding[]> =>
  parsed(content, answeredContentSchema, wholeAnswerSchema);
