import type { PlanFinding } from '@thidua/domain/plan/plan-finding';
import { naming, type Names, type Wording } from '../../language/language.ts';
import { planFindingText } from '../../language/plan-findings.ts';

const vi = (its: Names) => ({
  title: 'Lập phong trào mới',
  lead: `Chỉ ${its.office} thấy bản đang soạn. Các đơn vị thấy phong trào khi đã phát động.`,
  underWay: 'Đang soạn',
  none: 'Chưa có phong trào nào đang soạn.',
  untitled: '(chưa đặt tên)',
  savedAt: (at: string) => `Lưu lần cuối ${at}`,
  officeOnly: `Trang này dành cho ${its.office}`,
  officeOnlyHint: `Nếu bạn được giao lập phong trào, hãy đề nghị quản trị cấp quyền của ${its.office}.`,
  noDraft: 'Không có bản soạn này',
  noDraftHint: 'Đường dẫn có thể đã cũ. Hãy chọn trong danh sách các phong trào đang soạn.',
  subtitle: 'Bản đang soạn, đơn vị chưa thấy. Máy tự lưu trong khi bạn viết.',
  launched: 'Phong trào này đã được phát động',
  discarded: 'Bản soạn này đã bỏ',
  discardedHint: 'Hãy tạo bản khác nếu phong trào được tổ chức.',
  toPlan: 'Xem kế hoạch',
  save: {
    saved: 'Đã lưu',
    unsaved: 'Chưa lưu, máy sẽ lưu ngay',
    saving: 'Đang lưu…',
    waits: 'Chưa lưu, chờ bạn chọn',
  },
  parts: {
    head: 'Tên, số, thời gian',
    text: 'Mục đích, căn cứ, tổ chức',
    areas: 'Nội dung, chỉ tiêu gợi ý',
    units: 'Đơn vị, cụm khối',
    timeline: 'Các mốc và kỳ báo cáo',
    scoring: 'Tiêu chí, bảng điểm',
    awards: 'Khen thưởng',
  },
  tab: (name: string, wrong: number) => (wrong === 0 ? name : `${name} (${wrong})`),
  ofPart: (finding: PlanFinding) => planFindingText(finding),
  preview: 'Xem như đơn vị thấy',
  previewHint: 'Đây là trang kế hoạch mà các đơn vị sẽ thấy sau khi phát động.',
  noPreview: 'Chưa xem trước được',
  noPreviewHint:
    'Kế hoạch còn thiếu ngày tháng hoặc mục bắt buộc. Hãy mở “Kiểm tra, phát động” để biết còn thiếu gì.',
  part: 'Phần',
  checkTab: 'Kiểm tra, phát động',
  next: (name: string) => `Tiếp: ${name}`,
  check: {
    nothingStops: 'Không còn chỗ nào phải sửa',
    stops: (count: number) => `${count} chỗ phải sửa trước khi phát động`,
    asked: (count: number) => `${count} chỗ nên xem lại`,
    mendFirst: 'Sửa các chỗ trên rồi mới phát động được. Bấm tên từng phần để đến nơi cần sửa.',
  },
  launch: {
    button: 'Phát động phong trào',
    title: 'Phát động phong trào',
    lead: (title: string, units: number) =>
      `“${title}” sẽ mở ngay cho ${units} đơn vị. Mọi đơn vị nhận thông báo và thư kèm đường dẫn đến kế hoạch.`,
    asked: (count: number) => `Còn ${count} chỗ nên xem lại; bạn vẫn phát động được nếu đã cân nhắc.`,
    confirm: 'Phát động',
  },
  revision: {
    tab: 'Xem lại, ban hành',
    subtitle: 'Bản sửa của kế hoạch đang chạy, đơn vị chưa thấy. Máy tự lưu trong khi bạn viết.',
    nothing: 'Bản sửa chưa khác gì kế hoạch đang chạy.',
    changed: (parts: string) => `Đã sửa: ${parts}.`,
    stops: (count: number) => `${count} chỗ phải sửa trước khi ban hành`,
    publish: 'Ban hành thay đổi',
    publishLead:
      'Kế hoạch mới có hiệu lực ngay. Mọi đơn vị nhận thông báo kèm lý do; bản cũ được giữ lại; đúng hạn, trễ hạn được tính lại theo ngày mới.',
    publishConfirm: 'Ban hành',
    reason: 'Sửa gì, vì sao (đơn vị đọc được)',
    drop: 'Bỏ bản sửa',
    dropLead: 'Kế hoạch đang chạy giữ nguyên. Những gì viết trong bản sửa không được dùng.',
  },
  discard: {
    button: 'Bỏ bản soạn này',
    title: 'Bỏ bản soạn này?',
    lead: 'Bản soạn không còn trong danh sách và không sửa được nữa. Lý do được ghi vào nhật ký.',
    confirm: 'Bỏ bản soạn',
  },
  clash: {
    title: (name: string, at: string) => `${name} vừa lưu phần này lúc ${at}`,
    colleague: 'Người khác',
    explain:
      'Hai người cùng sửa các mục dưới đây. Chưa có gì bị ghi đè. Hãy chọn bản dùng; bản còn lại vẫn hiện bên dưới để chép lại khi cần.',
    mine: 'Bạn viết',
    theirs: (name: string) => `${name} viết`,
    keepMine: 'Dùng bản của tôi',
    takeTheirs: (name: string) => `Dùng bản của ${name}`,
    aside: 'Bản không dùng, để chép lại khi cần',
  },
  begin: {
    title: 'Tạo phong trào',
    from: 'Bắt đầu từ',
    origins: {
      template: 'Mẫu: Kế hoạch 221 (thi đua 90 ngày)',
      movement: 'Một phong trào trước',
      empty: 'Trang trống',
    },
    hints: {
      template: 'Có sẵn nội dung, tiêu chí, kỳ báo cáo, bảng điểm để sửa.',
      movement: 'Lấy lại toàn bộ kế hoạch, cụm khối và đơn vị; ngày tháng được dời.',
      empty: 'Tự viết mọi phần.',
    },
    earlier: 'Phong trào trước',
    earlierMissing: 'Hãy chọn phong trào.',
    firstDay: 'Ngày bắt đầu phong trào mới',
    firstDayHint: 'Mọi mốc khác được dời theo, giữ nguyên khoảng cách.',
    dayMissing: 'Hãy chọn ngày.',
    button: 'Tạo và soạn tiếp',
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/plan-setup/texts', vi);
