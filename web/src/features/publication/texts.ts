import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Công khai, lấy ý kiến',
  none: 'Chưa có danh sách nào được công khai',
  noneHint:
    'Khi Phòng Nội vụ công khai danh sách đề nghị khen thưởng, danh sách sẽ hiện ở đây để mọi người góp ý.',
  open: (until: string) => `Nhận ý kiến đến hết ngày ${until}`,
  closed: (until: string) => `Đã hết thời gian lấy ý kiến ngày ${until}`,
  entries: (count: number) => `${count} trường hợp`,
  comments: (count: number) => (count === 0 ? 'Chưa có ý kiến' : `${count} ý kiến`),
  unanswered: (count: number) => `${count} ý kiến chờ trả lời`,
  publicLink: 'Trang công khai, không cần tài khoản',

  toPublish: 'Chờ công khai',
  toPublishHint: 'Chỉ trường hợp đã công khai mới được khen thưởng.',
  nothingToPublish: 'Không có trường hợp nào chờ công khai.',
  listTitle: 'Tên danh sách',
  days: 'Số ngày lấy ý kiến',
  daysHint: (fewest: number) => `Phong trào quy định ít nhất ${fewest} ngày, không tính ngày công khai.`,
  publish: 'Công khai danh sách',
  publishLead: (count: number, until: string) =>
    `Công khai ${count} trường hợp sau, nhận ý kiến đến hết ngày ${until}. Mọi người đều xem được tên, chức vụ, đơn vị và thành tích.`,
  chooseOne: 'Hãy chọn ít nhất một trường hợp.',
  titleNeeded: 'Hãy đặt tên danh sách.',
  daysNeeded: (fewest: number, most: number) => `Hãy ghi số ngày từ ${fewest} đến ${most}.`,

  notSupported: 'Hội đồng không tán thành',
  notSupportedHint:
    'Chủ tịch có thể đề nghị khen thưởng khác với kết quả của Hội đồng. Lý do được công khai cùng danh sách.',
  propose: 'Đề nghị khen thưởng',
  proposeTitle: 'Đề nghị khác với kết quả của Hội đồng',
  proposeLead: (name: string) =>
    `Đề nghị khen thưởng ${name} dù Hội đồng không tán thành. Lý do dưới đây được công khai cùng danh sách.`,
  withdraw: 'Rút đề nghị',
  withdrawLead: (name: string) => `Rút đề nghị khen thưởng ${name}. Trường hợp này sẽ không được công khai.`,
  decline: 'Không khen thưởng',
  declineTitle: 'Không khen thưởng',
  declineLead: (name: string) => `${name} không được khen thưởng. Đơn vị được báo kèm lý do này.`,
  proposed: (reason: string) => `Chủ tịch đề nghị khen thưởng. Lý do: ${reason}`,

  notThere: 'Không có danh sách này',
  notThereHint: 'Đường dẫn không còn đúng. Hãy quay lại trang công khai.',
  councilFor: 'Hội đồng tán thành',
  councilAgainst: 'Hội đồng không tán thành; Chủ tịch đề nghị vì:',
  outcome: { award: 'Được khen thưởng', decline: 'Không khen thưởng', revoked: 'Đã thu hồi khen thưởng' },
  correctedTo: (name: string) => `Đã đính chính trên giấy khen: ${name}`,
  outcomeReason: (reason: string) => `Lý do: ${reason}`,
  of: (unit: string) => `Đơn vị: ${unit}`,
  comment: 'Góp ý',
  commentOn: (name: string) => `Góp ý về ${name}`,
  commentLabel: 'Ý kiến của bạn',
  commentHint: 'Ghi rõ việc, thời gian, nơi biết. Phòng Nội vụ trả lời trước khi Chủ tịch quyết định.',
  send: 'Gửi ý kiến',
  cancel: 'Thôi',
  sent: 'Đã gửi. Bạn sẽ được báo khi có trả lời.',
  commentNeeded: 'Hãy viết ý kiến trước khi gửi.',
  closedHint: 'Đã hết thời gian lấy ý kiến. Nếu có điều quan trọng, hãy liên hệ Phòng Nội vụ.',
  commentsTitle: 'Ý kiến góp ý',
  ownComments: 'Ý kiến của bạn',
  noComments: 'Chưa có ý kiến nào.',
  by: (name: string, at: string) => `${name}, ${at}`,
  about: (name: string) => `Về ${name}`,
  answer: 'Trả lời',
  answerLead: (name: string, text: string) => `${name} viết: “${text}”`,
  answerLabel: 'Nội dung trả lời',
  answered: (at: string) => `Phòng Nội vụ trả lời, ${at}`,
  setAsideTitle: 'Xếp lưu ý kiến, không trả lời riêng',
  setAside: (count: number) => `Xếp lưu ${count} ý kiến đã chọn`,
  setAsideLead: (count: number) =>
    `${count} ý kiến này lặp lại ý kiến khác hoặc được gửi dồn dập: được lưu, không trả lời riêng, và Chủ tịch không phải chờ để quyết định. Số lượng và lý do được công khai trên danh sách; người gửi và người giám sát được báo. Nội dung và tên người gửi không được công khai.`,
  setAsideReason: 'Lý do, được công khai (ví dụ: “Trùng với ý kiến đã trả lời ngày 05/02”)',
  chooseThis: 'Chọn để xếp lưu',
  choose: (name: string) => `Chọn ý kiến của ${name} để xếp lưu`,
  chooseAllOf: (name: string) => `Chọn mọi ý kiến chờ trả lời của ${name}`,
  wasSetAside: (at: string) => `Phòng Nội vụ xếp lưu, không trả lời riêng, ${at}`,
  countSetAside: (count: number, reason: string) =>
    `${count} ý kiến được xếp lưu, không trả lời riêng. Lý do: ${reason}`,
  waiting: 'Chờ Phòng Nội vụ trả lời',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/publication/texts', vi);
