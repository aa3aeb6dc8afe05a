import { formatDate } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../language/language.ts';

const vi = (its: Names) => ({
  product: 'Thi đua – Khen thưởng',
  titled: (page: string) => `${page} – Thi đua – Khen thưởng`,
  signIn: 'Đăng nhập',
  toStart: 'Về trang đầu',
  checkTitle: 'Kiểm tra giấy khen',
  checkIntro:
    'Nhập mã in dưới hình vuông (QR) trên giấy khen, gồm 10 chữ và số, hoặc quét hình đó bằng điện thoại.',
  code: 'Mã giấy khen',
  check: 'Kiểm tra',
  notACode: 'Mã gồm 10 chữ và số, ví dụ 7KQ2M-X94PB. Hãy xem lại mã trên giấy khen.',
  checking: 'Đang kiểm tra…',
  valid: 'Giấy khen có thật và còn hiệu lực',
  revoked: 'Giấy khen đã bị thu hồi',
  replaced: 'Giấy khen này đã được thay bằng bản cấp lại',
  reason: (text: string) => `Lý do: ${text}`,
  seeNew: 'Xem bản cấp lại',
  unknown: 'Không có giấy khen nào mang mã này',
  unknownHint: 'Hãy xem lại mã trên giấy. Nếu mã đúng như trên giấy, giấy khen này không do hệ thống cấp.',
  forged: 'Nội dung không khớp chữ ký',
  forgedHint: 'Giấy khen hoặc hình QR đã bị sửa. Hãy báo cho cơ quan ghi trên giấy khen.',
  offline: 'Chữ ký đúng, nhưng chưa tra được hiệu lực',
  offlineHint:
    'Máy đang mất mạng: nội dung dưới đây đúng như khi cấp, nhưng có thể đã bị thu hồi sau đó. Hãy kiểm tra lại khi có mạng.',
  unreachable: 'Chưa kiểm tra được',
  unreachableHint: 'Không nối được tới hệ thống. Hãy kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  signed: 'Chữ ký điện tử trên mã QR khớp với nội dung.',
  signedStored: 'Chữ ký điện tử của bản lưu khớp với nội dung. Hãy đối chiếu từng dòng với giấy.',
  says: 'Giấy khen ghi',
  fields: {
    issuer: 'Người khen thưởng',
    name: 'Tặng',
    position: 'Chức vụ, địa chỉ',
    citation: 'Thành tích',
    decision: 'Quyết định',
    book: 'Số sổ vàng',
    signer: 'Người ký',
    issued: 'Nơi và ngày cấp',
  },
  decisionLine: (number: string, date: string) => `Số ${number} ngày ${formatDate(date)}`,
  bookLine: (number: number, issue: number) =>
    issue > 1 ? `${number} (cấp lại lần ${issue - 1})` : String(number),
  issuedLine: (place: string, date: string) => `${place}, ngày ${formatDate(date)}`,
  another: 'Kiểm tra giấy khen khác',

  listTitle: 'Công khai khen thưởng',
  loading: 'Đang tải…',
  failed: 'Không tải được danh sách. Hãy kiểm tra mạng rồi thử lại.',
  nothingHere:
    'Chưa có danh sách hay quyết định nào được công khai ở địa chỉ này. Hãy kiểm tra lại đường dẫn, hoặc quay lại sau.',
  proposed: 'Danh sách đề nghị khen thưởng',
  nothingProposed: 'Chưa có danh sách nào được công khai.',
  listOf: (day: string, count: number) => `công khai ngày ${day}, ${count} trường hợp`,
  openUntil: (day: string) => `Nhận ý kiến đến hết ngày ${formatDate(day)}`,
  closedOn: (day: string) => `Đã hết thời gian lấy ý kiến ngày ${formatDate(day)}`,
  howToComment: `Người của các đơn vị góp ý bằng cách đăng nhập và mở mục “Công khai, lấy ý kiến”. Người chưa có tài khoản gửi ý kiến đến ${its.office}, hoặc qua đơn vị, phường, xã nơi ở.`,
  setAside: (count: number, reason: string) =>
    `${count} ý kiến góp ý được xếp lưu, không trả lời riêng. Lý do: ${reason}`,
  decisions: 'Quyết định khen thưởng',
  noDecisions: 'Chưa có quyết định nào có hiệu lực.',
  supported: 'Hội đồng tán thành',
  notSupported: (reason: string) =>
    `Hội đồng không tán thành; ${its.chairman} đề nghị ${reason ? `vì: ${reason}` : 'khen thưởng'}`,
  departs: (reason: string) => `Khác với kết quả của Hội đồng, vì: ${reason}`,
  corrected: (number: string, date: string, signer: string, reason: string) =>
    `Đã đính chính; trước đó ghi số ${number}, ngày ${formatDate(date)}, người ký ${signer}. Lý do: ${reason}`,
  correctedTo: (name: string, why: string) => `Đã đính chính: ${name}${why && `. Lý do: ${why}`}`,
  onPaper: (name: string) => `Trên quyết định ghi: ${name}; đã đính chính và cấp lại giấy khen`,
  reasonUntil: (day: string) => `Lý do này công khai đến hết ngày ${formatDate(day)}.`,
  reasonGone: (day: string) => `Lý do không còn công khai từ ngày ${formatDate(day)}.`,
  nameGone: (day: string) => `Tên không còn công khai từ ngày ${formatDate(day)}`,
  namesUntil: (day: string) => `Tên trên danh sách công khai chậm nhất đến hết ngày ${formatDate(day)}.`,
  outcome: {
    award: 'Được khen thưởng',
    decline: 'Không khen thưởng',
    revoked: 'Đã thu hồi',
    withdrawn: 'Đã rút khỏi danh sách',
  },
  listWithdrawn: 'Danh sách này đã được rút.',
  signedBy: (number: string, date: string) => `Số ${number} ngày ${formatDate(date)}`,
  revokedMark: 'Đã thu hồi',
  notFound: 'Không có trang này',
  notFoundHint: 'Đường dẫn có thể đã cũ hoặc gõ nhầm.',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('public-site/texts', vi);
