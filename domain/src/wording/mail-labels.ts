import type { MailFailureCode, MailState } from '../mail/mail.ts';

/** What people see of a mail's state. */
export const mailStateLabels: Record<MailState, string> = {
  held: 'Chờ phát hành',
  gathering: 'Đang gom, tự gửi',
  queued: 'Đang gửi',
  sent: 'Đã gửi',
  failed: 'Gửi không được',
};

/** Why a mail was not sent, and what to do next. */
export const mailFailureTexts: Record<MailFailureCode, string> = {
  unreachable: 'Không kết nối được máy chủ thư. Hãy báo quản trị hệ thống kiểm tra máy chủ thư, rồi gửi lại.',
  login:
    'Máy chủ thư không chấp nhận tài khoản gửi của hệ thống. Hãy báo quản trị hệ thống kiểm tra cấu hình thư, rồi gửi lại.',
  deferred: 'Máy chủ thư tạm thời chưa nhận thư này. Hãy chờ ít phút rồi gửi lại.',
  refused:
    'Máy chủ thư từ chối thư này. Hãy kiểm tra địa chỉ người nhận với đơn vị; nếu địa chỉ đúng, hãy báo quản trị hệ thống.',
  misconfigured:
    'Hệ thống chưa được cấu hình để gửi thư. Hãy báo quản trị hệ thống khai báo máy chủ thư và địa chỉ gửi, rồi gửi lại.',
  linkVoid:
    'Đường dẫn trong thư này không còn hiệu lực: đã có đường dẫn mới hơn, đã dùng, hoặc tài khoản đã ngừng. Không cần gửi lại; nếu vẫn cần, hãy cấp đường dẫn mới ở trang Tài khoản và quyền.',
  unknown: 'Gửi thư gặp sự cố chưa rõ. Hãy gửi lại; nếu vẫn lỗi, hãy báo quản trị hệ thống.',
};
