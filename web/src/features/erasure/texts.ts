import type { ErasurePlace } from '@thidua/domain/erasure/erasure-subject';
import type { ErasureRun } from '@thidua/domain/summary/sweep';
import { formatNumber } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../../language/language.ts';

interface PlaceText {
  title: string;
  what: string;
}

/** What happens in each place, and why what stays stays. The same table stands in docs/erasure.md. */
const places: Record<ErasurePlace, PlaceText> = {
  dossier: {
    title: 'Hồ sơ đề nghị về người này',
    what: 'Nội dung, bản nháp, nhận xét và tệp minh chứng bị xóa; chỉ còn bản trống để nhật ký khớp.',
  },
  contact: { title: 'Cách liên hệ', what: 'Thư điện tử và số điện thoại bị xóa.' },
  nomination: {
    title: 'Bản ghi xét khen thưởng',
    what: 'Tên, chức vụ, thành tích, nhận xét và lý do bị xóa. Người đã được khen: giữ tên và thành tích đúng như quyết định, để một thành tích không được khen hai lần.',
  },
  publication: { title: 'Danh sách đã công khai', what: 'Dòng về người này được thay bằng “(đã xóa)”.' },
  comment: {
    title: 'Ý kiến của người dân, cán bộ',
    what: 'Ý kiến và trả lời về người này bị xóa; tên người góp ý bị xóa nếu chính họ yêu cầu.',
  },
  exemplar: {
    title: 'Gương điển hình',
    what: 'Bài viết về hồ sơ của người này bị xóa và gỡ khỏi trang công khai. Ở bài khác, tên được thay bằng “(đã xóa)”.',
  },
  question: {
    title: 'Hỏi đáp',
    what: 'Tên người này trong câu hỏi và câu trả lời được thay bằng “(đã xóa)”, cả trên trang công khai.',
  },
  opinion: { title: 'Ý kiến của thành viên hội đồng', what: 'Lời nhận xét về người này bị xóa.' },
  session: {
    title: 'Kỳ họp hội đồng',
    what: 'Tên thành viên bị xóa; kết quả bỏ phiếu không gắn với tên nên giữ nguyên.',
  },
  decision: {
    title: 'Quyết định khen thưởng',
    what: 'Dự thảo bị xóa tên. Quyết định đã ký giữ nguyên, cả tên người ký: tài liệu lưu trữ theo Luật Lưu trữ.',
  },
  certificate: {
    title: 'Giấy khen',
    what: 'Giấy khen đã cấp giữ nguyên cùng quyết định, để còn kiểm tra được thật giả.',
  },
  log: {
    title: 'Nhật ký',
    what: 'Lời ghi có dữ liệu cá nhân bị xóa; dòng nhật ký còn nguyên và chuỗi mã băm vẫn khớp.',
  },
  notification: { title: 'Thông báo', what: 'Tên và nội dung về người này bị xóa.' },
  mail: {
    title: 'Thư trong hộp thư đi',
    what: 'Địa chỉ, tên và nội dung bị xóa; thư chưa gửi thì bỏ hẳn, không gửi nữa.',
  },
  account: {
    title: 'Tài khoản',
    what: 'Tên, thư điện tử, quyền và đường đăng nhập bị xóa; không dùng lại được.',
  },
  unitPaper: {
    title: 'Giấy tờ khác của đơn vị',
    what: 'Tên trong đăng ký, báo cáo, biên bản, bảng điểm, lý do gia hạn được thay bằng “(đã xóa)”. Bên trong tệp đính kèm thì hệ thống không tìm được.',
  },
  settings: {
    title: 'Kế hoạch và thiết lập của cơ quan',
    what: 'Văn bản đã ban hành giữ nguyên. Nếu là tên người liên hệ, hãy nhờ quản trị đổi.',
  },
  other: { title: 'Sự cố, tin chờ báo', what: 'Tên được thay bằng “(đã xóa)”.' },
};

