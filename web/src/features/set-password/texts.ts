import { wording, type Wording } from '../../language/language.ts';

export type Purpose = 'invitation' | 'reset';

const vi = {
  product: 'Hệ thống Thi đua – Khen thưởng',
  reading: 'Đang kiểm tra đường dẫn',
  unreadTitle: 'Chưa kiểm tra được đường dẫn',
  email: 'Thư điện tử của bạn',
  spentTitle: 'Đường dẫn này không dùng được nữa',
  askAnew: 'Nhận thư mới',
  toSignIn: 'Đến trang đăng nhập',
  setTitle: 'Đã đặt mật khẩu',
  setButNotIn: (email: string) => `Mật khẩu của ${email} đã được đặt, nhưng chưa vào được hệ thống.`,

  invitation: {
    title: 'Đặt mật khẩu',
    lead: 'Đây là đường dẫn mời dành riêng cho bạn. Hãy đặt mật khẩu; sau đó bạn vào thẳng hệ thống.',
    once: 'Đường dẫn dùng được một lần. Từ lần sau, hãy đăng nhập bằng thư điện tử và mật khẩu này.',
    submit: 'Đặt mật khẩu',
    spent: 'Đường dẫn mời đã được dùng, đã hết hạn 7 ngày, đã có thư mời mới hơn, hoặc bị chép thiếu.',
    spentSteps: [
      'Nếu bạn đã đặt mật khẩu bằng đường dẫn này, hãy đăng nhập.',
      'Nếu bạn chưa từng mở mà đường dẫn báo đã dùng, hãy báo ngay cho quản trị hệ thống của cơ quan bạn.',
      'Nếu nhận nhiều thư mời, hãy mở đường dẫn trong thư mới nhất; nếu chép, hãy chép trọn đường dẫn.',
      'Nếu vẫn không được, hãy xin người đã mời bạn một thư mời mới.',
    ],
  },
  reset: {
    title: 'Đặt mật khẩu mới',
    lead: 'Hãy đặt mật khẩu mới. Mọi nơi đang đăng nhập bằng mật khẩu cũ sẽ bị thoát; sau đó bạn vào thẳng hệ thống.',
    once: 'Đường dẫn dùng được một lần. Từ lần sau, hãy đăng nhập bằng mật khẩu mới này.',
    submit: 'Đặt mật khẩu mới',
    spent: 'Đường dẫn đã được dùng, đã hết hạn 2 giờ, đã có thư mới hơn, hoặc bị chép thiếu.',
    spentSteps: [
      'Nếu nhận nhiều thư, hãy mở đường dẫn trong thư mới nhất; nếu chép, hãy chép trọn đường dẫn.',
      'Nếu không còn thư nào dùng được, hãy bấm “Nhận thư mới”.',
    ],
  },
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/set-password/texts', vi);
