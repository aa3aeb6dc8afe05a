import { wording, type Wording } from '../language/language.ts';

const vi = {
  product: 'Thi đua – Khen thưởng',
  skip: 'Đến nội dung chính',
  loading: 'Đang mở…',
  menu: 'Mở bảng chọn',
  mainMenu: 'Các trang',
  movement: 'Phong trào đang xem',
  sample: 'Dữ liệu mẫu',
  notifications: (unread: number) => (unread > 0 ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'),
  account: 'Tài khoản',
  profile: 'Thông tin và quyền của tôi',
  signOut: 'Đăng xuất',
  home: 'Trang chủ',
  plan: 'Kế hoạch phong trào',
  dashboard: 'Tình hình chung',
  board: 'Bảng theo dõi đơn vị',
  appraisal: 'Hồ sơ khen thưởng',
  awards: 'Bình xét, khen thưởng',
  scores: 'Chấm điểm thi đua',
  sessions: 'Hội đồng',
  publications: 'Công khai, lấy ý kiến',
  decisions: 'Quyết định khen thưởng',
  questions: 'Hỏi đáp',
  exemplars: 'Gương điển hình',
  drafts: 'Lập phong trào mới',
  outbox: 'Hộp thư đi',
  units: 'Đơn vị',
  erasure: 'Xóa dữ liệu cá nhân',
  log: 'Kiểm tra nhật ký',
  people: 'Tài khoản và quyền',
  unitPage: (name: string) => name,
  noMembershipTitle: 'Tài khoản chưa được cấp quyền',
  noMembership:
    'Bạn đã đăng nhập nhưng chưa thuộc đơn vị nào. Hãy đề nghị quản trị hệ thống của cơ quan cấp quyền; trang này sẽ tự mở khi có quyền.',
  inactiveTitle: 'Tài khoản đã ngừng hoạt động',
  inactive:
    'Quyền của tài khoản này đã được thu lại. Nếu có nhầm lẫn, hãy liên hệ quản trị hệ thống của cơ quan.',
  signInAgainTitle: 'Hãy đăng nhập lại',
  signInAgain:
    'Mật khẩu hoặc trạng thái của tài khoản này vừa được đặt lại, nên lần đăng nhập cũ trên máy này không còn dùng được. Những gì bạn đang gõ dở vẫn còn trên máy này.',
  signInAnew: 'Đăng nhập lại',
  notYetTitle: 'Quyền của bạn chưa bắt đầu',
  notYet: (from: string) =>
    `Tài khoản này được giao quyền từ ${from}. Từ lúc đó, hãy tải lại trang này. Nếu cần làm việc sớm hơn, hãy liên hệ quản trị hệ thống của cơ quan.`,
  endedTitle: 'Quyền của bạn đã hết hạn',
  ended: (at: string) =>
    `Quyền được giao cho tài khoản này đã hết hạn từ ${at}. Nếu bạn còn phụ trách, hãy đề nghị quản trị hệ thống của cơ quan gia hạn; trang này sẽ tự mở khi có quyền.`,
  failedTitle: 'Không mở được hệ thống',
  failed: 'Hãy kiểm tra mạng rồi tải lại trang. Nếu vẫn lỗi, hãy gọi số hỗ trợ và đọc dòng dưới đây.',
  notFoundTitle: 'Không có trang này',
  notFound: 'Đường dẫn có thể đã cũ hoặc gõ nhầm.',
  backHome: 'Về trang chủ',
  noSuchMovement:
    'Không có phong trào này, hoặc phong trào thuộc cơ quan khác. Hãy về trang chủ để chọn phong trào.',
  pageFailed:
    'Trang này không mở được, có thể vì hệ thống vừa được cập nhật. Những gì bạn gõ vẫn còn trên máy này. Hãy tải lại trang.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('app/texts', vi);