const vi = (its: Names) => ({
  title: 'Xóa dữ liệu cá nhân',
  lead: 'Dùng khi một người có quyền yêu cầu xóa dữ liệu của mình, hoặc khi hết căn cứ để giữ. Việc xóa không lấy lại được; nhật ký chỉ ghi ai xóa, căn cứ nào, không ghi tên người được xóa.',
  deniedTitle: `Trang này dành cho ${its.office}`,
  denied: `Chỉ ${its.office} của cơ quan xóa được dữ liệu cá nhân. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.`,

  step1: '1. Tìm người',
  name: 'Họ và tên',
  nameHint:
    'Gõ những chữ nhớ được của họ tên, thứ tự nào cũng được, không cần dấu. Tập thể không phải là dữ liệu cá nhân nên không có ở đây.',
  nameMissing: 'Hãy gõ ít nhất hai chữ cái của tên.',
  find: 'Tìm',
  findFailed: 'Chưa tìm được',
  noneFound:
    'Không có hồ sơ đề nghị khen thưởng hay tài khoản nào mang tên này. Hãy thử một phần khác của tên.',
  moreFound: 'Còn người khác mang những chữ này chưa hiện ra. Hãy gõ thêm chữ của họ tên.',

  step2: '2. Chọn đúng người',
  nominees: 'Người được đề nghị khen thưởng',
  nomineesHint: 'Nếu một người có nhiều hồ sơ, hãy chọn tất cả.',
  accounts: 'Người có tài khoản',
  look: 'Xem dữ liệu đang ở đâu',
  lookFailed: 'Chưa xem được',
  chooseOne: 'Hãy chọn ít nhất một hồ sơ, hoặc một tài khoản.',

  whose: (names: string) => `Dữ liệu của ${names}`,
  goOn: 'Để chạy tiếp, đóng cửa sổ này',
  step3: '3. Xem trước khi xóa',
  nothing: 'Không còn gì để xóa.',
  nothingKept: 'Không còn gì để xóa. Những nơi dưới đây giữ nguyên theo quy định.',
  erased: (count: number) => `Xóa ${formatNumber(count)} mục`,
  kept: (count: number) => `Giữ ${formatNumber(count)} mục`,
  byName: (count: number) => `Chỉ ghi tên ${formatNumber(count)} mục`,
  byNameLabel: 'Xóa cả nơi chỉ ghi tên',
  byNameHint: (count: number) =>
    `Có ${formatNumber(count)} mục ghi đúng tên này nhưng không gắn với hồ sơ hay tài khoản đã chọn (biên bản, báo cáo, ý kiến…). Chỉ đánh dấu khi chắc chắn là cùng một người; về sau không tìm lại được.`,

  step4: '4. Căn cứ và xác nhận',
  basis: 'Căn cứ pháp lý và yêu cầu',
  basisHint:
    'Ví dụ: “Điều 14 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; đơn ngày 02/03/2026”. Không cần ghi tên người được xóa.',
  basisMissing: 'Hãy ghi căn cứ, ít nhất 10 ký tự. Không có căn cứ thì không được xóa.',
  erase: 'Xóa vĩnh viễn',
  confirmTitle: 'Xóa vĩnh viễn dữ liệu?',
  confirmLead: (names: string, count: number) =>
    `Dữ liệu của ${names} ở ${formatNumber(count)} mục sẽ bị xóa và không lấy lại được, kể cả bởi quản trị.`,
  stillRunning: 'Việc xóa đang chạy. Có thể rời trang này: hệ thống tự làm tiếp cho đến hết.',

  running: ({ phase, done, total }: Pick<ErasureRun, 'phase' | 'done' | 'total'>) => {
    const what = phase === 'erasing' ? 'Đang xóa' : 'Đang xem qua mọi nơi';
    return total === 0 ? `${what}…` : `${what}: ${formatNumber(done)} trên ${formatNumber(total)} phần`;
  },

  brokenTitle: 'Chưa xóa hết',
  brokenLead:
    'Trong lúc xóa, đơn vị đã nộp lại hồ sơ hoặc quản trị đã mở lại tài khoản, nên việc xóa dừng lại. Khi việc đó kết thúc, hãy tìm lại người này và xóa tiếp.',

  doneTitle: 'Đã xóa xong',
  doneLead:
    'Bản in, tệp đã tải về máy và bản sao lưu không nằm trong hệ thống: hãy xử lý theo quy định của cơ quan.',
  doneErased: 'Đã xóa ở:',
  doneKept: 'Giữ nguyên theo quy định:',
  doneLeft: 'Còn ghi tên này mà không rõ là ai (không xóa theo lựa chọn của bạn):',
  reference: (id: string) => `Mã việc xóa trong nhật ký: ${id}`,
  again: 'Xóa cho người khác',
  places,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/erasure/texts', vi);
