import { formatDate, formatNumber } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import type { Course } from './figures.ts';
import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Toàn cảnh phong trào',
  print: 'In',
  course: ({ day, days, phase, startsIn }: Course) => {
    if (phase === 'before') return `Còn ${startsIn} ngày đến ngày bắt đầu`;
    return phase === 'after' ? `Đã hết ${days} ngày thi đua` : `Ngày thứ ${day} trên ${days} ngày thi đua`;
  },
  period: (from: LocalDate, to: LocalDate) => `Từ ${formatDate(from)} đến hết ${formatDate(to)}`,
  noData: 'Chưa có số liệu',
  noDataHint: 'Số liệu hiện ra khi đơn vị được đưa vào phong trào.',
  nothingYet: 'Chưa có đơn vị nào nộp đăng ký; các biểu đồ sẽ đầy dần khi đơn vị nộp.',
  none: '–',
  number: (value: number) => formatNumber(value),
  ofAll: (part: number, whole: number) => `${formatNumber(part)} / ${formatNumber(whole)}`,

  registration: 'Đăng ký thi đua',
  registered: 'Đơn vị bắt buộc đã đăng ký',
  registeredOnTime: 'Đăng ký đúng hạn',
  registeredLate: 'Đăng ký trễ',
  registrationMissing: 'Quá hạn, chưa đăng ký',
  registrationAwaited: 'Chưa đăng ký, còn hạn',
  registrationRevising: 'Đang sửa lại bản đã hợp lệ',

  reports: 'Báo cáo',
  reportsIn: 'Báo cáo đã nộp trên số đến kỳ',
  reportsOnTime: 'Nộp đúng hạn',
  reportsLate: 'Nộp trễ',
  reportsMissing: 'Quá hạn, chưa có bản hợp lệ',
  reportsAwaited: 'Chưa nộp, còn hạn',
  reportsRevising: 'Đang sửa lại bản đã hợp lệ',
  reportsNotDue: 'Chưa có kỳ báo cáo nào kết thúc.',

  targets: 'Chỉ tiêu',
  met: 'Đã đạt',
  onPace: 'Đúng tiến độ',
  behind: 'Chậm tiến độ',
  targetsNone: 'Chưa có chỉ tiêu nào được đăng ký hợp lệ.',

  progress: 'Tiến độ chung so với thời gian',
  progressOf: 'Tiến độ chung',
  elapsed: 'Thời gian đã qua',
  progressHow: (units: number) =>
    `Bình quân tiến độ của ${formatNumber(units)} đơn vị đã đăng ký, kể cả đơn vị được mời; của mỗi đơn vị là bình quân các chỉ tiêu theo trọng số.`,

  byCluster: 'Theo cụm, khối',
  byClusterRegistration: 'Đăng ký theo cụm, khối',
  byKind: 'Theo loại đơn vị',
  byArea: 'Theo nội dung thi đua',
  byPeriod: 'Theo kỳ báo cáo',
  daily: 'Diễn biến theo ngày',
  dailyNone: 'Biểu đồ hiện ra từ ngày đầu của phong trào.',

  cluster: 'Cụm, khối',
  kind: 'Loại đơn vị',
  area: 'Nội dung thi đua',
  reportingPeriod: 'Kỳ báo cáo',
  requiredRegistered: 'Bắt buộc',
  invitedRegistered: 'Được mời',
  total: 'Cộng',
  clusterHow:
    'Cột “Bắt buộc” và “Được mời” là số đã đăng ký; cộng lại bằng đúng hạn cộng trễ. Số bắt buộc còn lại là quá hạn, đang sửa lại hoặc còn hạn.',
  areaHow: 'Đơn vị đăng ký nhiều nội dung được tính ở mỗi nội dung, nên cột đơn vị không cộng thành tổng.',
  columnOnTime: 'Đúng hạn',
  columnLate: 'Trễ',
  columnMissing: 'Quá hạn',
  columnAwaited: 'Còn hạn',
  columnRevising: 'Đang sửa lại',
  columnNotDue: 'Chưa nộp, còn hạn',
  columnReports: 'Báo cáo',
  columnTargets: 'Chỉ tiêu',
  columnProgress: 'Tiến độ',
  columnUnits: 'Đơn vị',
  columnOwed: 'Phải nộp',
  columnIn: 'Đã nộp',
  columnDue: 'Hạn nộp',
  columnDay: 'Ngày',
  dailyRegistered: 'Đơn vị đã đăng ký, kể cả được mời',
  dailyReports: 'Báo cáo đã nộp',
  dailyProgress: 'Tiến độ chung',
  dailyElapsed: 'Thời gian đã qua',
  dailyCounts: 'Số đăng ký và báo cáo đã nộp, cộng dồn theo ngày',
  dailyShares: 'Tiến độ chung so với thời gian đã qua, theo ngày',
  showTable: 'Xem dạng bảng',
  wide: 'Phong trào có rất nhiều cụm, khối. Hãy chọn một nhóm để xem.',
  group: (index: number) => `Nhóm ${index}`,
  noParts: 'Đơn vị chưa được xếp vào cụm, khối.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/dashboard/texts', vi);
