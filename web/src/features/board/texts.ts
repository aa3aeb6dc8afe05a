import { formatDate, formatNumber } from '@thidua/domain/base/text';
import type { MovementSweep } from '@thidua/domain/summary/sweep';
import type { LocalDate } from '@thidua/domain/base/time';
import type { IntakeKind } from '@thidua/domain/intake/intake';
import { naming, type Names, type Wording } from '../../language/language.ts';

/** What goes through a movement's units. */
type SweepKind = MovementSweep['kind'];

const sweepNames: Record<SweepKind, string> = {
  reconciliation: 'Đối chiếu',
  dayRoll: 'Tính lại theo ngày mới',
  registrationList: 'Danh sách đăng ký',
  reminders: 'Nhắc hạn tự động',
};

const vi = (its: Names) => ({
  title: 'Bảng theo dõi',
  denied: `Bảng này dành cho ${its.office} và các vai trò theo dõi`,
  deniedHint: 'Nếu bạn phụ trách việc này, hãy đề nghị quản trị hệ thống cấp quyền.',
  readOnly: `Bạn xem được mọi đơn vị; tiếp nhận, trả lại và gia hạn do ${its.office} làm.`,
  tabRegistration: 'Đăng ký',
  tabIncidents: 'Sự cố hệ thống',
  deadline: (date: LocalDate) => `Hạn chung: ${formatDate(date)}`,
  exportExcel: 'Xuất Excel danh sách đăng ký',
  exportReport: (title: string) => `Xuất Excel: ${title}`,
  onlyFiltered: (label: string) => `${label} (các đơn vị đang lọc)`,
  exportFailed: 'Chưa xuất được tệp',

  print: 'In danh sách',
  reminders: 'Nhắc hạn tự động',
  printAsOf: (at: string, count: number) =>
    `Tính đến ${at}, ${formatNumber(count)} đơn vị; đơn vị trễ lâu nhất ở trên cùng.`,
  printDue: (date: string) => `hạn ${date}`,
  printColumns: ['TT', 'Đơn vị', 'Cụm, khối', 'Tình trạng', 'Trễ (ngày)', 'Điện thoại', 'Ghi chú'],

  search: 'Tìm đơn vị',
  searchPlaceholder: 'Gõ vài từ của tên hoặc viết tắt (p1), không cần dấu',
  state: 'Trạng thái',
  punctuality: 'Đúng hạn, trễ hạn',
  cluster: 'Cụm, khối',
  kind: 'Loại đơn vị',
  idle: 'Không có thay đổi',
  idleFor: (days: number) => `Từ ${days} ngày trở lên`,
  any: 'Tất cả',
  waitingForMe: 'Chờ tôi tiếp nhận',
  overdue: 'Quá hạn',
  unusual: 'Số khác thường',
  unusualMark: 'Có số khác thường',
  clearFilters: 'Bỏ lọc',
  moreFilters: 'Bộ lọc',

  counts: 'Số đơn vị theo tình trạng',
  count: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
  shown: (shown: number, loaded: number, total: number) =>
    loaded < total
      ? `Đang hiện ${formatNumber(shown)} đơn vị, lọc trong ${formatNumber(loaded)} đơn vị đã tải (phong trào có ${formatNumber(total)}).`
      : `Đang hiện ${formatNumber(shown)} trên ${formatNumber(total)} đơn vị.`,
  loadMore: 'Tải thêm đơn vị',
  noneMatch: 'Không có đơn vị nào khớp bộ lọc',
  noneMatchHint: 'Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác.',
  noneMatchMore: 'Trong số đơn vị đã tải không có đơn vị nào khớp. Hãy tải thêm hoặc bỏ bớt điều kiện.',
  noUnits: 'Phong trào chưa có đơn vị nào',
  noUnitsHint: 'Đơn vị hiện ra sau khi được đưa vào phong trào.',

  columnUnit: 'Đơn vị',
  columnState: 'Trạng thái',
  columnPunctuality: 'Thời hạn',
  columnSubmitted: 'Nộp lúc',
  columnProgress: 'Tiến độ',
  columnMoved: 'Thay đổi gần nhất',
  neverMoved: 'chưa có',
  none: '–',
  chooseAll: 'Chọn tất cả đơn vị đang hiện',
  choose: (name: string) => `Chọn ${name}`,
  openCase: (name: string) => `Mở hồ sơ của ${name}`,
  unitPage: 'Trang đơn vị',
  unitPageOf: (name: string) => `Trang đơn vị ${name}`,
  paperOf: (name: string) => `Nhập từ bản giấy cho ${name}`,
  paper: 'Nhập từ bản giấy',
  extendedTo: (date: LocalDate) => `hạn ${formatDate(date)}`,

  selection: 'Việc với các đơn vị đã chọn',
  selectHint: 'Đánh dấu đơn vị để xử lý nhiều hồ sơ một lúc',
  chosen: (count: number) => `Đã chọn ${count} đơn vị`,
  unchoose: 'Bỏ chọn',
  receive: 'Tiếp nhận',
  return: 'Trả lại',
  extend: 'Gia hạn',
  remind: 'Nhắc nộp',

  receiveTitle: 'Tiếp nhận hồ sơ',
  receiveLead: (count: number, title: string) =>
    `Tiếp nhận ${count} hồ sơ “${title}”. Đơn vị được báo ngay; muốn sửa sau đó phải mở điều chỉnh hoặc mở lại.`,
  returnTitle: 'Trả lại hồ sơ',
  returnLead: (count: number, title: string) =>
    `Trả lại ${count} hồ sơ “${title}” để đơn vị sửa. Ngày nộp đúng hạn của đơn vị được giữ nguyên.`,
  reason: 'Lý do (đơn vị sẽ đọc)',
  reasonPlaceholder: 'Nêu rõ chỗ cần sửa',
  skipped: (count: number) =>
    `${count} đơn vị đã chọn không ở trạng thái “Hợp lệ, chờ tiếp nhận” nên được bỏ qua.`,
  nothingReady: 'Trong các đơn vị đã chọn không có hồ sơ nào ở trạng thái “Hợp lệ, chờ tiếp nhận”.',
  extendTitle: 'Gia hạn nộp',
  extendLead: (count: number, title: string) =>
    `Gia hạn “${title}” cho ${count} đơn vị. Việc đúng hạn hay trễ được tính lại theo hạn mới.`,
  extendUntil: 'Hạn mới (ngày cuối còn đúng hạn)',
  extendDateHint: 'Gõ dạng 24/11/2021.',
  extendDateWrong: 'Hãy gõ một ngày của lịch, dạng 24/11/2021.',
  extendReason: 'Lý do gia hạn',

  incidentsLead:
    'Hồ sơ mà hệ thống chưa kiểm tra được hoặc không đọc được, quyết định chưa cấp xong giấy khen. Bản nộp và quyết định vẫn được giữ nguyên.',
  incidentsNone: 'Không có sự cố nào',
  incidentsNoneHint: 'Mọi hồ sơ đã nộp đều được kiểm tra, mọi quyết định đều được cấp giấy khen.',
  incidentDecision: 'Cấp giấy khen theo quyết định',
  incidentIntake: { exemplar: 'Đề xuất gương điển hình', question: 'Câu hỏi của đơn vị' } satisfies Record<
    IntakeKind,
    string
  >,
  incidentVersion: (version: number) => `bản nộp thứ ${version}`,
  incidentOpen: 'Chưa xử lý',
  incident: {
    submission: {
      what: 'Chưa kiểm tra được sau nhiều lần thử; đơn vị đang chờ kết quả. Hãy chạy lại; nếu vẫn lỗi, hãy đối chiếu số liệu rồi chạy lại, hoặc báo bộ phận kỹ thuật.',
      replay: 'Chạy lại',
      done: (at: string) => `Đã chạy lại lúc ${at}`,
    },
    unreadable: {
      what: 'Hệ thống không đọc được bản nộp này và đã báo đơn vị nộp lại; các bản sau vẫn được kiểm tra. Hãy gửi thông tin dưới đây cho bộ phận kỹ thuật.',
      replay: 'Đã báo kỹ thuật',
      done: (at: string) => `Đã báo kỹ thuật lúc ${at}`,
    },
    decision: {
      what: 'Chưa cấp xong giấy khen sau nhiều lần thử. Hãy chạy lại; nếu vẫn lỗi, hãy báo bộ phận kỹ thuật.',
      replay: 'Chạy lại',
      done: (at: string) => `Đã chạy lại lúc ${at}`,
    },
    intake: {
      what: 'Chưa kiểm tra được đề xuất này; người gửi đang chờ trả lời. Hãy chạy lại; nếu vẫn lỗi, hãy báo bộ phận kỹ thuật.',
      replay: 'Chạy lại',
      done: (at: string) => `Đã chạy lại lúc ${at}`,
    },
  },
  incidentError: 'Thông tin cho người bảo trì',
  replayFailed: 'Chưa chạy lại được',

  reconcileTitle: 'Đối chiếu số liệu',
  reconcileLead:
    'Tính lại mọi số tổng hợp từ hồ sơ gốc và so với số đang hiện. Chỗ lệch, nếu có, được sửa và liệt kê.',
  reconcile: 'Đối chiếu ngay',
  reconcileAgreed: (units: number, nodes: number) =>
    `Khớp hoàn toàn: ${formatNumber(units)} đơn vị, ${formatNumber(nodes)} bảng tổng hợp.`,
  reconcileDrift: (count: number) => `Có ${formatNumber(count)} chỗ lệch, đã được sửa:`,
  reconcileMore: (count: number) => `… và ${formatNumber(count)} chỗ khác, cũng đã được sửa.`,
  reconcileFailed: 'Chưa đối chiếu được',

  sweepBegins: 'Đang bắt đầu…',
  sweepRuns: ({ kind, phase, done, total }: MovementSweep) => {
    if (phase === 'file') return 'Đã đọc xong, đang dựng tệp Excel…';
    if (total === 0) return `${sweepNames[kind]}: đang đếm…`;
    const what = kind === 'dayRoll' || phase === 'nodes' ? 'bảng tổng hợp' : 'đơn vị';
    return `${sweepNames[kind]}: đã xong ${formatNumber(done)} trên ${formatNumber(total)} ${what}`;
  },
  sweepLeft: ({ kind, done, total }: MovementSweep) =>
    `${sweepNames[kind]} đã dừng giữa chừng (${formatNumber(done)} trên ${formatNumber(total)}); hệ thống tự chạy tiếp trong ít phút.`,
  sweepDone: ({ kind, units }: MovementSweep, at: string) =>
    `${sweepNames[kind]}: lần gần nhất xong lúc ${at}, ${formatNumber(units)} đơn vị.`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/board/texts', vi);
