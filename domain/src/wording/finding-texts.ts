import { formatDate, formatNumber, MAX_NUMBER } from '../base/text.ts';
import type { Names } from '../movement/authority.ts';
import type { Finding, FindingCode } from '../submission/finding.ts';

type Params = Record<string, string>;
const day = (date: string | undefined) => (date ? formatDate(date) : '');

const ifRight = 'Hãy sửa lại; nếu đúng như vậy, đánh dấu “Số này đúng” và ghi vì sao.';

const doubtsOfGoal: Record<string, (shown: Params) => string> = {
  tenfold: ({ goal, baseline }) => `Mức phấn đấu ${goal} gấp hơn 10 lần mức hiện tại ${baseline}.`,
  fraction: ({ goal }) => `Mức phấn đấu ${goal} chưa tới 1%. Nếu ý là 95% thì gõ 95, không gõ 0,95.`,
  negative: ({ goal }) => `Mức phấn đấu ${goal} là số âm.`,
  huge: ({ goal }) => `Mức phấn đấu ${goal} lớn hơn dân số cả nước.`,
};

const doubtsOfActual: Record<string, (shown: Params) => string> = {
  tenfold: ({ value, goal }) => `Kết quả ${value} gấp hơn 10 lần mức phấn đấu ${goal} và các số trước đó.`,
  tenth: ({ value, before }) =>
    `Kết quả ${value} chưa bằng một phần mười số đã báo cáo trước đó (${before}).`,
  fraction: ({ value }) => `Kết quả ${value} chưa tới 1%. Nếu ý là 95% thì gõ 95, không gõ 0,95.`,
  negative: ({ value }) => `Kết quả ${value} là số âm.`,
  huge: ({ value }) => `Kết quả ${value} lớn hơn dân số cả nước.`,
};

