import type { NotificationKind } from '../mail/notification.ts';
import type { Names } from '../movement/authority.ts';

/** What each kind of notification tells, in a few words. */
export const notificationTitles = (its: Names): Record<NotificationKind, string> => ({
  handedToHead: 'Có hồ sơ chờ thủ trưởng duyệt',
  handedBack: 'Thủ trưởng trả lại để sửa',
  validated: 'Đã nộp, hợp lệ',
  invalid: 'Đã nộp nhưng chưa hợp lệ, cần sửa',
  received: `${its.office} đã tiếp nhận`,
  returned: `${its.office} trả lại, cần sửa`,
  reopened: 'Báo cáo được mở lại để sửa',
  reminder: 'Nhắc nộp hồ sơ',
  extension: 'Được gia hạn nộp',
  nominationAppraised: 'Hồ sơ khen thưởng đã thẩm định xong',
  nominationRejected: 'Hồ sơ khen thưởng không được chấp nhận',
  comparisonChanged: 'Hồ sơ khen thưởng chờ thẩm định có điểm mới cần xem',
  sessionOpened: 'Mời cho ý kiến và bỏ phiếu Hội đồng',
  sessionCancelled: 'Kỳ họp Hội đồng đã bị hủy, không cần bỏ phiếu',
  sessionReminder:
    'Nhắc bỏ phiếu Hội đồng, gửi mọi thành viên như nhau; ai đã bỏ phiếu thì không phải làm gì',
  councilResult: 'Có kết quả của Hội đồng',
  published: 'Công khai lấy ý kiến danh sách đề nghị khen thưởng',
  commentReceived: 'Có ý kiến góp ý cần trả lời',
  commentAnswered: 'Ý kiến của bạn đã được trả lời',
  commentSetAside: 'Ý kiến của bạn được xếp lưu, không trả lời riêng',
  commentsSetAside: `${its.office} xếp lưu ý kiến góp ý, không trả lời riêng`,
  awarded: 'Được khen thưởng',
  declined: 'Không được khen thưởng',
  decisionEffective: 'Quyết định khen thưởng đã có hiệu lực',
  certificateReissued: 'Giấy khen được cấp lại',
  certificateRevoked: 'Giấy khen bị thu hồi',
  accountChanged: 'Tài khoản hoặc quyền được thay đổi',
  accountLinkSent: 'Đường dẫn đặt mật khẩu được cấp',
  passwordSet: 'Mật khẩu vừa được đặt',
  accountProposed: 'Đề nghị về tài khoản chờ quản trị thứ hai xác nhận',
  proposalDecided: 'Đề nghị về tài khoản đã được trả lời',
  twoAdminsChanged: 'Quy định hai quản trị được thay đổi',
});
