import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Thông báo',
  lead: (unread: number) => (unread === 0 ? 'Bạn đã đọc hết thông báo.' : `${unread} thông báo chưa đọc.`),
  unread: 'Chưa đọc',
  read: 'Đã đọc',
  unreadMark: 'Chưa đọc: ',
  markRead: 'Đánh dấu đã đọc',
  markReadOf: (what: string) => `Đánh dấu đã đọc: ${what}`,
  markAll: 'Đánh dấu tất cả đã đọc',
  markFailed:
    'Chưa ghi nhận được hết việc đánh dấu. Hãy kiểm tra mạng rồi bấm lại; thông báo vẫn còn nguyên.',
  /** What it is about, as far as it says. */
  subject: (about: readonly string[], unitName: string) =>
    [about.filter(Boolean).join(': '), unitName].filter(Boolean).join(' – '),
  by: (who: string) => `Người nhắc: ${who}`,
  extendedTo: (date: string) => `Hạn mới: hết ngày ${date}`,
  open: 'Mở hồ sơ',
  openOther: 'Xem',
  openOtherOf: (what: string) => `Xem: ${what}`,
  openOf: (what: string) => `Mở hồ sơ: ${what}`,
  empty: 'Chưa có thông báo nào',
  emptyHint:
    'Thông báo hiện ở đây khi hồ sơ của đơn vị bạn được trình, nộp, tiếp nhận, trả lại hoặc gia hạn, khi có lời nhắc, khi có việc về khen thưởng (thẩm định, kết quả xét, quyết định, giấy khen), và khi tài khoản, quyền của bạn thay đổi.',
  onlyLatest: 'Trang này giữ 100 thông báo mới nhất.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/notifications/texts', vi);
