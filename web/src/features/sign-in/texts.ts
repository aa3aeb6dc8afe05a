import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Đăng nhập',
  check: 'Kiểm tra giấy khen, không cần tài khoản',
  product: 'Hệ thống Thi đua – Khen thưởng',
  lead: 'Đăng ký, báo cáo và theo dõi phong trào thi đua.',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  emailMissing: 'Hãy gõ thư điện tử của bạn.',
  passwordMissing: 'Hãy gõ mật khẩu.',
  forgotten: 'Quên mật khẩu?',
  noAccount:
    'Chưa có tài khoản, hoặc chưa nhận được thư mời? Hãy liên hệ bộ phận thi đua, khen thưởng hay quản trị hệ thống của cơ quan bạn.',

  forgottenTitle: 'Quên mật khẩu',
  forgottenLead:
    'Hãy gõ thư điện tử bạn dùng để đăng nhập. Nếu địa chỉ này có tài khoản đang hoạt động, chúng tôi gửi tới đó một thư có đường dẫn đặt mật khẩu mới.',
  emailWrong: 'Chưa đúng dạng thư điện tử, ví dụ ten@coquan.gov.vn. Hãy gõ lại.',
  ask: 'Gửi thư cho tôi',
  askedTitle: 'Hãy kiểm tra hộp thư',
  asked: (email: string) =>
    `Nếu ${email} có tài khoản đang hoạt động, thư sẽ đến trong vài phút. Đường dẫn trong thư dùng được một lần, trong 2 giờ.`,
  askedSteps: [
    'Xem cả mục thư rác, thư quảng cáo.',
    'Nếu nhận nhiều thư, hãy dùng đường dẫn trong thư mới nhất.',
    'Nếu bạn chưa nhận lời mời, hoặc tài khoản đã ngừng, sẽ không có thư: hãy liên hệ bộ phận thi đua, khen thưởng hay quản trị hệ thống của cơ quan bạn.',
  ],
  back: 'Về trang đăng nhập',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/sign-in/texts', vi);
