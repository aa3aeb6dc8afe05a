import { askedWords } from '@thidua/domain/base/search';
import { paths } from '@thidua/domain/base/paths';
import type { QuestionState } from '@thidua/domain/question/question';

/** What is looked through at a time. */
const SHOWN = 100;

/** Published questions: the newest, or those that a typed word is found in; the page filters the rest. */
export function publishedQuestions(movementId: string, typed: string) {
  const path = paths.publicQuestions(movementId);
  const [word] = askedWords(typed);
  return word === undefined
    ? { path, orderBy: [['publishedAt', 'desc']] as const, limit: SHOWN }
    : { path, where: [['words', 'array-contains', word]] as const, limit: SHOWN };
}

/** Published questions in which one of these words stands. */
export const questionsWith = (movementId: string, words: readonly string[]) => ({
  path: paths.publicQuestions(movementId),
  where: [['words', 'array-contains-any', words]] as const,
  limit: SHOWN,
});

export const waitingQuestions = (movementId: string) => ({
  path: paths.questions(movementId),
  where: [['state', '==', 'asked']] as const,
  limit: SHOWN,
});

const ended: readonly QuestionState[] = ['declined', 'takenDown'];
export const endedQuestions = (movementId: string) => ({
  path: paths.questions(movementId),
  where: [['state', 'in', ended]] as const,
  limit: SHOWN,
});

export const questionsOfUnit = (movementId: string, unitId: string) => ({
  path: paths.questions(movementId),
  where: [['unitId', '==', unitId]] as const,
  limit: 200,
});
