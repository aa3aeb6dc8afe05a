import { formatNumber } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Hỏi đáp',
  deskWaiting: (count: number) => `${formatNumber(count)} câu hỏi chờ trả lời`,
  deskOldest: (at: string) => `Câu lâu nhất hỏi lúc ${at}.`,
  unitLead: `Chỗ nào chưa rõ thì hỏi ${its.office}; xem câu các đơn vị khác đã hỏi.`,
  unitWaiting: (count: number) => `${formatNumber(count)} câu hỏi của đơn vị đang chờ trả lời`,
  open: 'Mở',
  openFull: 'Mở hỏi đáp của đơn vị',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/home/unit/question-texts', vi);
