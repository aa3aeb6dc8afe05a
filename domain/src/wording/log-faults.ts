import { formatDate } from '../base/text.ts';
import type { LogFault, LogFaultKind } from '../log/fault.ts';
import { isNominationCase, REGISTRATION_CASE, REVIEW_CASE } from '../movement/case-ids.ts';

/** What a sentence about a fault says: the entry's number, or `?`, and the day of the root that shows it, if one does. */
type FaultText = (n: string, day: string | null) => string;
const publishedRoot = (day: string | null) => (day === null ? 'một mã gốc đã công bố' : `mã gốc ngày ${day}`);

export const faultTexts: Record<LogFaultKind, FaultText> = {
  missing: (n) => `Thiếu dòng ${n}, hoặc thứ tự các dòng từ đó đã bị đổi.`,
  altered: (n) => `Nội dung của dòng ${n} đã bị sửa sau khi ghi.`,
  detailAltered: (n) => `Lý do hoặc nội dung kèm theo dòng ${n} đã bị sửa sau khi ghi.`,
  notLinked: (n) =>
    `Từ dòng ${n} không còn nối với dòng ngay trước: dòng trước đã bị thay, hoặc dòng ${n} bị chèn vào.`,
  headDiffers: (n) => `Phần cuối chuỗi (đáng lẽ dừng ở dòng ${n}) đã bị cắt bớt, thêm vào hoặc thay.`,
  stray: () => 'Có dòng mang số không đúng chỗ, không do hệ thống ghi.',
  headUnreadable: () => 'Phần đầu của chuỗi không còn đúng dạng hệ thống ghi.',
  unreadable: (n) => `Nội dung lưu của dòng ${n} không còn đúng dạng hệ thống ghi.`,
  chainGone: (_n, day) => `Cả chuỗi đã bị xóa: ${publishedRoot(day)} còn ghi nhận chuỗi này.`,
  entryMissing: (n, day) => `Từ dòng ${n} đã bị cắt bỏ: ${publishedRoot(day)} còn ghi nhận các dòng này.`,
  rewritten: (n, day) => `Chuỗi đã bị viết lại ở dòng ${n} hoặc trước đó: không khớp ${publishedRoot(day)}.`,
  headless: () =>
    'Có dòng nhật ký nhưng không có phần đầu của chuỗi: không do hệ thống ghi, hoặc phần đầu đã bị xóa.',
  unlogged: () =>
    'Có hồ sơ hoặc trạng thái trong hệ thống mà nhật ký không ghi bước nào dẫn đến: không do hệ thống ghi, hoặc nhật ký đã bị xóa.',
  unknownCase: () =>
    'Có hồ sơ mang tên mà phong trào không biết đến: không do hệ thống ghi. Hồ sơ này không được tính ở đâu.',
  versionGone: (n) => `Bản nộp lần ${n} đã có kết luận trong nhật ký nhưng không còn lưu: đã bị xóa.`,
  leavesAltered: (_n, day) =>
    `Bảng kê lưu kèm ${publishedRoot(day)} đã bị sửa hoặc mất: không còn cho ra đúng mã đã công bố.`,
  rootUnknown: () =>
    'Mã gốc đưa vào không có trong các mã đang lưu: mã bị gõ sai, hoặc mã đã công bố bị thay.',
};

/** What was found, in one sentence of these. */
export const faultSentenceIn =
  (texts: typeof faultTexts) =>
  (fault: LogFault): string => {
    const n = 'n' in fault && fault.n !== null ? String(fault.n) : '?';
    const day = 'day' in fault && fault.day !== null ? formatDate(fault.day) : null;
    return texts[fault.kind](n, day);
  };
export const faultSentence = (fault: LogFault): string => faultSentenceIn(faultTexts)(fault);

export const chainTitles = {
  ofAuthority: {
    security: 'Các lần bị từ chối quyền',
    settings: 'Thiết lập và thư đã phát hành của cơ quan',
    membership: 'Tài khoản và quyền của một người',
    erasure: 'Các lần xóa dữ liệu cá nhân',
  },
  ofMovement: {
    award: 'Các bước xét một hồ sơ đề nghị khen thưởng',
    session: 'Một kỳ họp của Hội đồng',
    publication: 'Một danh sách công khai',
    decision: 'Một quyết định khen thưởng',
  },
  ofUnit: {
    participation: 'Việc tham gia phong trào của một đơn vị',
    score: 'Bảng điểm của một đơn vị',
    registration: 'Bản đăng ký thi đua của một đơn vị',
    review: 'Biên bản bình xét của một đơn vị',
    nomination: 'Hồ sơ đề nghị khen thưởng do một đơn vị nộp',
    report: 'Một báo cáo của đơn vị',
  },
};

/** What a chain records, from its id; '' where it is none of the known. */
export function chainTitleIn({ ofAuthority, ofMovement, ofUnit }: typeof chainTitles) {
  const authoritys: Record<string, string> = ofAuthority;
  const movements: Record<string, string> = ofMovement;
  const units: Record<string, string> = {
    participation: ofUnit.participation,
    score: ofUnit.score,
    [REGISTRATION_CASE]: ofUnit.registration,
    [REVIEW_CASE]: ofUnit.review,
  };
  return (chainId: string): string => {
    const [first = '', second = '', third = ''] = chainId.split('~');
    if (third === '') return authoritys[first] ?? '';
    if (isNominationCase(third)) return ofUnit.nomination;
    return movements[second] ?? units[third] ?? ofUnit.report;
  };
}
