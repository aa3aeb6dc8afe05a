import { formatNumber } from '../../../language/numbers.ts';
import type { Words } from './question-texts.ts';

const questions = (count: number) => `${formatNumber(count)} ${count === 1 ? 'question' : 'questions'}`;

export const en: Words = {
  title: 'Questions and answers',
  deskWaiting: (count) => `${questions(count)} waiting for an answer`,
  deskOldest: (at) => `The oldest was asked ${at}.`,
  unitLead: 'Ask the office about what is unclear; read what other units have asked.',
  unitWaiting: (count) => `${questions(count)} of the unit waiting for an answer`,
  open: 'Open',
  openFull: 'Open the questions of the unit',
};
