import { formatNumber, formatShare } from '@thidua/domain/base/text';
import { namedLabels } from '@thidua/domain/wording/labels';
import type { Names } from '@thidua/domain/movement/authority';
import type { UnitKind } from '@thidua/domain/movement/unit';

/** What the rendered pages say; `texts.en.ts` says the same in English, for which the compiler asks. */
export const vi = {
  locale: 'vi_VN',
  otherLanguage: 'English',
  product: 'Thi đua – Khen thưởng',
  skip: 'Đến phần nội dung',
  mainMenu: 'Các trang',
  signIn: 'Đăng nhập',
  checkTitle: 'Kiểm tra giấy khen',
  checkHint: 'Nhập mã hoặc quét hình QR trên giấy khen để biết giấy có thật và còn hiệu lực không.',
  listTitle: 'Công khai khen thưởng',
  listHint: 'Danh sách đề nghị đang lấy ý kiến và các quyết định đã có hiệu lực, theo từng phong trào.',
  startTitle: 'Phong trào thi đua và khen thưởng',
  startIntro:
    'Các cơ quan, đơn vị đăng ký thi đua, báo cáo kết quả và đề nghị khen thưởng tại đây. Tiến độ phong trào, danh sách đề nghị và quyết định khen thưởng được công khai cho mọi người.',
  ways: 'Tra cứu',
  movements: 'Các phong trào',
  noMovement: 'Chưa có phong trào nào được phát động',
  noMovementHint: 'Khi một phong trào bắt đầu, kế hoạch và tiến độ của phong trào được đăng tại đây.',
  newest: 'Mới công khai',
  nothingNew: 'Chưa có danh sách hay quyết định nào được công khai.',
  status: { open: 'Đang diễn ra', closed: 'Đã kết thúc' },
  sample: 'Bản mẫu để dùng thử: số liệu không có thật.',
  planOf: (number: string, date: string, issuer: string) =>
    `Kế hoạch số ${number} ngày ${date} của ${issuer}`,
  period: (from: string, to: string) => `Từ ngày ${from} đến hết ngày ${to}`,
  motto: 'Khẩu hiệu',
  timeline: 'Các mốc thời gian',
  dayOf: (day: number, days: number) => `Ngày thứ ${day} trong ${days} ngày`,
  startsIn: (days: number) => `Còn ${days} ngày nữa thì bắt đầu`,
  ended: (days: number) => `Đã hết thời gian thực hiện (${days} ngày)`,
  passed: 'đã qua',
  ahead: 'sắp tới',
  today: 'Hôm nay',
  marks: {
    issued: 'Ban hành kế hoạch',
    from: 'Bắt đầu phong trào',
    deadline: 'Hạn đăng ký thi đua (hết ngày)',
    due: (report: string) => `Hạn nộp: ${report}`,
    to: 'Kết thúc phong trào (hết ngày)',
  },
  progress: 'Tiến độ',
  asOf: (at: string) => `Số liệu lúc ${at}`,
  nothingYet: 'Chưa có số liệu',
  nothingYetHint: 'Số liệu hiện ra khi các đơn vị đã được ghi vào phong trào và bắt đầu đăng ký.',
  registered: 'Đơn vị đã đăng ký',
  ofRequired: (part: string, whole: string) => `${part} trong ${whole} đơn vị thuộc diện phải tham gia`,
  notYet: 'Chưa đăng ký',
  notYetBase: 'đơn vị thuộc diện phải tham gia',
  invited: (count: string) => `Ngoài ra có ${count} đơn vị khác đăng ký tham gia.`,
  meanProgress: 'Mức hoàn thành chung',
  meanBase: (units: string) => `bình quân của ${units} đơn vị đã đăng ký`,
  noneRegistered: 'chưa có đơn vị nào đăng ký',
  targetsMet: 'Chỉ tiêu đã đạt',
  ofTargets: (part: string, whole: string) => `${part} trong ${whole} chỉ tiêu đã đăng ký`,
  byCluster: 'Theo cụm, khối thi đua',
  byKind: 'Theo loại đơn vị',
  byArea: 'Theo nội dung thi đua',
  cluster: 'Cụm, khối',
  kind: 'Loại đơn vị',
  area: 'Nội dung',
  others: 'Đơn vị khác',
  registeredColumn: 'Đã đăng ký / phải tham gia',
  metColumn: 'Chỉ tiêu đạt / đã đăng ký',
  progressColumn: 'Mức hoàn thành',
  none: 'chưa có',
  purposes: 'Mục đích',
  areas: 'Nội dung thi đua',
  disclosed: 'Danh sách và quyết định',
  seeDisclosed: 'Xem danh sách và quyết định của phong trào',
  list: (title: string) => `Danh sách: ${title}`,
  decision: (title: string) => `Quyết định: ${title}`,
  openUntil: (day: string) => `Nhận ý kiến đến hết ngày ${day}`,
  closedOn: (day: string) => `Đã hết thời gian lấy ý kiến ngày ${day}`,
  withdrawn: 'Danh sách này đã được rút',
  signedBy: (number: string, date: string) => `Số ${number} ngày ${date}`,
  roots: 'Dấu niêm của nhật ký',
  rootsHint:
    'Mỗi bước xử lý đều được ghi vào nhật ký. Mỗi ngày, toàn bộ nhật ký được niêm lại bằng một dấu; ai giữ dấu này đều biết được nếu nhật ký về sau bị sửa.',
  rootsCheck:
    'Tự kiểm tra: giữ lại dấu của một ngày, rồi đối chiếu với dấu mà cơ quan giám sát nhận qua thư ngày đó và với dấu đăng ở đây. Khác nhau một ký tự là nhật ký đã bị sửa.',
  rootLine: (day: string, entries: string) => `Ngày ${day}, ${entries} mục nhật ký`,
  notFound: 'Không có trang này',
  notFoundHint: 'Đường dẫn có thể đã cũ hoặc gõ nhầm.',
  toStart: 'Về trang đầu',
  number: (value: number) => formatNumber(value),
  share: (value: number) => formatShare(value),
  unitKinds: (its: Names): Readonly<Record<UnitKind, string>> => namedLabels(its).unitKind,
};

type Said<T> = T extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Answer
  : T extends string
    ? string
    : { readonly [Name in keyof T]: Said<T[Name]> };
export type SiteTexts = Said<typeof vi>;
