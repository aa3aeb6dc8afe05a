import { formatDate, formatNumber } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../../language/language.ts';

interface Roots {
  count: number;
  first: string;
  last: string;
}

const vi = (its: Names) => ({
  title: 'Kiểm tra nhật ký',
  proves:
    'Mọi việc nộp, tiếp nhận, thẩm định, xét và quyết định đều được ghi thành dòng nhật ký nối nhau bằng mã băm; kiểm tra ở đây chỉ ra từng chỗ bị sửa, xóa, chèn, đảo hoặc cắt so với các mã gốc đã công bố.',
  provesNot:
    'Kiểm tra không cho biết điều được ghi có đúng sự thật không, và chưa bảo vệ những dòng ghi sau mã gốc gần nhất; người quản lý máy chủ có thể thay cả nhật ký lẫn mã gốc, nên hãy đối chiếu với mã trong thư mà người giám sát giữ.',
  deniedTitle: 'Trang này dành cho người kiểm tra nhật ký',
  denied: `${its.office}, ${its.chairman}, người giám sát và quản trị của cơ quan kiểm tra được nhật ký. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.`,

  check: 'Kiểm tra toàn bộ',
  checkTitle: 'Kiểm tra',
  rootLabel: 'Mã gốc trong thư',
  rootHint: 'Dán mã gồm 64 ký tự từ thư gửi người giám sát.',
  compare: 'Đối chiếu mã trong thư',
  rootMissing: 'Hãy dán mã gốc trong thư rồi bấm đối chiếu.',
  rootMalformed: 'Mã gốc gồm đúng 64 ký tự từ 0 đến 9 và từ a đến f. Hãy chép lại trọn mã trong thư.',
  running: 'Đang đọc và tính lại từng dòng nhật ký. Nhật ký dài thì có thể mất vài phút.',
  failedTitle: 'Chưa kiểm tra được',

  wholeTitle: (entries: number, chains: number) =>
    `Nhật ký còn nguyên vẹn: ${formatNumber(entries)} dòng, ${formatNumber(chains)} chuỗi`,
  brokenTitle: (count: number) => `Nhật ký không còn nguyên vẹn: ${formatNumber(count)} chỗ sai lệch`,
  counts: (entries: number, chains: number) =>
    `Đã kiểm tra ${formatNumber(entries)} dòng, ${formatNumber(chains)} chuỗi.`,
  compared: ({ count, first, last }: Roots) =>
    count === 1
      ? `Đã đối chiếu với mã gốc ngày ${formatDate(last)}.`
      : `Đã đối chiếu với ${formatNumber(count)} mã gốc, từ ngày ${formatDate(first)} đến ngày ${formatDate(last)}.`,
  notCompared:
    'Chưa có mã gốc nào được công bố để đối chiếu: mới kiểm tra được từng chuỗi, chưa phát hiện được chuỗi bị cắt hoặc viết lại cả.',
  rootUnknownTitle: 'Mã trong thư không khớp mã gốc nào',
  rootUnknownTodo:
    'Hãy chép lại trọn mã trong thư rồi đối chiếu lần nữa. Nếu vẫn không khớp, giữ nguyên thư, báo người giám sát và quản trị hệ thống: mã đã công bố có thể đã bị thay cùng với nhật ký.',
  rootMatches: (day: string) => `Mã trong thư đúng là mã gốc đã công bố ngày ${formatDate(day)}.`,
  erased: (count: number) =>
    `${formatNumber(count)} dòng đã được xóa phần lý do kèm theo (ví dụ vì có dữ liệu cá nhân); chuỗi vẫn khớp.`,
  checkedAt: (time: string) => `Kiểm tra lúc ${time}`,

  todoTitle: 'Việc cần làm',
  todo: [
    'Chưa sửa, xóa hoặc nhập lại gì ở các hồ sơ có tên dưới đây.',
    'In hoặc lưu trang này, báo ngay người giám sát và quản trị hệ thống.',
    'Đối chiếu từng hồ sơ với bản giấy có chữ ký và với bản sao lưu trước ngày sai lệch.',
    'Chưa ký, chưa công bố kết quả dựa trên các hồ sơ này cho đến khi làm rõ.',
  ],
  print: 'In trang này',
  faultsTitle: 'Các chỗ sai lệch',
  more: (count: number) => `Còn ${formatNumber(count)} chỗ khác; lệnh “npm run verify” in ra toàn bộ.`,
  ofRoot: 'Mã gốc đã công bố',
  ofOther: 'Chuỗi nhật ký không rõ loại',

  rootsTitle: 'Các mã gốc đã công bố',
  rootsLead:
    'Mỗi ngày một mã, tính trên mọi chuỗi nhật ký của cơ quan, ai cũng xem và giữ được. Người giám sát nhận mã qua thư.',
  noRoots: 'Chưa có mã gốc nào',
  noRootsHint: 'Hệ thống tự lập mã gốc đầu tiên trong vòng một giờ, sau đó mỗi ngày một mã.',
  copy: 'Chép mã',
  copied: 'Đã chép',
  copyOf: (day: string) => `Chép mã gốc ngày ${formatDate(day)}`,
  older: 'Xem các ngày trước',
  summary: (chains: number, entries: number) =>
    `${formatNumber(entries)} dòng, ${formatNumber(chains)} chuỗi`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/log/texts', vi);
