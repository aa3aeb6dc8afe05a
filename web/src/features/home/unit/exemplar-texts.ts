import { formatNumber } from '@thidua/domain/base/text';
import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  title: 'Gương điển hình',
  deskProposed: (count: number) => `${formatNumber(count)} đề xuất chờ xem xét`,
  deskAccepted: (count: number) => `${formatNumber(count)} bài đã nhận, chờ đăng`,
  deskNothing: 'Không có đề xuất nào đang chờ.',
  unitLead: 'Đề xuất người tốt, cách làm hay của đơn vị; nhận nhân rộng cách làm của đơn vị khác.',
  unitAskedBack: (count: number) => `${formatNumber(count)} bài cần bổ sung`,
  open: 'Mở',
  openFull: 'Mở gương điển hình của đơn vị',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/home/unit/exemplar-texts', vi);
