export const vi = {
  product: 'Hệ thống Thi đua – Khen thưởng',
  title: 'Đặt mật khẩu',
  lead: 'Đây là đường dẫn mời dành riêng cho bạn. Hãy đặt mật khẩu; sau đó bạn vào thẳng hệ thống.',
  once: 'Đường dẫn dùng được một lần, trong 7 ngày. Từ lần sau, hãy đăng nhập bằng thư điện tử và mật khẩu này.',
  submit: 'Đặt mật khẩu và vào hệ thống',
  spentTitle: 'Đường dẫn này không dùng được nữa',
  spent: 'Đường dẫn mời đã được dùng, đã hết hạn 7 ngày, hoặc bị chép thiếu.',
  spentSteps: [
    'Nếu bạn đã đặt mật khẩu bằng đường dẫn này, hãy đăng nhập.',
    'Nếu chép từ thư hoặc tin nhắn, hãy chép lại trọn đường dẫn rồi mở lần nữa.',
    'Nếu vẫn không được, hãy xin quản trị hệ thống của cơ quan bạn một đường dẫn mới.',
  ],
  toSignIn: 'Đến trang đăng nhập',
  setTitle: 'Đã đặt mật khẩu',
  setButNotIn: (email: string) => `Mật khẩu của ${email} đã được đặt, nhưng chưa vào được hệ thống.`,
} as const;
