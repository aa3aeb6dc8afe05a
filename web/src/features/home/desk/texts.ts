import { formatDate, formatNumber } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  adminTitle: 'Việc chờ quản trị',
  adminProposals: (count: number) => `${count} đề nghị về tài khoản chờ quản trị thứ hai xác nhận`,
  adminInvitations: (count: number) => `${count} người được mời chưa nhận lời mời`,
  adminNothing: 'Không có đề nghị nào chờ xác nhận, mọi người được mời đã nhận lời.',
  readerTitle: 'Đang công khai và mới có hiệu lực',
  readerNothing: 'Hiện không có danh sách nào đang lấy ý kiến, cũng không có quyết định mới.',
  readerList: (title: string, until: LocalDate) => `${title}: lấy ý kiến đến hết ${formatDate(until)}`,
  readerDecision: (title: string, number: string, date: LocalDate) =>
    `${title}: có hiệu lực, số ${number}, ký ngày ${formatDate(date)}`,
  readerLog: 'Kiểm tra nhật ký',

  openCluster: 'Mở trang cụm, khối',
  clusterMissing: (title: string, count: number) => `${title}: ${count} đơn vị quá hạn, cần nhắc`,
  clusterScoring: (scored: number, all: number) =>
    `Chấm điểm: đã chấm ${scored} trên ${all} đơn vị có báo cáo tổng kết`,
  clusterNothing: 'Hiện không có việc chờ bạn ở cụm, khối này.',
  clusterLine: (registered: number, required: number, missing: number) =>
    `${registered} trên ${required} đơn vị bắt buộc đã đăng ký${missing > 0 ? `; ${missing} đơn vị quá hạn` : ''}.`,

  officeTitle: `Việc chờ ${its.office}`,
  officeNothing: 'Không có hồ sơ nào chờ tiếp nhận.',
  officeWaiting: (count: number) => `${count} hồ sơ hợp lệ chờ tiếp nhận`,
  officeWaitingIn: (title: string, count: number, more: boolean) =>
    `${title}: ${more ? 'ít nhất ' : ''}${count} hồ sơ chờ tiếp nhận`,
  officeUnusual: (title: string, count: number, more: boolean) =>
    `${title}: ${more ? 'ít nhất ' : ''}${count} hồ sơ trong đó có số khác thường, chưa tính cho đến khi tiếp nhận`,
  officeMissing: (title: string, count: number) => `${title}: ${count} đơn vị quá hạn`,
  officeNoMissing: 'Không có đơn vị nào quá hạn.',
  officeMissingTitle: 'Quá hạn',
  openBoard: 'Mở bảng theo dõi',
  overviewTitle: 'Tình hình phong trào',
  openDashboard: 'Xem toàn cảnh',
  figureRegistered: 'Đã đăng ký',
  figureReports: 'Báo cáo đã nộp',
  figureTargets: 'Chỉ tiêu đã đạt',
  figureProgress: 'Tiến độ chung',
  ofAll: (part: number, whole: number) => `${formatNumber(part)} / ${formatNumber(whole)}`,
  elsewhere: (title: string) => `Phong trào khác: ${title}`,
  awardsTitle: 'Khen thưởng: việc chờ bạn',
  awards: {
    vote: (title: string, until: string) => `${title}: đọc hồ sơ, cho ý kiến và bỏ phiếu trước ${until}`,
    voteUnknown: (title: string, until: string) =>
      `${title}: bỏ phiếu trước ${until}; chưa hỏi được máy chủ bạn đã bỏ phiếu hay chưa, có mạng sẽ rõ`,
    voted: (title: string) => `${title}: bạn đã bỏ phiếu, không cần làm gì thêm`,
    appraise: (count: number) => `${count} hồ sơ chờ thẩm định`,
    present: (count: number) => `${count} hồ sơ đã thẩm định, chờ đưa ra Hội đồng`,
    publish: (count: number) => `${count} trường hợp chờ công khai lấy ý kiến`,
    comments: (count: number) => `${count} danh sách công khai có ý kiến chưa trả lời`,
    draft: (count: number) => `${count} trường hợp ${its.chairman} đã đồng ý, chờ dự thảo quyết định`,
    quota: (count: number) => `${count} đơn vị xin thêm chỉ tiêu đề nghị khen thưởng, chờ trả lời`,
    handOver: (count: number) => `${count} giấy khen đã cấp, chưa ghi nhận trao`,
    mails: (count: number) => `${count} thư chờ xem và phát hành trong Hộp thư đi`,
    rule: (count: number) => `${count} trường hợp đang công khai hoặc chờ ${its.chairman} quyết định`,
    notSupported: (count: number) =>
      `${count} trường hợp Hội đồng không tán thành, chờ ý kiến ${its.chairman}`,
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/home/desk/texts', vi);
