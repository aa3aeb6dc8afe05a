export const vi = {
  title: 'Đăng nhập',
  check: 'Kiểm tra giấy khen, không cần tài khoản',
  product: 'Hệ thống Thi đua – Khen thưởng',
  lead: 'Đăng ký, báo cáo và theo dõi phong trào thi đua.',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  emailMissing: 'Hãy gõ thư điện tử của bạn.',
  passwordMissing: 'Hãy gõ mật khẩu.',
  forgotten:
    'Quên mật khẩu, hoặc chưa có tài khoản? Hãy xin quản trị hệ thống của cơ quan bạn một đường dẫn mới.',
} as const;
