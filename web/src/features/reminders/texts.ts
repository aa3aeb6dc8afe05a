import type { HolidayName } from '@thidua/domain/movement/work-calendar';
import { formatDate, formatNumber } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';
import type { ReminderRecipient } from '@thidua/domain/movement/reminder-stage';
import { naming, type Names, type Wording } from '../../language/language.ts';

const when = (days: number) => {
  if (days === 0) return 'đúng ngày hết hạn';
  return days < 0 ? `${-days} ngày trước hạn` : `${days} ngày sau hạn`;
};

const vi = (its: Names) => ({
  title: 'Nhắc hạn tự động',
  board: 'Bảng theo dõi',
  officeOnly: `Trang này dành cho ${its.office}`,
  officeOnlyHint: 'Lịch nhắc của phong trào do cơ quan thường trực đặt.',
  lead: 'Hệ thống tự nhắc những đơn vị còn nợ đăng ký hoặc báo cáo: trên trang của họ và trong thư nhắc việc, mỗi người nhiều nhất một thư một ngày. Chỉ nhắc trong giờ làm việc, không nhắc ngày nghỉ.',
  preparing: 'Phong trào chưa mở: lịch này chạy từ ngày phát động.',
  closed: 'Phong trào đã kết thúc, không còn ai được nhắc.',

  stagesTitle: 'Khi nào nhắc, nhắc ai',
  stage: (n: number) => `Lần nhắc thứ ${n}`,
  days: 'Số ngày',
  side: 'So với hạn nộp',
  sides: { before: 'trước hạn', on: 'đúng hạn', after: 'sau hạn' },
  when,
  to: 'Nhắc ai',
  recipients: {
    unitEditor: 'Người soạn',
    unitHead: 'Thủ trưởng',
    clusterLead: 'Cụm trưởng, khối trưởng',
    office: its.office,
  } satisfies Record<ReminderRecipient, string>,
  aboveHint: `Cụm trưởng, khối trưởng và ${its.office} nhận một tin chung, nêu tên các đơn vị.`,
  remove: (n: number) => `Bỏ lần nhắc thứ ${n}`,
  add: 'Thêm lần nhắc',
  proposed: 'Lấy lịch gợi ý',
  none: 'Chưa có lần nhắc nào: hệ thống không tự nhắc ai. Có thể nhắc bằng tay ở bảng theo dõi.',
  nobody: 'Hãy chọn ít nhất một người để nhắc.',
  twice: (days: number) => `Đã có lần nhắc ${when(days)}. Hãy đổi số ngày hoặc bỏ bớt một lần.`,
  daysWrong: (earliest: number, latest: number) =>
    `Nhập số nguyên, nhiều nhất ${earliest} ngày trước hạn hoặc ${latest} ngày sau hạn.`,
  save: 'Lưu lịch nhắc',
  saved: 'Đã lưu lịch nhắc. Lịch mới dùng từ lần nhắc tới.',
  changed: 'Có thay đổi chưa lưu.',
  mend: 'Chưa lưu: hãy sửa chỗ được báo ở trên.',

  datesTitle: 'Ngày sẽ nhắc',
  datesHint: 'Theo hạn chung và ngày nghỉ dưới đây; đơn vị được gia hạn được nhắc theo hạn của mình.',
  due: (title: string, deadline: string) => `${title}, hạn chung ${deadline}`,
  dateTo: (day: string, names: string) => `${day}: ${names}`,
  noDates: 'Không nhắc.',

  runTitle: 'Lần nhắc gần nhất',
  noRun: 'Chưa có lần nhắc nào.',
  run: (at: string, units: number, people: number) =>
    units === 0
      ? `${at}: không có đơn vị nào đến lượt nhắc.`
      : `${at}: đã nhắc ${formatNumber(people)} người của ${formatNumber(units)} việc còn nợ.`,
  running: 'Đang nhắc, chưa xong.',
  unreached: (count: number) => `${formatNumber(count)} việc không có ai để nhắc, cần gọi điện:`,
  noPhone: 'chưa có số điện thoại',
  more: (count: number) => `và ${formatNumber(count)} việc khác`,

  daysOffTitle: 'Ngày nghỉ trong năm',
  daysOffHint: `Dùng cho mọi phong trào của ${its.office}. Hệ thống ghi sẵn ngày lễ, Tết và ngày nghỉ bù theo Bộ luật Lao động; ngày hoán đổi và ngày liền kề Quốc khánh được công bố từng năm, hãy thêm vào.`,
  year: 'Năm',
  byLaw: 'Theo luật, chưa sửa.',
  set: 'Đã sửa.',
  holidays: {
    newYear: 'Tết Dương lịch',
    lunarNewYear: 'Tết Nguyên đán',
    hungKings: 'Giỗ Tổ Hùng Vương',
    reunification: 'Ngày Chiến thắng 30/4',
    labourDay: 'Quốc tế Lao động',
    nationalDay: 'Quốc khánh',
    inLieu: 'Nghỉ bù',
    other: 'Ngày nghỉ khác',
  } satisfies Record<HolidayName, string>,
  worked: 'Làm bù',
  day: 'Ngày',
  dayHint: 'Ví dụ 01/09/2026',
  addOff: 'Thêm ngày nghỉ',
  addWorked: 'Thêm ngày làm bù',
  removeDay: (day: LocalDate) => `Bỏ ngày ${formatDate(day)}`,
  dayWrong: 'Nhập ngày như 24/11/2026.',
  dayOfOtherYear: (year: string) => `Ngày này không thuộc năm ${year}.`,
  dayKnown: 'Ngày này đã có trong danh sách.',
  dayWeekend: 'Ngày này là thứ Bảy hoặc Chủ nhật, vốn đã nghỉ.',
  dayWeekday: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
  saveDays: 'Lưu ngày nghỉ',
  backToLaw: 'Trở lại theo luật',
  savedDays: (year: string) => `Đã lưu ngày nghỉ năm ${year}.`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/reminders/texts', vi);
