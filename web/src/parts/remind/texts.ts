import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Gửi nhắc nhở',
  lead: (count: number, title: string) =>
    `Nhắc ${count} đơn vị về: ${title}. Người soạn và thủ trưởng nhận thông báo. Mỗi đơn vị nhận tối đa một lời nhắc trong ngày cho mỗi hồ sơ.`,
  message: 'Lời nhắn thêm (không bắt buộc)',
  confirm: 'Gửi nhắc nhở',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/remind/texts', vi);
