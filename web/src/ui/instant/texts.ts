import { wording, type Wording } from '../../language/language.ts';

const vi = {
  zoneHint: 'Ngày và giờ của cơ quan.',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  done: 'Xong',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/instant/texts', vi);
