import { newQuestion, type Question } from './question.ts';
import type { AnsweredContent, QuestionContent } from './question-content.ts';

export const questionContent = (changes: Partial<QuestionContent> = {}): QuestionContent => ({
  title: 'Báo cáo tuần nộp vào ngày nào?',
  text: 'Tuần có ngày lễ thì nộp trước hay sau ngày lễ?',
  ...changes,
});

export const answeredContent = (changes: Partial<AnsweredContent> = {}): AnsweredContent => ({
  ...questionContent(),
  answer: 'Nộp trước 16 giờ thứ Sáu. Trùng ngày lễ thì nộp ngày làm việc kế tiếp.',
  ...changes,
});

const AT = new Date('2021-12-05T02:00:00Z');

/** A question of unit u1, asked by its clerk. */
export const question = (changes: Partial<Question> = {}): Question => ({
  ...newQuestion(
    { movementId: 'm', authorityId: 'quan-5', unitId: 'u1', unitName: 'Đơn vị u1' },
    questionContent(),
    'clerk',
    AT,
  ),
  ...changes,
});

/** The same, answered. */
export const answered = (changes: Partial<Question> = {}): Question =>
  question({ state: 'answered', seq: 2, version: 1, said: answeredContent(), publishedAt: AT, ...changes });
