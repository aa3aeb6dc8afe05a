import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Thông tin và quyền của tôi',
  who: 'Tài khoản',
  name: 'Họ và tên',
  email: 'Thư điện tử',
  authority: 'Cơ quan',
  whoHint: 'Nếu họ tên hay thư điện tử chưa đúng, hãy báo quản trị hệ thống của cơ quan.',
  roles: 'Quyền của tôi',
  rolesHint: 'Quyền do quản trị hệ thống cấp và có hiệu lực ngay. Không ai tự đổi quyền của mình được.',
  noRoles: 'Bạn chưa được cấp quyền nào. Hãy đề nghị quản trị hệ thống của cơ quan.',
  changeTitle: 'Đổi mật khẩu',
  oldPassword: 'Mật khẩu đang dùng',
  oldMissing: 'Hãy gõ mật khẩu đang dùng.',
  sameAsOld: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  change: 'Đổi mật khẩu',
  changed: 'Đã đổi mật khẩu. Từ lần sau, hãy đăng nhập bằng mật khẩu mới.',
  signOutTitle: 'Đăng xuất',
  signOutHint: 'Hãy đăng xuất khi dùng máy chung. Bản soạn đã lưu vẫn còn.',
  signOut: 'Đăng xuất',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/profile/texts', vi);
