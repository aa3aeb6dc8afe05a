import { wholeWords } from '../base/search.ts';
import type { PublicQuestion } from './question.ts';

/** The store is asked for so many words at once. */
const MOST_ASKED = 10;
/** Shorter ones stand in too many questions. */
const SHORTEST = 3;
const MOST_SHOWN = 5;

/** The words of what is being typed to ask the store by, any of them; none while too little is typed. */
export function wordsToAsk(typed: string): string[] {
  const words = wholeWords(typed).filter((word) => word.length >= SHORTEST);
  return words.length < 2 ? [] : words.toSorted((a, b) => b.length - a.length).slice(0, MOST_ASKED);
}

/**
 * Of published questions those that are like what is being typed, the most alike first: half of its words at least stand in
 * them, whatever their diacritics.
 */
export function similarTo<Q extends Pick<PublicQuestion, 'words'>>(
  questions: readonly Q[],
  typed: string,
): Q[] {
  const wanted = wordsToAsk(typed);
  if (wanted.length === 0) return [];
  return questions
    .map((question) => ({ question, hits: wanted.filter((word) => question.words.includes(word)).length }))
    .filter(({ hits }) => hits * 2 >= wanted.length)
    .toSorted((a, b) => b.hits - a.hits)
    .slice(0, MOST_SHOWN)
    .map(({ question }) => question);
}
