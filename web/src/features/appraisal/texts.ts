import { formatNumber, formatShare } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Hồ sơ đề nghị khen thưởng',
  groups: {
    waiting: 'Chờ thẩm định',
    appraised: 'Đã thẩm định',
    council: 'Hội đồng',
    public: 'Công khai',
    done: 'Đã khen thưởng',
    unit: 'Ở đơn vị',
    ended: 'Không khen thưởng',
  },
  groupLabel: 'Nhóm hồ sơ',
  more: (limit: number) => `Chỉ hiện ${limit} hồ sơ đầu tiên. Hãy thẩm định dần từ trên xuống.`,
  empty: 'Không có hồ sơ nào trong nhóm này',
  emptyHint: {
    waiting: 'Khi đơn vị nộp hồ sơ hợp lệ, hồ sơ sẽ hiện ở đây.',
    other: 'Hãy chọn nhóm khác để xem.',
  },
  columns: { nominee: 'Người, tập thể được đề nghị', unit: 'Đơn vị', state: 'Tình trạng', facts: 'Lưu ý' },
  waited: (days: number) => (days === 0 ? 'từ hôm nay' : `đã ${days} ngày`),
  endedOn: (date: string) => `ngày ${date}`,
  warnings: (count: number) => (count === 0 ? 'Không có lưu ý' : `${count} điều cần xem`),
  matches: (count: number) => `${count} trường hợp trùng hoặc gần trùng tên`,
  directWorkers: (direct: number, individuals: number) =>
    `Trong ${individuals} cá nhân ở nhóm này có ${direct} người lao động trực tiếp`,
  directWorkersLow: (wanted: number) =>
    `Dưới tỷ lệ ${formatShare(wanted)} mà phong trào đề ra. Khen thưởng không nên dồn vào lãnh đạo.`,
  quotaRequests: (count: number) => `Đơn vị xin thêm chỉ tiêu (${count})`,
  quotaAsks: (kind: string, more: number, quota: number) =>
    `${kind}: xin thêm ${more}, hiện có ${quota} chỉ tiêu`,
  quotaAnswerLead: 'Đơn vị được báo ngay câu trả lời này.',
  grantQuota: 'Cho thêm',
  grantQuotaTo: (unit: string, kind: string) => `Cho ${unit} thêm chỉ tiêu: ${kind}`,
  grantQuotaMore: 'Cho thêm bao nhiêu',
  declineQuota: 'Không cho thêm',
  declineQuotaTo: (unit: string, kind: string) => `Không cho ${unit} thêm chỉ tiêu: ${kind}`,
  nominee: 'Đề nghị khen thưởng',
  unitAwards: 'Bình xét và đề nghị khen thưởng',
  notThere: 'Không có hồ sơ này',
  notThereHint: 'Đường dẫn không còn đúng, hoặc hồ sơ chưa được nộp hợp lệ lần nào.',
  of: (unit: string) => `Đơn vị đề nghị: ${unit}`,
  submitted: (at: string) => `Nộp lúc ${at}`,
  remark: 'Lý do, ghi chú',
  path: 'Đường đi của hồ sơ',
  steps: {
    targets: 'Chỉ tiêu',
    reports: 'Báo cáo',
    dossier: 'Hồ sơ đơn vị nộp',
    appraisal: 'Thẩm định',
    council: 'Hội đồng',
    publication: 'Công khai',
    decision: 'Quyết định',
    certificate: 'Giấy khen',
  },
  notYet: 'Chưa tới',
  councilAtWork: 'Hội đồng đang xét',
  councilDone: 'Kết quả ghi ở dưới',
  notInForce: 'Đang dự thảo, chờ ký',
  goTo: (step: string) => `Mở: ${step}`,
  dossier: 'Nội dung hồ sơ',
  factsTitle: 'Điều kiện, tính bằng số liệu',
  factsHint: 'Số liệu giúp xem xét, không tự quyết định thay người.',
  council: 'Kết quả của Hội đồng',
  result: (support: number, notSupport: number, noOpinion: number) =>
    `${support} tán thành, ${notSupport} không tán thành, ${noOpinion} không có ý kiến.`,
  base: (needed: number, base: number, eligible: number, present: number) =>
    `Cần ít nhất ${needed} trên ${base} phiếu; ${eligible} thành viên được bỏ phiếu, ${present} tham gia.`,
  ruling: `Quyết định của ${its.chairman}`,
  departs: 'Khác với kết quả của Hội đồng; lý do được công khai:',

  matchesTitle: 'Trùng hoặc gần trùng tên',
  matchesHint:
    'Mỗi người, mỗi tập thể chỉ được một giấy khen trong phong trào. Hãy mở hồ sơ kia để đối chiếu: nếu khác, ghi kết luận; nếu là một, trả lại hoặc không chấp nhận một trong hai hồ sơ.',
  matchesWait: (count: number) =>
    `${formatNumber(count)} hồ sơ khác trùng hoặc gần trùng tên, ${its.office} đối chiếu trước khi thẩm định; đơn vị không phải làm gì.`,
  matchesDone: `${its.office} đã đối chiếu: không phải cùng một người, một tập thể.`,
  settle: 'Là người, tập thể khác',
  settleTitle: 'Ghi kết luận đối chiếu',
  settleLead: (name: string, unit: string) => `“${name}” của ${unit} là người hoặc tập thể khác. Căn cứ:`,

  checklist: 'Phiếu thẩm định',
  remarkLabel: 'Nhận xét (nếu có)',
  pass: 'Đạt, chuyển Hội đồng',
  passAndNext: 'Đạt và xem hồ sơ tiếp theo',
  passAgain: 'Hồ sơ kia đã dừng: kiểm tra lại và chuyển',
  passHint: 'Đánh dấu đủ các mục mới chuyển được.',
  passHintMatches:
    'Còn trường hợp trùng tên chưa kết luận. Nếu là cùng một người, tập thể: giữ một hồ sơ, trả lại hoặc không chấp nhận hồ sơ kia; hồ sơ kia dừng thì hồ sơ này hết trùng.',
  return: 'Trả lại đơn vị',
  reject: 'Không chấp nhận',
  returnLead: 'Đơn vị nhận lại hồ sơ để sửa và nộp lại. Hãy viết rõ cần sửa gì.',
  rejectLead:
    'Hồ sơ dừng ở đây, không sửa và nộp lại được nữa. Đơn vị được báo kèm lý do này. Chỉ dùng khi chắc chắn không đủ điều kiện.',
  returnAfter: 'Hồ sơ đã thẩm định được trả lại đơn vị để sửa. Hãy viết rõ cần sửa gì.',
  next: 'Hồ sơ tiếp theo',
  noneLeft: 'Không còn hồ sơ chờ thẩm định.',
  stillWaiting: (count: number) => `Còn ${count} hồ sơ khác chờ thẩm định`,

  timeline: 'Nhật ký hồ sơ',
  reason: (text: string) => `Lý do: ${text}`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/appraisal/texts', vi);
