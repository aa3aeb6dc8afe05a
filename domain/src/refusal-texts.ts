import type { RefusalCode } from './refusal.ts';

/** The sentence of a refusal: what, why and what to do next. */
export const refusalTexts: Record<RefusalCode, string> = {
  notAllowed:
    'Tài khoản của bạn không có quyền làm việc này. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.',
  notInThisState: 'Hồ sơ đã chuyển sang trạng thái khác. Hãy xem lại trạng thái mới rồi làm tiếp.',
  reasonRequired: 'Cần ghi lý do. Hãy viết một câu để người nhận hiểu.',
  versionUnderWay: 'Đơn vị vừa nộp bản mới, hệ thống đang kiểm tra. Hãy thử lại sau vài giây.',
  notForThisKind: 'Việc này không áp dụng cho loại hồ sơ này.',
  nothingToGoBackTo: 'Chưa có bản nào được tiếp nhận để quay về.',
  unknownUnit: 'Đơn vị không tham gia phong trào này. Hãy kiểm tra danh sách đơn vị.',
  unknownCase: 'Không có hồ sơ này trong phong trào. Hãy tải lại trang.',
  unknownCluster: 'Không có cụm, khối này trong phong trào. Hãy tải lại trang rồi chọn lại.',
  untilNotLater: 'Hạn mới phải sau hạn hiện tại.',
  unknownAccount: 'Không tìm thấy tài khoản. Hãy kiểm tra thư điện tử.',
  invitationSpent: 'Đường dẫn mời đã dùng hoặc hết hạn. Hãy xin Phòng Nội vụ đường dẫn mới.',
  emailTaken: 'Thư điện tử này thuộc cơ quan khác. Hãy dùng địa chỉ khác.',
  unknownMovement: 'Không tìm thấy phong trào. Hãy tải lại trang.',
  ownRoles: 'Không thể tự đổi quyền của chính mình. Hãy nhờ quản trị khác.',
};
