import { formatNumber } from '@thidua/domain/base/text';
import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Chấm điểm và xếp hạng',
  noCluster: 'Chưa có cụm, khối nào để chấm',
  noClusterHint: 'Bạn chấm được khi là cụm trưởng, khối trưởng hoặc cơ quan phụ trách.',
  cluster: 'Cụm, khối',
  empty: 'Cụm, khối này chưa có đơn vị nào',
  emptyHint: 'Hãy chọn cụm, khối khác.',
  columns: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    self: 'Tự chấm',
    cluster: 'Cụm, khối',
    appraised: 'Thẩm định',
    total: 'Tổng',
  },
  tied: (rank: number) => `${rank} (đồng hạng)`,
  unranked: 'Chưa chấm',
  tiesHint: 'Điểm bằng nhau thì đồng hạng, hạng kế tiếp được bỏ qua.',
  score: 'Chấm điểm',
  scoreUnit: (name: string) => `Chấm điểm ${name}`,
  look: 'Xem điểm',
  lookAt: (name: string) => `Xem điểm của ${name}`,
  scoreOf: (name: string) => `Điểm của ${name}`,
  noFinalReport: 'Chưa có báo cáo tổng kết hợp lệ',
  ownUnit: 'Đơn vị của bạn: cơ quan thường trực chấm',
  base: {
    cluster: 'Bắt đầu từ điểm đơn vị tự chấm. Thay đổi điểm nào thì ghi lý do dòng đó.',
    appraised: 'Bắt đầu từ điểm của cụm, khối (hoặc điểm tự chấm). Thay đổi điểm nào thì ghi lý do dòng đó.',
  },
  before: {
    self: (points: number) => `Đơn vị tự chấm: ${formatNumber(points)}`,
    cluster: (points: number) => `Cụm, khối chấm: ${formatNumber(points)}`,
  },
  noTotal: 'Tổng điểm: –',
  mend: (count: number) => `Còn ${count} dòng cần sửa, xem chữ đỏ ở trên. Điểm chưa được lưu.`,
  max: (points: number) => `Tối đa ${formatNumber(points)}`,
  reason: (title: string) => `Lý do thay đổi: ${title}`,
  reasonShort: 'Lý do thay đổi',
  total: (points: number) => `Tổng điểm: ${formatNumber(points)}`,
  penaltyHint: 'Điểm trừ: ghi số dương, hệ thống sẽ trừ.',
  save: 'Lưu điểm',
  saveNext: 'Lưu và chấm đơn vị tiếp theo',
  points2: (points: number) => formatNumber(points),
  none: '–',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/scoring/texts', vi);
