import { formatNumber } from '@thidua/domain/base/text';
import type { WorkRole } from '@thidua/domain/nomination/content';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  fields: {
    formId: 'Hình thức đề nghị',
    kind: 'Đối tượng',
    honorific: 'Danh xưng',
    title: 'Cấp bậc, học hàm, học vị (nếu có)',
    name: 'Tên',
    position: 'Chức vụ, địa chỉ',
    workRole: 'Vị trí công tác',
    citation: 'Thành tích ghi trên giấy khen',
    votesFor: 'Số phiếu tán thành',
    votesAgainst: 'Số phiếu không tán thành',
    initiative: 'Sáng kiến, giải pháp',
    achievement: 'Báo cáo thành tích',
  },
  nominee: 'Người, tập thể được đề nghị',
  names: {
    collective: 'Tên tập thể',
    individual: 'Họ và tên',
    household: 'Họ và tên chủ hộ (hoặc tên hộ)',
  },
  nameHints: {
    collective: 'Viết đầy đủ như sẽ in trên giấy khen, ví dụ: Tổ dân phố 12, Phường 3',
    individual: 'Viết đầy đủ, đúng dấu như sẽ in trên giấy khen',
    household: 'Viết đầy đủ như sẽ in trên giấy khen',
  },
  positions: {
    collective: 'Địa chỉ (nếu cần ghi)',
    individual: 'Chức vụ, nơi công tác',
    household: 'Địa chỉ của hộ',
  },
  titleHint: 'In trước chức vụ, ví dụ: Thượng tá, Phó Trưởng Công an',
  titleGroups: { ranks: 'Cấp bậc quân đội, công an', degrees: 'Học hàm, học vị, danh hiệu' },
  honorificNone: 'Không ghi',
  workRoles: {
    directWorker: 'Trực tiếp làm việc, không giữ chức vụ lãnh đạo, quản lý',
    manager: 'Quản lý cấp phòng, tổ, bộ phận',
    leader: 'Lãnh đạo đơn vị (cấp trưởng, cấp phó)',
  } satisfies Record<WorkRole, string>,
  workRoleHint: 'Khen thưởng không nên dồn vào lãnh đạo; hệ thống tính tỷ lệ người lao động trực tiếp.',
  votes: 'Kết quả bình xét tại đơn vị',
  votesHint: (present: number, on: string) =>
    `Theo biên bản ngày ${on}: có ${formatNumber(present)} người dự bình xét.`,
  votesNoReview: 'Chưa có biên bản bình xét hợp lệ để đối chiếu số phiếu.',
  citationHint: 'Để trống thì dùng câu chung của phong trào:',
  initiativeHint: 'Nêu tên, nơi áp dụng, hiệu quả. Không có thì để trống.',
  achievementHint: 'Viết ngắn, có số liệu. Số liệu đã có trong báo cáo thì lấy sang, không cần gõ lại.',
  insertFigures: 'Lấy số liệu từ chỉ tiêu và báo cáo',
  refreshFigures: 'Cập nhật số liệu từ chỉ tiêu và báo cáo',
  figuresHint: 'Chỉ thêm hoặc thay đoạn số liệu; phần bạn đã viết được giữ nguyên.',
  noFigures: 'Chưa có chỉ tiêu và báo cáo được tính, nên chưa có số liệu để lấy.',
  evidence: 'Minh chứng',
  evidenceFor: (name: string) => (name === '' ? 'Tải tệp minh chứng lên' : `Tải tệp minh chứng của ${name}`),
  contact: 'Liên hệ',
  contactHint: `Chỉ đơn vị và ${its.office} thấy phần này. Có thư điện tử thì khi có quyết định, ${its.office} gửi thư báo kết quả cho người được đề nghị.`,
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  emailBad: 'Địa chỉ thư chưa đúng, nên chưa lưu. Ví dụ: ten@co-quan.vn',
  phoneBad: 'Số điện thoại chưa đúng, nên chưa lưu. Chỉ ghi chữ số, ví dụ: 090 000 0000',
  contactSaved: 'Đã lưu liên hệ.',
  contactSaving: 'Đang lưu liên hệ…',
  contactFailed: 'Chưa lưu được liên hệ. Hãy kiểm tra mạng rồi lưu lại.',
  contactSave: 'Lưu liên hệ',
  contactRetry: 'Lưu lại',
  contactNone: 'Chưa ghi liên hệ.',
  facts: 'Điều kiện, tính bằng số liệu của đơn vị',
  factsHint:
    'Số liệu giúp xem xét, không tự quyết định. Tính lại khi nộp; số trường hợp của cụm, khối chỉ tính khi nộp.',
  factsNone: 'Chưa đủ dữ liệu để tính: cần biên bản bình xét và số liệu của đơn vị.',
  section: (title: string) => `Báo cáo thành tích, mục “${title}”`,
  toReview: 'Mở biên bản bình xét',
  toRegistration: 'Mở đăng ký thi đua',
  toFinalReport: 'Mở báo cáo tổng kết',
  basisTitle: 'Còn thiếu trước khi nộp được',
  basis: {
    noReview: 'Biên bản bình xét hợp lệ',
    notRegistered: 'Đăng ký thi đua được chấp nhận',
    noFinalReport: 'Báo cáo tổng kết hợp lệ',
  },
  basisHint: 'Có thể soạn trước; nộp được khi đã đủ.',
  kind: {
    valid: `Hồ sơ hợp lệ, đang chờ ${its.office} thẩm định. Vẫn rút lại được cho đến khi thẩm định.`,
    submitExplain: () =>
      `Hồ sơ nộp được giữ nguyên, không sửa được nữa. Sau khi nộp vẫn rút lại được cho đến khi ${its.office} thẩm định.`,
    moveExplain: {
      recall:
        'Hồ sơ trở về bước soạn và không được thẩm định cho đến khi nộp lại. Các bản đã nộp vẫn được lưu.',
    },
    receivedVersion: 'đã thẩm định',
    receipt: {
      action: 'Thẩm định',
      remark: (remark: string) => `Nhận xét: ${remark}`,
    },
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/submission/nomination/texts', vi);
