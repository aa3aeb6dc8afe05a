import { formatNumber } from '@thidua/domain/base/text';
import type { RecipientKind } from '@thidua/domain/movement/award-settings';
import type { MissingBasis } from './next-step.ts';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Bình xét và đề nghị khen thưởng',
  printProposal: 'In tờ trình',
  noUnit: 'Đơn vị không tham gia phong trào này',
  noUnitHint: 'Hãy về trang chủ và chọn lại đơn vị.',
  notOpen: 'Phong trào chưa mở hoặc đã kết thúc, nên chỉ xem được.',
  inactive: 'Đơn vị đã ngừng hoạt động, nên chỉ xem được.',

  nextTitle: 'Việc tiếp theo',
  next: {
    register: 'Đơn vị chưa có đăng ký thi đua được chấp nhận. Có đăng ký rồi mới đề nghị khen thưởng được.',
    report:
      'Đơn vị chưa có báo cáo tổng kết hợp lệ. Hồ sơ đề nghị soạn trước được, nhưng chỉ nộp được sau báo cáo tổng kết.',
    review: 'Họp bình xét, rồi lập biên bản và nộp. Hồ sơ đề nghị dựa vào biên bản này.',
    nominate: 'Biên bản đã hợp lệ. Hãy lập hồ sơ cho từng tập thể, cá nhân, hộ gia đình được bình xét.',
    finish: (count: number) => `Còn ${count} hồ sơ chưa nộp hoặc cần sửa.`,
  },
  nextAction: {
    register: 'Mở đăng ký thi đua',
    report: 'Mở báo cáo tổng kết',
    review: 'Mở biên bản bình xét',
  },
  stillMissing: (missing: readonly MissingBasis[]) =>
    `Chưa nộp được vì còn thiếu: ${missing.map((one) => missingNames[one]).join(', ')}.`,

  reviewStep: 'Bước 1. Biên bản bình xét',
  reviewLead:
    'Một biên bản cho cả đơn vị: ngày họp, người dự, nội dung bình xét và các khen thưởng đơn vị tự quyết định.',
  reviewHeld: (on: string, present: number, members: number) =>
    `Họp ngày ${on}, có mặt ${formatNumber(present)}/${formatNumber(members)} người.`,
  reviewAction: {
    begin: 'Lập biên bản',
    continue: 'Tiếp tục biên bản',
    open: 'Xem biên bản',
  },

  listStep: 'Bước 2. Danh sách đề nghị khen thưởng',
  listLead: 'Mỗi tập thể, cá nhân, hộ gia đình một hồ sơ. Thủ trưởng ký duyệt và nộp từng hồ sơ.',
  empty: 'Chưa có hồ sơ nào',
  emptyUnit: 'Bấm một trong các nút dưới đây để lập hồ sơ đầu tiên.',
  emptyReader: 'Khi đơn vị nộp hồ sơ hợp lệ, hồ sơ hiện ở đây.',
  add: {
    collective: 'Thêm tập thể',
    individual: 'Thêm cá nhân',
    household: 'Thêm hộ gia đình',
  } satisfies Record<RecipientKind, string>,
  addFromPaper: 'Nhập từ bản giấy:',
  addFailed: 'Chưa lập được hồ sơ vì mất liên lạc với máy chủ. Hãy kiểm tra mạng rồi bấm lại.',
  addFull: (most: number) =>
    `Đơn vị đã lập đủ ${most} hồ sơ, là số nhiều nhất của phong trào này. Hãy dùng lại hồ sơ còn là bản nháp; nếu thật sự cần thêm, hãy liên hệ ${its.office}.`,
  addRefused: `Máy chủ không cho lập hồ sơ lúc này. Hãy tải lại trang; nếu vẫn vậy, hãy liên hệ ${its.office}.`,

  unnamed: {
    collective: 'Tập thể chưa ghi tên',
    individual: 'Cá nhân chưa ghi tên',
    household: 'Hộ chưa ghi tên',
  },
  openCase: { write: 'Soạn tiếp', mend: 'Sửa hồ sơ', approve: 'Xem và nộp', read: 'Xem hồ sơ' },
  openFor: (action: string, name: string) => `${action}: ${name}`,
  chain: 'Đường đi của hồ sơ',
  waited: (waiting: string, days: number) =>
    days === 0 ? `${waiting}, từ hôm nay` : `${waiting}, đã chờ ${days} ngày`,
  reason: (text: string) => `Lý do: ${text}`,
  findings: (count: number) => `Còn ${count} chỗ cần sửa trước khi nộp lại.`,

  score: {
    title: 'Điểm thi đua của đơn vị',
    none: 'Chưa có điểm',
    notYet: `Chưa có điểm của cụm, khối và của ${its.office}`,
    reportIn: 'Báo cáo tổng kết của đơn vị đã hợp lệ nên chấm được từ bây giờ.',
    reportAwaited: 'Chỉ chấm sau khi báo cáo tổng kết của đơn vị hợp lệ.',
    clusterThenOffice: `Cụm trưởng, khối trưởng chấm trước, bắt đầu từ điểm tự chấm trong báo cáo; sau đó ${its.office} thẩm định. Điểm và lý do của từng thay đổi hiện ở đây ngay khi được lưu.`,
    leadUnit: `Đơn vị đứng đầu cụm, khối nên ${its.office} chấm thẳng, bắt đầu từ điểm tự chấm trong báo cáo. Điểm và lý do của từng thay đổi hiện ở đây ngay khi được lưu.`,
    officeOnly: `Đơn vị không thuộc cụm, khối nào nên ${its.office} chấm thẳng, bắt đầu từ điểm tự chấm trong báo cáo. Điểm và lý do của từng thay đổi hiện ở đây ngay khi được lưu.`,
    exempt: 'Đơn vị được miễn đăng ký, báo cáo trong phong trào này nên không chấm điểm.',
    byCluster: `Cụm, khối đã chấm; chờ ${its.office} thẩm định.`,
    appraised: `${its.office} đã thẩm định.`,
    total: (points: number) => `Tổng điểm: ${formatNumber(points)}`,
    changed: (at: string) => `Cập nhật lúc ${at}`,
    ranking: 'Xếp hạng trong cụm, khối',
    sheet: 'Bảng điểm của đơn vị',
  },

  directWorkers: (direct: number, individuals: number, share: string) =>
    `Người lao động trực tiếp: ${direct}/${individuals} cá nhân được đề nghị (${share}).`,
  directWorkersLow: (wanted: string) =>
    `Thấp hơn tỷ lệ ${wanted} của phong trào. Khen thưởng không nên dồn vào lãnh đạo.`,
  directWorkersAdvice: 'Hãy xem lại danh sách trước khi nộp.',
  quota: (kind: string, used: number, quota: number) => `${kind}: ${used}/${quota}`,
  throwAway: 'Bỏ hồ sơ này',
  throwAwayOf: (name: string) => `Bỏ hồ sơ: ${name}`,
  throwAwayTitle: 'Bỏ hồ sơ đang soạn',
  throwAwayLead: (name: string) =>
    `Hồ sơ “${name}” chưa lần nào hợp lệ. Nội dung đã soạn và liên hệ bị xóa, không lấy lại được; những lần đã nộp, nếu có, vẫn được lưu.`,
  quotaLeft: (left: number, quota: number, kind: string) => `Còn ${left} trên ${quota} chỉ tiêu ${kind}`,
  quotaNone: (used: number, quota: number, kind: string) =>
    `Hết chỉ tiêu ${kind}: đã nộp ${used}/${quota}. Soạn được, nhưng nộp thêm sẽ không hợp lệ.`,
  quotaBegun: (count: number) => `${count} hồ sơ đang soạn chưa tính vào.`,
  quotaWaits: (more: number) => `Đã xin thêm ${more}, chờ ${its.office} trả lời.`,
  quotaGranted: (more: number, reason: string) =>
    `${its.office} đã cho thêm ${more}.${reason === '' ? '' : ` ${reason}`}`,
  quotaDeclined: (reason: string) => `${its.office} không cho thêm. Lý do: ${reason}`,
  askQuota: 'Xin thêm chỉ tiêu',
  askQuotaOf: (kind: string) => `Xin thêm chỉ tiêu ${kind}`,
  askQuotaTitle: (kind: string) => `Xin thêm chỉ tiêu ${kind}`,
  askQuotaLead: `Đề nghị được gửi đến ${its.office}. Có trả lời, đơn vị được báo và thấy ngay tại trang này.`,
  askQuotaMore: 'Xin thêm bao nhiêu',
  askQuotaSend: 'Gửi đề nghị',
  quotas: 'Số lượng đơn vị được đề nghị (đã nộp/tối đa):',
  proposal: {
    file: 'Tờ trình đề nghị khen thưởng',
    print: 'In',
    noAwards: 'Phong trào này không tổ chức khen thưởng.',
    empty: 'Chưa có hồ sơ nào được nộp hợp lệ, nên chưa có danh sách để trình.',
    hint: 'Danh sách gồm các hồ sơ đã nộp hợp lệ và chưa bị rút, trả lại hay từ chối. In trên giấy A4, ký tên, đóng dấu.',
    back: 'Về trang bình xét, khen thưởng',
  },
});

const missingNames: Record<MissingBasis, string> = {
  register: 'đăng ký thi đua được chấp nhận',
  report: 'báo cáo tổng kết hợp lệ',
  review: 'biên bản bình xét hợp lệ',
};

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/nominations/texts', vi);
