import { naming, type Names, type Wording } from '../language/language.ts';

const vi = (its: Names) => ({
  loading: 'Đang tải…',
  missing: 'Mục này chưa có, hoặc đường dẫn không còn đúng. Hãy quay lại trang trước.',
  ownRolesLink: 'Xem quyền của tôi',
  deniedTitle: 'Bạn không có quyền xem mục này',
  denied:
    'Chỉ đơn vị liên quan, cụm trưởng, khối trưởng và cơ quan phụ trách được xem. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.',
  failedTitle: 'Không tải được',
  failed: 'Hãy kiểm tra mạng và tải lại trang. Nếu vẫn lỗi, hãy gọi số hỗ trợ và đọc dòng dưới đây.',
  reload: 'Tải lại trang',
  asOf: (time: string) => `Số liệu tính đến ${time}`,
  help: (line: string) => `Cần giúp đỡ? ${line}`,
  noHelp: `Cần giúp đỡ? Hãy hỏi ${its.office} hoặc quản trị hệ thống.`,
  back: '← Quay lại',
  breadcrumb: 'Đường dẫn trang',
  offlineTitle: 'Đang mất mạng',
  offline:
    'Bạn vẫn gõ được, bản soạn được giữ trên máy này. Bản bấm nộp thì chờ trên máy này; trình, duyệt và các việc khác cần có mạng.',
  needsNetwork:
    'Phần này chưa xem trên máy này nên cần có mạng; khi có mạng lại, trang tự tải. Trang chủ, hồ sơ, trang khen thưởng, bảng theo dõi đã mở trên máy này thì vẫn xem được, hồ sơ vẫn soạn tiếp được.',
  seenAt: (time: string) => `Số liệu lúc ${time}`,
  seenHere:
    'Chưa kết nối được với máy chủ, nên trang này hiện những gì xem lần cuối trên máy này và có thể đã cũ. Khi có mạng, trang tự cập nhật. Những việc gửi đi và xuất tệp thì chờ có mạng.',
  cancel: 'Thôi',
  close: 'Đóng',
  reason: 'Lý do',
  reasonRequired: 'Hãy ghi lý do để người nhận hiểu.',
  sample: 'Dữ liệu mẫu',
  unknownScope: 'Không còn trong danh sách',
  validity: (from: string, to: string | null) =>
    to === null ? `từ ${from}, không thời hạn` : `từ ${from} đến hết ${to}`,
  grantStanding: { ahead: 'Chưa hiệu lực', inForce: 'Đang hiệu lực', over: 'Đã hết hạn' },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('ui/texts', vi);
