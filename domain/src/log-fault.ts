import { z } from 'zod';
import { chainFaultLabels } from './chain-fault.ts';
import { isNominationCase, REGISTRATION_CASE, REVIEW_CASE } from './paths.ts';
import { formatDate } from './text.ts';
import { localDateSchema } from './time.ts';

export const logFaultKinds = [
  'missing',
  'altered',
  'detailAltered',
  'notLinked',
  'headDiffers',
  'stray',
  'unreadable',
  'chainGone',
  'entryMissing',
  'rewritten',
  'headless',
  'unlogged',
  'unknownCase',
  'versionGone',
  'leavesAltered',
  'rootUnknown',
] as const;
export type LogFaultKind = (typeof logFaultKinds)[number];

/** A place where the log is not as it was written. */
export const logFaultSchema = z.object({
  kind: z.enum(logFaultKinds),
  /** '' where a root itself is at fault. */
  chainId: z.string(),
  /** The entry; null where the fault is of the whole chain, or of a root. */
  n: z.number().int().nullable(),
  /** The day of the first published root that shows it; null where the chain shows it by itself. */
  day: localDateSchema.nullable(),
});
export type LogFault = z.infer<typeof logFaultSchema>;

export const logFaultLabels: Record<LogFaultKind, string> = {
  ...chainFaultLabels,
  stray: 'có dòng lạ nằm ngoài thứ tự',
  unreadable: 'dòng nhật ký không còn đọc được',
  chainGone: 'cả chuỗi nhật ký đã mất',
  entryMissing: 'phần cuối nhật ký đã bị cắt',
  rewritten: 'chuỗi nhật ký đã bị viết lại',
  headless: 'có dòng nhật ký không có phần đầu chuỗi',
  unlogged: 'có hồ sơ không có nhật ký',
  unknownCase: 'có hồ sơ mà phong trào không biết đến',
  versionGone: 'bản đã nộp không còn',
  leavesAltered: 'bảng kê của mã gốc đã bị sửa',
  rootUnknown: 'mã gốc không có trong các mã đã công bố',
};

/** What was found, in one sentence. */
export function faultSentence({ kind, n, day }: LogFault): string {
  const entry = `dòng ${n ?? '?'}`;
  const published = day === null ? 'một mã gốc đã công bố' : `mã gốc ngày ${formatDate(day)}`;
  switch (kind) {
    case 'missing':
      return `Thiếu ${entry}, hoặc thứ tự các dòng từ đó đã bị đổi.`;
    case 'altered':
      return `Nội dung của ${entry} đã bị sửa sau khi ghi.`;
    case 'detailAltered':
      return `Lý do hoặc nội dung kèm theo ${entry} đã bị sửa sau khi ghi.`;
    case 'notLinked':
      return `Từ ${entry} không còn nối với dòng ngay trước: dòng trước đã bị thay, hoặc ${entry} bị chèn vào.`;
    case 'headDiffers':
      return `Phần cuối chuỗi (đáng lẽ dừng ở ${entry}) đã bị cắt bớt, thêm vào hoặc thay.`;
    case 'stray':
      return 'Có dòng mang số không đúng chỗ, không do hệ thống ghi.';
    case 'unreadable':
      return n === null
        ? 'Phần đầu của chuỗi không còn đúng dạng hệ thống ghi.'
        : `Nội dung lưu của ${entry} không còn đúng dạng hệ thống ghi.`;
    case 'chainGone':
      return `Cả chuỗi đã bị xóa: ${published} còn ghi nhận chuỗi này.`;
    case 'entryMissing':
      return `Từ ${entry} đã bị cắt bỏ: ${published} còn ghi nhận các dòng này.`;
    case 'rewritten':
      return `Chuỗi đã bị viết lại ở ${entry} hoặc trước đó: không khớp ${published}.`;
    case 'headless':
      return 'Có dòng nhật ký nhưng không có phần đầu của chuỗi: không do hệ thống ghi, hoặc phần đầu đã bị xóa.';
    case 'unlogged':
      return 'Có hồ sơ hoặc trạng thái trong hệ thống mà nhật ký không ghi bước nào dẫn đến: không do hệ thống ghi, hoặc nhật ký đã bị xóa.';
    case 'unknownCase':
      return 'Có hồ sơ mang tên mà phong trào không biết đến: không do hệ thống ghi. Hồ sơ này không được tính ở đâu.';
    case 'versionGone':
      return `Bản nộp lần ${n ?? '?'} đã có kết luận trong nhật ký nhưng không còn lưu: đã bị xóa.`;
    case 'leavesAltered':
      return `Bảng kê lưu kèm ${published} đã bị sửa hoặc mất: không còn cho ra đúng mã đã công bố.`;
    case 'rootUnknown':
      return 'Mã gốc đưa vào không có trong các mã đang lưu: mã bị gõ sai, hoặc mã đã công bố bị thay.';
  }
}

/** What a chain records, from its id; '' where it is none of the known. */
export function chainTitle(chainId: string): string {
  const [first = '', second = '', third = ''] = chainId.split('~');
  const ofAuthority: Record<string, string> = {
    security: 'Các lần bị từ chối quyền',
    settings: 'Thiết lập và thư đã phát hành của cơ quan',
    membership: 'Tài khoản và quyền của một người',
    erasure: 'Các lần xóa dữ liệu cá nhân',
  };
  const ofMovement: Record<string, string> = {
    award: 'Các bước xét một hồ sơ đề nghị khen thưởng',
    session: 'Một kỳ họp của Hội đồng',
    publication: 'Một danh sách công khai',
    decision: 'Một quyết định khen thưởng',
  };
  const ofUnit: Record<string, string> = {
    participation: 'Việc tham gia phong trào của một đơn vị',
    score: 'Bảng điểm của một đơn vị',
    [REGISTRATION_CASE]: 'Bản đăng ký thi đua của một đơn vị',
    [REVIEW_CASE]: 'Biên bản bình xét của một đơn vị',
  };
  if (third === '') return ofAuthority[first] ?? '';
  if (isNominationCase(third)) return 'Hồ sơ đề nghị khen thưởng do một đơn vị nộp';
  return ofMovement[second] ?? ofUnit[third] ?? 'Một báo cáo của đơn vị';
}

/** The movement and the unit that a chain is of, from its id; null each where it is of none. */
export function chainSubject(chainId: string): { movementId: string | null; unitId: string | null } {
  const [movementId = '', second = '', third = ''] = chainId.split('~');
  if (third === '') return { movementId: null, unitId: null };
  if (second === 'award') return { movementId, unitId: third };
  return { movementId, unitId: ['session', 'publication', 'decision'].includes(second) ? null : second };
}
