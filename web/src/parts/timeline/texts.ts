import { wording, type Wording } from '../../language/language.ts';

const vi = {
  empty: 'Chưa có việc nào được ghi.',
  denied: 'Nhật ký chỉ dành cho đơn vị và cơ quan phụ trách.',
  system: 'Hệ thống',
  who: (name: string, role: string) => `${name}, ${role}`,
  change: (before: string, after: string) => (before === '' ? after : `${before} → ${after}`),
  reason: (reason: string) => `Lý do: ${reason}`,
  erased: 'Lý do đã được xóa theo quy định về dữ liệu cá nhân.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/timeline/texts', vi);
