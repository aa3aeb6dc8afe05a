import { longDate } from './paper.ts';

/** What stands on every certificate beside what it is given for. */
export const certificateWords = {
  title: 'Giấy khen',
  gives: 'Tặng',
  decision: (number: string, date: string) => `Quyết định số ${number}\n${longDate(date)}`,
  goldenBook: (number: number, issue: number) =>
    `Số sổ vàng: ${number}${issue > 1 ? ` (cấp lại lần ${issue - 1})` : ''}`,
};
