import { formatDate, formatShare, withUnit } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import type { AwardTasks } from './award-tasks.ts';
import type { Figures, Place } from './standing.ts';
import type { CaseLine, Step, Viewer } from './unit-agenda.ts';
import { naming, type Names, type Wording } from '../../../language/language.ts';

/** What a person of the unit is told to do next; `editor` also for those who look on. */
const stepTexts = (its: Names): Record<Step, { editor: string; head: string }> => ({
  approve: { editor: 'Chờ thủ trưởng duyệt.', head: 'Người soạn đã trình. Hãy xem, rồi nộp hoặc trả lại.' },
  mend: {
    editor: 'Cần sửa rồi trình thủ trưởng nộp lại.',
    head: 'Cần sửa rồi nộp lại. Bạn có thể tự sửa hoặc để người soạn sửa.',
  },
  finishAmendment: {
    editor: 'Đang điều chỉnh: sửa xong hãy trình thủ trưởng. Bản đã tiếp nhận vẫn được tính.',
    head: 'Đang điều chỉnh: sửa xong hãy nộp. Bản đã tiếp nhận vẫn được tính.',
  },
  write: { editor: 'Hãy soạn rồi trình thủ trưởng.', head: 'Chưa có bản trình. Bạn có thể tự soạn và nộp.' },
  waitHead: {
    editor: 'Đã trình, chờ thủ trưởng duyệt và nộp.',
    head: 'Đã trình, chờ thủ trưởng duyệt và nộp.',
  },
  waitCheck: {
    editor: 'Hệ thống đang kiểm tra, thường xong trong vài giây.',
    head: 'Hệ thống đang kiểm tra, thường xong trong vài giây.',
  },
  waitOffice: {
    editor: `Đã nộp và hợp lệ. Không cần làm gì, chờ ${its.office} tiếp nhận.`,
    head: `Đã nộp và hợp lệ. Không cần làm gì, chờ ${its.office} tiếp nhận.`,
  },
  registerFirst: {
    editor: 'Cần có đăng ký thi đua hợp lệ trước khi báo cáo.',
    head: 'Cần có đăng ký thi đua hợp lệ trước khi báo cáo.',
  },
  notOpen: { editor: 'Chưa đến kỳ.', head: 'Chưa đến kỳ.' },
  done: { editor: 'Đã xong.', head: 'Đã xong.' },
  closed: {
    editor: 'Phong trào không mở, không cần làm gì.',
    head: 'Phong trào không mở, không cần làm gì.',
  },
});

const actionTexts: Partial<Record<Step, { editor: string; head: string }>> = {
  approve: { editor: 'Xem', head: 'Xem và nộp' },
  mend: { editor: 'Sửa lại', head: 'Sửa và nộp lại' },
  finishAmendment: { editor: 'Tiếp tục điều chỉnh', head: 'Tiếp tục điều chỉnh' },
  write: { editor: 'Soạn', head: 'Soạn và nộp' },
};

const action = (step: Step, viewer: Viewer) =>
  actionTexts[step]?.[viewer === 'head' ? 'head' : 'editor'] ?? 'Xem hồ sơ';

