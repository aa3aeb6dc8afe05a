import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Ai đã mở kế hoạch',
  plan: 'Kế hoạch phong trào',
  officeOnly: `Trang này dành cho ${its.office}`,
  officeOnlyHint: 'Bạn vẫn xem được kế hoạch.',
  standing: (opened: number, all: number) => `${opened}/${all} đơn vị đã mở kế hoạch`,
  revise: 'Sửa kế hoạch đang chạy',
  changes: 'Những lần kế hoạch được sửa',
  change: (on: string, reason: string) => `${on}: ${reason}`,
  reload: 'Xem lại số mới nhất',
  opened: 'Đã mở',
  notOpened: 'Chưa mở',
  nobody: 'Chưa có tài khoản đang dùng',
  notYet: (name: string) => `${name}: chưa mở`,
  openedAt: (name: string, at: string) => `${name}: mở lúc ${at}`,
  phone: (phone: string) => `Điện thoại: ${phone}`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/plan/texts', vi);
