import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Gửi nhắc nhở',
  lead: (count: number, title: string) =>
    `Nhắc ${count} đơn vị về: ${title}. Người soạn và thủ trưởng nhận thông báo trong hệ thống ngay, và trong thư nhắc việc của ngày (mỗi người nhiều nhất một thư một ngày). Lời nhắc ghi tên bạn. Mỗi đơn vị nhận tối đa một lời nhắc trong ngày cho mỗi hồ sơ.`,
  message: 'Lời nhắn thêm (không bắt buộc)',
  confirm: 'Gửi nhắc nhở',
  sum: (reached: number, already: number, nobody: number, refused: number) =>
    [
      `Đã nhắc ${reached} đơn vị.`,
      already > 0 ? `${already} đơn vị đã được nhắc trước đó trong hôm nay, không nhắc lại.` : '',
      nobody > 0 ? `${nobody} đơn vị chưa có ai nhận được, cần gọi điện.` : '',
      refused > 0 ? `${refused} đơn vị không nhắc.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  reachedTitle: 'Đã nhận lời nhắc',
  reached: (people: readonly string[], mailAt: string | null) =>
    `${people.join(', ')}; thông báo trong hệ thống${mailAt === null ? '' : `, thư sẽ gửi lúc ${mailAt}`}`,
  alreadyTitle: 'Hôm nay đã được nhắc rồi',
  already: (people: readonly string[]) => people.join(', '),
  refusedTitle: 'Không nhắc',
  nobodyTitle: 'Chưa có ai nhận được: hãy gọi điện',
  nobody: (invited: readonly string[], phone: string) =>
    [
      phone === '' ? 'chưa ghi số điện thoại của đơn vị' : `điện thoại ${phone}`,
      invited.length === 0
        ? 'đơn vị chưa có tài khoản'
        : `đã mời ${invited.join(', ')} nhưng chưa nhận lời mời`,
    ].join('; '),
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/remind/texts', vi);
