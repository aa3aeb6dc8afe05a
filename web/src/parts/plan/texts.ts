import { formatDate } from '@thidua/domain/base/text';
import type { LocalDate, Period } from '@thidua/domain/base/time';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  head: (number: string, issuer: string, place: string, date: LocalDate) =>
    `Kế hoạch số ${number}, ${issuer} ban hành tại ${place} ngày ${formatDate(date)}`,
  signedAs: (titles: readonly string[]) => `Người ký: ${titles.join(' – ')}`,
  motto: 'Phương châm',
  print: 'In kế hoạch',
  toReach: 'Xem đơn vị nào đã mở kế hoạch',
  nominations: 'Hạn gửi đề nghị khen thưởng',
  session: 'Dự kiến họp Hội đồng',
  sampleTitle: 'Dữ liệu mẫu, không phải văn bản thật',
  sample:
    'Đây là bản sao của kế hoạch, ngày tháng đã dời để chạy thử. Không dùng làm căn cứ; số liệu của các đơn vị là số mẫu.',
  contents: 'Mục lục',
  source: (source: string) => (/^[IVX]+(\.|$)/.test(source) ? `Mục ${source} của kế hoạch` : source),

  dates: 'Thời gian và các mốc',
  period: 'Thời gian thi đua',
  fromTo: ({ from, to }: Period) => `${formatDate(from)} – ${formatDate(to)}`,
  days: (count: number) => `${count} ngày, tính cả ngày đầu và ngày cuối`,
  day: (day: number, length: number) => `Hôm nay là ngày thứ ${day} trong ${length} ngày`,
  notBegun: (days: number) => `Còn ${days} ngày nữa bắt đầu`,
  ended: 'Đã kết thúc',
  registration: 'Hạn đăng ký thi đua',
  untilEndOf: (date: LocalDate) => `Hết ngày ${formatDate(date)}`,
  daysLeft: (days: number) => (days === 0 ? 'Hôm nay là ngày cuối' : `Còn ${days} ngày`),
  overdue: 'Đã hết hạn',
  late: {
    accepted: 'Đăng ký trễ vẫn được nhận và ghi là trễ.',
    refused: 'Sau hạn này không nhận đăng ký, trừ đơn vị được gia hạn.',
  },
  periods: 'Các kỳ báo cáo',
  noPeriods: `Kế hoạch chưa có kỳ báo cáo nào. ${its.office} sẽ thông báo.`,
  columnPeriod: 'Kỳ báo cáo',
  columnSpan: 'Số liệu tính',
  columnDue: 'Hạn nộp',
  columnStanding: 'Hôm nay',
  span: ({ from, to }: Period) => `${formatDate(from)} – ${formatDate(to)}`,
  standing: {
    ahead: 'Chưa đến kỳ',
    running: 'Đang trong kỳ',
    collecting: 'Đang nhận báo cáo',
    over: 'Đã qua hạn',
  },
  cumulative: 'Kết quả ghi trong báo cáo là số cộng dồn từ đầu phong trào đến ngày cuối kỳ.',

  areas: 'Nội dung thi đua',
  criteria: 'Tiêu chí khen thưởng',
  forCollectives: 'Đối với tập thể',
  forIndividuals: 'Đối với cá nhân',
  points: (points: number) => `Tự chấm tối đa ${points} điểm`,
  awards: 'Hình thức khen thưởng',
  awardedTo: (recipients: readonly string[]) => `Dành cho: ${recipients.join(', ')}`,
  recipient: { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' },
  purposes: 'Mục đích',
  requirements: 'Yêu cầu',
  participants: 'Đối tượng thi đua',
  collectives: 'Tập thể',
  individuals: 'Cá nhân',
  tasks: 'Tổ chức thực hiện',
  recipients: 'Nơi nhận',
  legalBases: 'Căn cứ',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('parts/plan/texts', vi);