/** The sentence of each kind of finding: what is wrong and what to do. */
export type FindingTexts = Record<FindingCode, (params: Params) => string>;
export const findingTexts = (its: Names): FindingTexts => ({
  required: () => 'Chưa điền. Hãy điền mục này.',
  tooLong: () => 'Quá dài. Hãy viết ngắn lại.',
  notANumber: ({ typed = '' }) => `“${typed}” không phải là số. Hãy gõ số, ví dụ 1.234,5.`,
  notADate: ({ typed = '' }) => `“${typed}” không phải là ngày. Hãy gõ dạng 24/11/2021.`,
  notAmongChoices: () => 'Hãy chọn một trong các lựa chọn.',
  notPositive: () => 'Phải lớn hơn 0.',
  weightTooLarge: ({ max = '' }) => `Trọng số không được quá ${max}.`,
  goalNotAboveBaseline: () => 'Chỉ tiêu tăng: mức phấn đấu phải cao hơn mức hiện tại.',
  goalNotBelowBaseline: () => 'Chỉ tiêu giảm: mức phấn đấu phải thấp hơn mức hiện tại.',
  dateOutsidePeriod: ({ from, to }) =>
    `Ngày phải nằm trong thời gian thi đua, từ ${day(from)} đến ${day(to)}.`,
  unknownContentArea: () => 'Hãy chọn một nội dung thi đua của kế hoạch.',
  duplicateTarget: ({ name = '' }) =>
    `Chỉ tiêu “${name}” đã có ở trên, cùng nội dung thi đua. Hãy bỏ bớt hoặc sửa tên.`,
  noTargets: () => 'Chưa có chỉ tiêu nào. Hãy thêm ít nhất một chỉ tiêu cụ thể.',
  tooManyTargets: () => 'Quá nhiều chỉ tiêu (tối đa 40). Hãy gộp hoặc bỏ bớt.',
  missingActual: () => 'Chưa có kết quả. Nếu chưa làm được gì, hãy ghi 0 hoặc chọn “Chưa”.',
  unknownTarget: () => 'Chỉ tiêu này không có trong đăng ký đã được chấp nhận. Hãy tải lại trang.',
  notALink: ({ typed = '' }) => `“${typed}” không phải là đường dẫn. Đường dẫn bắt đầu bằng https://.`,
  evidenceMissing: () => 'Tệp minh chứng chưa tải lên xong. Hãy gỡ ra và tải lại.',
  scoreAboveMaximum: ({ max = '' }) => `Điểm không được quá ${max}.`,
  negativeScore: () => 'Điểm không được âm.',
  missingScore: () => 'Chưa có điểm. Nếu không đạt, hãy ghi 0.',
  malformed: () => 'Dữ liệu không đúng dạng. Hãy tải lại trang rồi nộp lại.',
  tooLate: ({ deadline }) =>
    `Đã hết hạn ngày ${day(deadline)} và phong trào không nhận nộp trễ. Hãy đề nghị ${its.office} gia hạn.`,
  unitNotActive: () => `Đơn vị đã ngừng hoạt động. Hãy liên hệ ${its.office}.`,
  unitExempt: () => 'Đơn vị được miễn trong phong trào này, không cần nộp.',
  movementNotOpen: () => `Phong trào chưa mở hoặc đã kết thúc. Hãy liên hệ ${its.office}.`,
  notRegistered: () => 'Đơn vị chưa có đăng ký thi đua được chấp nhận. Hãy nộp đăng ký trước.',
  paperDateInFuture: () => 'Ngày nhận bản giấy không thể ở tương lai.',
  notAWholeNumber: () => 'Hãy ghi một số nguyên, ví dụ 12.',
  dateInFuture: () => 'Ngày này ở tương lai. Hãy kiểm tra lại.',
  reviewBeforePeriod: ({ from }) => `Cuộc bình xét không thể trước ngày bắt đầu thi đua ${day(from)}.`,
  moreThanMembers: ({ members = '' }) => `Số người dự không thể nhiều hơn tổng số ${members} người.`,
  moreVotesThanPresent: ({ present = '' }) =>
    `Tổng số phiếu nhiều hơn ${present} người dự bình xét. Hãy xem lại biên bản.`,
  formNotForKind: () => 'Hình thức khen thưởng này không dành cho loại đối tượng đã chọn.',
  reasonForChange: () => 'Điểm đã thay đổi so với điểm ban đầu: hãy ghi lý do.',
  noAwards: () => 'Phong trào này không tổ chức khen thưởng.',
  noReview: () => 'Chưa có biên bản bình xét hợp lệ. Hãy lập và nộp biên bản trước.',
  noFinalReport: () =>
    'Chưa có báo cáo tổng kết hợp lệ. Hãy nộp báo cáo tổng kết trước khi đề nghị khen thưởng.',
  duplicateNominee: ({ name = '' }) =>
    `Đơn vị đã đề nghị hình thức này cho một trường hợp trùng tên “${name}”, cùng chức vụ, địa chỉ (không kể dấu, chữ hoa). Mỗi người, mỗi tập thể chỉ đề nghị một lần. Nếu là người khác, hãy ghi chức vụ, bộ phận cụ thể của từng người.`,
  unitQuotaFull: ({ quota = '' }) =>
    `Vượt số lượng quy định: mỗi đơn vị được đề nghị tối đa ${quota} trường hợp loại này.`,
  nominationClosed: () =>
    `Hồ sơ này đã được thẩm định hoặc đã kết thúc nên không nhận bản mới. Hãy liên hệ ${its.office}.`,
  shareOutOfRange: ({ value = '' }) =>
    `Tỷ lệ phần trăm phải từ 0 đến 100, không thể là ${value}. Hãy sửa số; nếu đây là mức hoàn thành kế hoạch hoặc tăng trưởng thì sửa đơn vị tính ở bản đăng ký, ví dụ “% kế hoạch”, “% tăng trưởng”.`,
  fractionOfCount: ({ value = '' }) =>
    `Số đếm (người, hộ, vụ…) phải là số nguyên, không thể là ${value}. Hãy sửa số hoặc đơn vị tính.`,
  belowNothing: ({ value = '' }) => `Số đếm, số điểm không thể âm (${value}). Hãy sửa lại.`,
  twoReadings: ({ typed = '', smaller = '1,5', larger = '1.500' }) =>
    `“${typed}” có thể hiểu là ${smaller} hoặc ${larger}. Hãy chọn số đúng, hoặc gõ lại: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ.`,
  percentSign: ({ unit = '' }) =>
    `Chỗ này không tính bằng phần trăm. Hãy gõ số, không có dấu %.${unit === '' ? '' : ` Nếu đúng là phần trăm, hãy sửa đơn vị tính “${unit}” ở bản đăng ký.`}`,
  weightInPercent: ({ typed = '' }) =>
    `“${typed}”: trọng số là điểm để so giữa các chỉ tiêu. Chỉ hiểu được phần trăm khi mọi chỉ tiêu đều ghi phần trăm và cộng lại đủ 100%. Hãy ghi lại cho đủ, hoặc gõ điểm, không có dấu %.`,
  doubtfulGoal: ({ doubt = '', goal = '', baseline = '', unit = '' }) =>
    `${doubtsOfGoal[doubt]?.({ goal: `${goal} ${unit}`, baseline: `${baseline} ${unit}` }) ?? 'Mức phấn đấu này khác thường.'} ${ifRight}`,
  doubtfulActual: ({ doubt = '', value = '', goal = '', before, unit = '' }) =>
    `${doubtsOfActual[doubt]?.({ value: `${value} ${unit}`, goal: `${goal} ${unit}`, before: `${before ?? ''} ${unit}` }) ?? 'Kết quả này khác thường.'} ${ifRight}`,
  remarkForDoubt: () => 'Số này khác thường: hãy ghi vì sao vẫn đúng, để cơ quan tiếp nhận biết.',
  hiddenCharacters: () =>
    'Có ký tự ẩn (thường lẫn vào khi dán từ tệp khác) làm sai nội dung hiển thị. Hãy xóa mục này và gõ lại.',
  legacyLetters: ({ code = '', reading = '' }) =>
    `Mục này được gõ bằng mã ${code} cũ, in ra sẽ sai chữ. Hãy sửa lại thành: “${reading}”.`,
  cannotBePrinted: ({ letter = '' }) =>
    `Phông chữ của giấy khen không in được chữ “${letter}”. Hãy thay bằng chữ Việt hoặc chữ La-tinh.`,
  numberTooLarge: () =>
    `Số quá lớn (tối đa ${formatNumber(MAX_NUMBER)}). Hãy dùng đơn vị tính lớn hơn, ví dụ triệu đồng, tỷ đồng.`,
  unreadable: () =>
    `Hệ thống không đọc được bản nộp này; lỗi đã được ghi lại để bộ phận kỹ thuật xem. Bản soạn của bạn vẫn còn: hãy mở ra, kiểm tra rồi nộp lại. Nếu vẫn gặp lỗi, hãy báo ${its.office}.`,
  moreFindings: () => 'Còn những chỗ khác cần sửa. Hãy sửa các chỗ đã nêu rồi nộp lại để xem tiếp.',
});

export const findingTextIn =
  (texts: FindingTexts) =>
  ({ code, params }: Pick<Finding, 'code' | 'params'>): string =>
    texts[code](params);
