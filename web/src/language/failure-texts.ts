import { wording, type Wording } from './language.ts';

const vi = {
  unreachable: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại; những gì bạn gõ vẫn còn.',
  timedOut: 'Máy chủ trả lời quá chậm. Hãy tải lại trang để xem việc đã được làm chưa, rồi thử lại.',
  signInAgain: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại; những gì bạn gõ vẫn còn trên máy này.',
  malformed: 'Máy chủ không hiểu yêu cầu. Hãy tải lại trang rồi thử lại.',
  serverFailed: 'Máy chủ gặp sự cố. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy gọi số hỗ trợ.',
  wrongPassword:
    'Thư điện tử hoặc mật khẩu chưa đúng. Hãy gõ lại, hoặc xin quản trị đường dẫn đặt lại mật khẩu.',
  tooManyTries: 'Đã thử sai nhiều lần. Hãy đợi vài phút rồi thử lại.',
  accountDisabled: 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị của cơ quan bạn.',
  weakPassword: 'Mật khẩu quá yếu. Hãy dùng ít nhất 8 ký tự.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('language/failure-texts', vi);
