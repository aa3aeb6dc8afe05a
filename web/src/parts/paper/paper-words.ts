import type { Names } from '@thidua/domain/movement/authority';
import type { UnitKind } from '@thidua/domain/movement/unit';

/** Room to write by hand where nothing was typed. */
const orDots = (text: string) => text.trim() || '……………';

/** What stands on a unit's papers: in the authority's language, whatever the page is read in. */
export const paperWords = {
  issuer: (kind: UnitKind, name: string) => (kind === 'ward' ? `Ủy ban nhân dân ${name}` : name),
  number: (symbol: string, kind: UnitKind) => `Số: ……/${symbol}${kind === 'ward' ? '-UBND' : ''}`,
  placeDate: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
  registrationSymbol: 'ĐK',
  registrationType: 'ĐĂNG KÝ THI ĐUA',
  registrationAbstract: (movement: string) => `Thực hiện phong trào “${movement}”`,
  reportType: 'BÁO CÁO',
  reportAbstract: (period: string, movement: string) =>
    `Kết quả thực hiện phong trào “${movement}” (${period})`,
  basis: (number: string, date: string, issuer: string, title: string) =>
    `Căn cứ Kế hoạch số ${number} ngày ${date} của ${issuer} về ${title}.`,
  registers: (unit: string) => `${unit} đăng ký thi đua với các nội dung sau:`,
  reports: (unit: string, from: string, to: string) =>
    `${unit} báo cáo kết quả thực hiện phong trào thi đua từ ngày ${from} đến ngày ${to} như sau:`,
  plan: (number: string, date: string) => `Kế hoạch của đơn vị: số ${orDots(number)}, ngày ${orDots(date)}.`,
  launch: (date: string, form: string) =>
    `Phát động ngày ${orDots(date)}. Hình thức: ${orDots(form).replace(/\.$/, '')}.`,
  sections: {
    plan: '1. Kế hoạch và phát động',
    commitments: '2. Cam kết',
    targets: '3. Chỉ tiêu thi đua',
    results: '1. Kết quả thực hiện các chỉ tiêu',
    difficulties: '2. Khó khăn, vướng mắc',
    proposals: '3. Kiến nghị, đề xuất',
    scores: '4. Tự chấm điểm',
  },
  none: 'Không có.',
  columns: {
    order: 'TT',
    area: 'Nội dung thi đua',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    direction: 'Chiều',
    baseline: 'Hiện tại',
    goal: 'Phấn đấu',
    due: 'Hạn',
    weight: 'Tỷ trọng',
    person: 'Phụ trách',
    actual: 'Kết quả',
    progress: 'Tiến độ',
    remark: 'Ghi chú, minh chứng',
    criterion: 'Tiêu chí',
    maximum: 'Tối đa',
    score: 'Tự chấm',
    note: 'Thuyết minh',
  },
  total: (score: string, max: string) => `Tổng điểm tự chấm: ${score} / ${max}`,
  closingRegistration: 'Trên đây là đăng ký thi đua của đơn vị./.',
  closingReport: 'Trên đây là báo cáo của đơn vị./.',
  signature: { ward: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], other: ['THỦ TRƯỞNG ĐƠN VỊ'] },
  recipients: 'Nơi nhận:',
  recipientList: ({ office }: Names) => [`- ${office};`, '- Cụm (khối) thi đua;', '- Lưu: VT.'],
};

/** The same, of the papers of awards. */
export const awardPaperWords = {
  reviewType: 'BIÊN BẢN',
  reviewAbstract: (movement: string) => `Bình xét, đề nghị khen thưởng trong phong trào “${movement}”`,
  held: (on: string, place: string) => `Thời gian: ngày ${on}. Địa điểm: ${place}.`,
  chaired: (name: string, secretary: string) => `Chủ trì: ${name}. Thư ký: ${secretary}.`,
  attendance: (present: string, members: string) =>
    `Thành phần: có mặt ${present} trên tổng số ${members} người.`,
  reviewSections: {
    discussion: '1. Nội dung bình xét',
    votes: '2. Kết quả bỏ phiếu đề nghị khen thưởng',
    commendations: '3. Khen thưởng theo thẩm quyền của đơn vị',
  },
  reviewClosing: 'Biên bản đã được đọc lại cho người dự cùng nghe và nhất trí thông qua./.',
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
  noVotes: 'Chưa có trường hợp nào được lập hồ sơ đề nghị.',

  achievementType: 'BÁO CÁO THÀNH TÍCH',
  achievementAbstract: (form: string, movement: string) =>
    `Đề nghị tặng ${form} (theo đợt, chuyên đề) – phong trào “${movement}”`,
  who: { collective: 'Tên tập thể', individual: 'Họ và tên', household: 'Tên hộ gia đình' },
  standsAt: { collective: 'Địa chỉ', individual: 'Chức vụ, nơi công tác', household: 'Địa chỉ' },
  role: 'Vị trí công tác',
  proposedBy: 'Đơn vị đề nghị',
  initiativeTitle: 'Sáng kiến, giải pháp',
  evidenceTitle: 'Minh chứng kèm theo',
  roman: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  reporter: { collective: 'ĐẠI DIỆN TẬP THỂ', individual: 'NGƯỜI BÁO CÁO', household: 'ĐẠI DIỆN HỘ' },
  confirmation: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ',

  proposalType: 'TỜ TRÌNH',
  proposalAbstract: (movement: string) => `Về việc đề nghị khen thưởng trong phong trào “${movement}”`,
  to: ({ chairman }: Names, issuer: string) => `Kính gửi: ${chairman} ${issuer}`,
  reviewBasis: (on: string) => `Căn cứ biên bản bình xét của đơn vị ngày ${on}.`,
  proposes: ({ chairman }: Names, unit: string, issuer: string, list: string) =>
    `${unit} kính trình ${chairman} ${issuer} xem xét, khen thưởng ${list} có thành tích trong phong trào thi đua, gồm:`,
  counts: { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' },
  groupTitles: { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' },
  enclosed: 'Kèm theo: báo cáo thành tích của từng trường hợp và biên bản bình xét.',
  proposalClosing: (unit: string) => `${unit} kính trình./.`,
  columns: {
    nominee: 'Tên',
    position: 'Chức vụ, địa chỉ',
    form: 'Hình thức',
    citation: 'Thành tích',
    votes: 'Phiếu tán thành',
    votesFor: 'Tán thành',
    votesAgainst: 'Không tán thành',
    decision: 'Số, ngày quyết định',
  },
};

/** Above the figures that are put into a report of achievements. */
export const figuresHeading = 'Kết quả thực hiện chỉ tiêu (theo báo cáo của đơn vị):';