const vi = (its: Names) => ({
  unitAwardsTitle: 'Bình xét và đề nghị khen thưởng',
  unitAwardsLead:
    'Biên bản bình xét, hồ sơ đề nghị khen tập thể, cá nhân, hộ gia đình, và điểm thi đua của đơn vị.',
  unitAwardTasks: ({ mend, approve }: AwardTasks) =>
    [
      mend > 0 ? `${mend} hồ sơ, biên bản cần sửa rồi nộp lại.` : '',
      approve > 0 ? `${approve} hồ sơ, biên bản chờ bạn duyệt và nộp.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  unitAwardsOpen: 'Mở',
  unitAwardsOpenFull: 'Mở trang bình xét và đề nghị khen thưởng',

  openUnit: 'Mở trang đơn vị',
  none: '–',

  unitFallbackTitle: 'Đơn vị',
  unitNotThere: 'Đơn vị không tham gia phong trào này',
  unitNotThereHint: `Nếu đây là nhầm lẫn, hãy liên hệ ${its.office} để bổ sung đơn vị vào phong trào.`,
  unitInactive: 'Đơn vị đã ngừng tham gia phong trào. Hồ sơ cũ vẫn xem được.',
  exempt: 'Đơn vị được miễn trong phong trào này, không cần đăng ký hay báo cáo.',
  invited: 'Đơn vị được mời tham gia: đăng ký là tự nguyện; khi đã đăng ký thì cần báo cáo đúng hạn.',
  preparing: (from: LocalDate) =>
    `Phong trào đang chuẩn bị, thời gian thi đua bắt đầu từ ${formatDate(from)}.`,
  closed: 'Phong trào đã kết thúc. Hồ sơ vẫn xem được.',

  nextTitle: 'Việc cần làm tiếp theo',
  nothingToDo: 'Hiện không có việc chờ đơn vị trong phong trào này.',
  nothingToDoHint: (title: string, date: LocalDate) => `Việc kế tiếp: ${title}, hạn ${formatDate(date)}.`,
  waitingForHead: (title: string) => `${title} đang chờ thủ trưởng duyệt.`,
  step: (step: Step, viewer: Viewer) => stepTexts(its)[step][viewer === 'head' ? 'head' : 'editor'],
  action,
  actionFull: (line: Pick<CaseLine, 'step' | 'title'>, viewer: Viewer) =>
    `${action(line.step, viewer)}: ${line.title}`,

  casesTitle: 'Đăng ký và báo cáo',
  columnCase: 'Hồ sơ',
  columnDue: 'Hạn nộp',
  columnState: 'Tình trạng',
  due: (date: LocalDate) => `Hạn ${formatDate(date)}`,
  opensOn: (date: LocalDate) => `Nộp từ ${formatDate(date)}`,
  extended: 'được gia hạn',
  daysLeft: (days: number) => {
    if (days === 0) return 'hôm nay là ngày cuối';
    return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
  },
  remark: (remark: string) => `Lý do: ${remark}`,
  firstOnTime: 'Bản trước đã nộp đúng hạn. Khi bản sửa hợp lệ, hồ sơ vẫn được tính đúng hạn.',
  findings: (count: number) => `${count} chỗ cần sửa, xem trong hồ sơ.`,

  standingTitle: 'Kết quả đến nay',
  progress: 'Tiến độ chung',
  elapsed: (share: number) => `Thời gian đã qua: ${formatShare(share)}`,
  place: ({ rank, of, shared }: Place, cluster: string) =>
    `${shared ? 'Đồng hạng' : 'Hạng'} ${rank} trên ${of} đơn vị đã đăng ký của ${cluster}`,
  noPlace: 'Chưa xếp hạng: đơn vị chưa có đăng ký hợp lệ.',
  placeHow: 'Xếp theo tiến độ chung; các đơn vị bằng nhau cùng hạng.',
  reasons: ({ reportsDue, reportsLate, reportsMissing, reportsRevising, targets }: Figures): string[] => [
    ...(reportsDue > 0
      ? [
          reportsLate > 0
            ? `${reportsLate} trên ${reportsDue} báo cáo nộp trễ`
            : reportsMissing + reportsRevising < reportsDue
              ? `${reportsDue - reportsMissing - reportsRevising} trên ${reportsDue} báo cáo nộp đúng hạn`
              : '',
          reportsMissing > 0
            ? `${reportsMissing} trên ${reportsDue} báo cáo quá hạn, chưa có bản hợp lệ`
            : '',
          reportsRevising > 0
            ? `${reportsRevising} trên ${reportsDue} báo cáo đang sửa lại, tạm chưa tính`
            : '',
        ].filter(Boolean)
      : ['Chưa có báo cáo nào đến hạn']),
    ...(targets.total > 0
      ? [
          `${targets.met} trên ${targets.total} chỉ tiêu đã đạt`,
          `${targets.behind} trên ${targets.total} chỉ tiêu chậm tiến độ`,
        ]
      : []),
  ],

  targetsTitle: 'Chỉ tiêu',
  noTargets: 'Chưa có chỉ tiêu được tính',
  noTargetsHint: 'Chỉ tiêu hiện ở đây khi đăng ký thi đua của đơn vị hợp lệ.',
  paceDay: (date: LocalDate) =>
    `So với mức cần đạt đến ${formatDate(date)}, ngày cuối của kỳ báo cáo gần nhất.`,
  noPaceDay: 'Chưa có kỳ báo cáo nào đến hạn, chưa so với tiến độ.',
  columnActual: 'Kết quả',
  columnProgress: 'Tiến độ',
  columnStanding: 'Đánh giá',
  yes: 'Có',
  no: 'Chưa',
  doubtfulActual: (value: string) =>
    `Số mới ${value} khác thường, chưa tính cho đến khi báo cáo được tiếp nhận.`,
  doubtfulTargets: (names: readonly string[]) =>
    `Mức phấn đấu khác thường, chưa tính cho đến khi đăng ký được tiếp nhận: ${names.join('; ')}.`,
  noActual: 'chưa báo cáo',
  goal: (baseline: string, goal: string, unit: string) => `Từ ${baseline} đến ${withUnit(goal, unit)}`,
  goalYesNo: 'Thực hiện được',
  expected: (share: number) => `cần đạt ${formatShare(share)}`,

  logTitle: 'Nhật ký tham gia phong trào',
  logActions: {
    extend: 'Gia hạn nộp',
    place: 'Xếp lại cụm, khối hoặc nghĩa vụ',
    deriveNames: 'Tính lại tên để tìm kiếm',
    savePhone: 'Đổi số điện thoại của đơn vị',
    askQuota: 'Xin thêm chỉ tiêu khen thưởng',
    answerQuota: 'Trả lời về chỉ tiêu khen thưởng',
  },
  logInactive: 'Ngừng tham gia',
  logQuota: (kind: string, count: string) => `${kind}: ${count} chỉ tiêu`,
  logDeadline: (title: string, date: string) => `${title}: hạn ${date}`,
  logChange: (from: string, to: string) => (from === '' ? to : `${from} → ${to}`),
  seriesTitle: 'Tiến độ theo ngày',
  seriesNone: 'Chưa có báo cáo nào được tính, biểu đồ sẽ hiện sau báo cáo đầu tiên.',
  seriesProgress: 'Tiến độ',
  seriesElapsed: 'Thời gian đã qua',
  seriesDay: 'Ngày',
  showTable: 'Xem dạng bảng',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/home/unit/texts', vi);
