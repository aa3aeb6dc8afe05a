import { formatDate, formatNumber } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import { naming, type Names, type Wording } from '../../language/language.ts';

export interface Faults {
  late: number;
  missing: number;
  revising: number;
  awaited: number;
}

/** How many are late, overdue, being revised, still in time; what is none is not said. */
const faults = ({ late, missing, revising, awaited }: Faults) =>
  [
    late > 0 ? `${late} trễ` : '',
    missing > 0 ? `${missing} quá hạn` : '',
    revising > 0 ? `${revising} đang sửa lại` : '',
    awaited > 0 ? `${awaited} chưa nộp, còn hạn` : '',
  ]
    .filter(Boolean)
    .join(', ');

const vi = (its: Names) => ({
  title: 'Cụm, khối thi đua',
  notThere: 'Không có cụm, khối này trong phong trào',
  notThereHint: 'Hãy quay về trang chủ và mở lại từ danh sách.',
  leadUnit: (name: string) => `Đơn vị cụm trưởng, khối trưởng: ${name}`,
  summaryTitle: 'Tổng hợp của cụm, khối',
  noSummary: 'Chưa có số liệu. Số liệu hiện ra khi đơn vị đầu tiên nộp đăng ký.',
  registered: 'Đã đăng ký',
  registrationFault: faults,
  reports: 'Báo cáo đã nộp',
  targets: 'Chỉ tiêu đã đạt',
  targetsBehind: (behind: number) => `${behind} chậm tiến độ`,
  progress: 'Tiến độ chung',
  elapsed: (share: string) => `thời gian đã qua ${share}`,
  ofAll: (part: number, whole: number) => `${formatNumber(part)} / ${formatNumber(whole)}`,
  none: '–',

  scoringTitle: 'Chấm điểm, xếp hạng',
  scoringLine: (scored: number, all: number) =>
    all === 0
      ? 'Chưa đơn vị nào có báo cáo tổng kết hợp lệ để chấm điểm.'
      : `Đã chấm ${scored} trên ${all} đơn vị có báo cáo tổng kết hợp lệ.`,
  scoringOpen: 'Mở bảng điểm',

  belowToo: (direct: number, below: number) =>
    `Số tổng hợp gồm ${direct} đơn vị của cụm, khối và ${below} đơn vị trực thuộc (khu phố, tổ dân phố…), ghi dưới đơn vị cấp trên trong bảng.`,
  below: (units: number) => `${units} đơn vị trực thuộc`,
  belowRegistered: (registered: number) => `${registered} đã đăng ký`,

  unitsTitle: 'Các đơn vị',
  sortHint: 'Đơn vị quá hạn và nộp trễ ở trên cùng.',
  caseChoice: 'Hồ sơ theo dõi',
  empty: 'Cụm, khối chưa có đơn vị nào',
  emptyHint: `${its.office} xếp đơn vị vào cụm, khối khi thiết lập phong trào.`,
  columnUnit: 'Đơn vị',
  columnCase: 'Tình trạng',
  columnRegistration: 'Đăng ký',
  columnReports: 'Báo cáo',
  columnTargets: 'Chỉ tiêu đạt',
  columnProgress: 'Tiến độ',
  due: (date: LocalDate) => `hạn ${formatDate(date)}`,
  reportsLine: (isIn: number, due: number) => `${isIn} / ${due}`,
  reportsNone: 'chưa đến kỳ',
  reportsFault: faults,
  showMore: 'Hiện thêm đơn vị',

  remind: 'Nhắc',
  remindAll: (count: number) => `Nhắc ${count} đơn vị chưa nộp`,
  remindChosen: (count: number) => `Nhắc ${count} đơn vị đã chọn`,
  remindUnit: (name: string) => `Nhắc ${name}`,
  choose: (name: string) => `Chọn ${name}`,
  onlyLead: `Chỉ cụm trưởng, khối trưởng và ${its.office} gửi được nhắc nhở.`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/cluster/texts', vi);
