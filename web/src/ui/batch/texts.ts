import { wording, type Wording } from '../../language/language.ts';

const vi = {
  cancel: 'Thôi',
  close: 'Đóng',
  unit: 'đơn vị',
  who: (count: number, noun: string) => `${count} ${noun}:`,
  summary: (done: number, refused: number, noun: string) =>
    refused === 0 ? `Đã xong ${done} ${noun}.` : `Đã xong ${done} ${noun}, ${refused} ${noun} chưa làm được.`,
  doneTitle: 'Đã xong:',
  refusedTitle: 'Chưa làm được',
  rest: (left: number) => `Còn ${left} mục chưa làm. Hãy chọn lại và bấm lần nữa để làm tiếp.`,
  stoppedTitle: 'Đã dừng giữa chừng',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/batch/texts', vi);
