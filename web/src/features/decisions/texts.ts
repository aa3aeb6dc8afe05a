import { formatDate } from '@thidua/domain/base/text';
import { naming, type Names, type Wording } from '../../language/language.ts';

const ofThemRevoked = (count: number) => (count === 0 ? '' : `, trong đó ${count} đã thu hồi`);

const vi = (its: Names) => ({
  title: 'Quyết định khen thưởng',
  layout: 'Mẫu in giấy khen, căn chỉnh máy in',

  toRule: `Chờ ${its.chairman} quyết định`,
  toRuleHint: 'Đã công khai, hết thời gian lấy ý kiến và mọi ý kiến đã được trả lời.',
  nothingToRule: 'Không có trường hợp nào chờ quyết định.',
  stillPublic: (count: number) =>
    `${count} trường hợp còn trong thời gian lấy ý kiến hoặc còn ý kiến chưa trả lời, chưa quyết định được.`,
  agreed: (count: number) => `Đã đồng ý khen thưởng, chờ soạn quyết định (${count})`,
  agreedHint: `Chưa có dự thảo quyết định thì ${its.chairman} còn đổi ý được.`,
  chooseAll: 'Chọn tất cả',
  choose: (name: string) => `Chọn ${name}`,
  award: (count: number) => `Khen thưởng ${count} trường hợp đã chọn`,
  awardTitle: 'Quyết định khen thưởng',
  awardLead: (count: number) => `Khen thưởng ${count} trường hợp sau:`,
  awardConfirm: 'Khen thưởng',
  noun: 'trường hợp',
  decline: 'Không khen thưởng',
  declineLead: (name: string) =>
    `${name} không được khen thưởng. Đơn vị được báo kèm lý do này; nếu khác với kết quả của Hội đồng, lý do được công khai.`,
  against: (reason: string) => `Khác với Hội đồng. Lý do công khai: ${reason}`,

  toDraft: `${its.chairman} đã đồng ý, chờ dự thảo quyết định`,
  nothingToDraft: 'Không có trường hợp nào chờ dự thảo.',
  draft: 'Dự thảo quyết định',
  draftTitle: 'Trích yếu',
  legalBases: 'Căn cứ pháp lý (mỗi căn cứ một dòng)',
  recipients: 'Nơi nhận (mỗi nơi một dòng)',
  titleNeeded: 'Hãy ghi trích yếu của quyết định.',
  chooseOne: 'Hãy chọn ít nhất một trường hợp.',
  saveDraft: 'Lưu dự thảo',
  redraft: 'Sửa dự thảo',

  list: 'Các quyết định',
  none: 'Chưa có quyết định nào',
  noneHint: `Quyết định được dự thảo từ những trường hợp ${its.chairman} đã đồng ý khen thưởng.`,
  awards: (all: number, revoked: number) => `${all} trường hợp${ofThemRevoked(revoked)}`,
  draftedAt: (time: string) => `Soạn lúc ${time}`,
  signedOn: (number: string, date: string) => `Số ${number}, ngày ${formatDate(date)}`,

  reach: 'Xem ai chưa được báo',
  reachAll: 'Mọi người được khen đều có địa chỉ nhận thư, mọi đơn vị đều có người nhận thông báo.',
  reachNoAddress: (count: number) => `${count} trường hợp không có thư báo vì chưa biết địa chỉ`,
  reachNoAddressHint: 'Hãy báo qua đơn vị, hoặc đề nghị đơn vị ghi địa chỉ vào hồ sơ.',
  reachNoReader: (count: number) => `${count} đơn vị chưa có ai nhận thông báo trong hệ thống`,
  reachUnit: (name: string, phone: string) =>
    phone === '' ? `${name}: chưa ghi số điện thoại` : `${name}: điện thoại ${phone}`,
  notThere: 'Không có quyết định này',
  notThereHint: 'Đường dẫn không còn đúng. Hãy quay lại trang quyết định.',
  exportToSign: 'Tải bản Word để trình ký',
  exportWord: 'Tải bản Word',
  exportPdf: 'Tải giấy khen (PDF)',
  discard: 'Bỏ dự thảo',
  discardLead: 'Các trường hợp trong dự thảo trở lại danh sách chờ dự thảo.',
  sign: 'Nhập quyết định đã ký',
  signHint:
    'Sau khi ký và lấy số bên ngoài, nhập đúng như trên giấy và tải bản quét. Khi lưu, quyết định có hiệu lực và giấy khen được cấp; không sửa được nữa.',
  number: 'Số (không ghi ký hiệu)',
  symbol: (symbol: string) => `Ký hiệu: ${symbol}`,
  date: 'Ngày ký',
  dateHint: 'Ví dụ 24/11/2021',
  signer: 'Người ký',
  signingForm: 'Thể thức ký (mỗi dòng một ý)',
  signingFormHint: (forms: readonly { lines: readonly string[] }[]) =>
    `Đúng như trên văn bản.${forms.length === 0 ? '' : ` Ví dụ: ${forms.map(({ lines }) => lines.join(', xuống dòng: ')).join('; hoặc ')}`}`,
  scan: 'Bản quét quyết định đã ký',
  chooseScan: 'Chọn tệp (PDF hoặc ảnh, tối đa 3 MB)',
  uploading: (percent: number) => `Đang tải lên ${percent}%`,
  uploaded: (name: string) => `Đã tải lên: ${name}`,
  faults: {
    number: 'Hãy ghi số quyết định, chỉ gồm chữ số, ví dụ 123.',
    date: 'Hãy ghi ngày ký dạng 24/11/2021.',
    signer: 'Hãy ghi họ tên người ký.',
    signingForm: 'Hãy ghi thể thức ký, từ một đến ba dòng.',
    scan: 'Hãy tải lên bản quét của quyết định đã ký.',
  },
  effect: 'Lưu, quyết định có hiệu lực',
  effectFinal:
    'Ngày, người ký và thể thức ký được in lên giấy khen và không sửa lại được. Hãy đối chiếu với văn bản.',
  effectLead: (number: string, count: number) =>
    `Quyết định số ${number} có hiệu lực với ${count} trường hợp. Giấy khen được cấp và những người liên quan được báo ngay.`,
  effectNames: (until: string) =>
    `Tên người được khen trong quyết định công khai lâu dài; trên danh sách lấy ý kiến thì công khai đến hết ngày ${until}.`,
  effectReasons: (count: number, until: string) =>
    `Lý do khen khác kết quả Hội đồng (${count} trường hợp) công khai đến hết ngày ${until}.`,
  issuing: (issued: number, all: number) => `Đang cấp giấy khen: ${issued}/${all}`,
  issued: (all: number, revoked: number) => `Đã cấp đủ ${all} giấy khen${ofThemRevoked(revoked)}.`,
  bases: 'Căn cứ pháp lý',
  corrected: (at: string, number: string, date: string, signer: string) =>
    `Đã đính chính ${at}. Trước đó ghi: số ${number}, ngày ${formatDate(date)}, người ký ${signer}.`,
  why: (reason: string) => `Lý do: ${reason}`,
  correctDecision: 'Đính chính số, ngày, người ký, bản quét',
  correctDecisionLead:
    'Dùng khi nhập sai so với giấy đã ký, hoặc giấy đã ký ghi sai và được đính chính. Nội dung cũ được giữ lại và công khai cùng lý do. Nếu số, ngày, người ký hoặc thể thức ký thay đổi, mọi giấy khen của quyết định được cấp lại, bản cũ ghi “đã thay”, phải in và trao lại.',
  correctReason: 'Lý do đính chính (được công khai)',
  correctReasonNeeded: 'Hãy ghi lý do đính chính.',
  correctConfirm: 'Lưu đính chính',
  correctionPaper: 'Tải công văn đính chính (Word)',
  reissuePaper: 'Công văn cấp lại (Word)',
  revocationPaper: 'Quyết định thu hồi (Word)',
  mendHandOver: 'Sửa ghi nhận trao',
  mendHandOverOf: (name: string) => `Sửa ghi nhận trao giấy khen của ${name}`,
  undoHandOver: 'Bỏ ghi nhận trao',
  undoHandOverOf: (name: string) => `Bỏ ghi nhận đã trao giấy khen của ${name}`,
  undoHandOverLead: (name: string) =>
    `Giấy khen của ${name} được ghi lại là chưa trao. Ghi nhận cũ và lý do vẫn nằm trong nhật ký.`,
  signedBy: (signer: string, form: string) => `${form}: ${signer}`,
  openScan: 'Mở bản quét',
  scanGone: 'Không tải được bản quét. Hãy kiểm tra mạng rồi thử lại.',

  columns: { book: 'Sổ vàng', name: 'Họ tên, tập thể', unit: 'Đơn vị', certificate: 'Giấy khen' },
  departs: (reason: string) => `Khác với Hội đồng: ${reason}`,
  onPaper: (name: string) => `Trên quyết định ghi: ${name}; đã đính chính và cấp lại`,
  revoked: 'Đã thu hồi',
  handedOver: (to: string, on: string) => `Đã trao cho ${to}, ngày ${formatDate(on)}`,
  notHanded: 'Chưa trao',
  check: (name: string) => `Xem giấy khen của ${name}`,
  open: 'Xem',
  pdf: 'PDF',
  pdfOf: (name: string) => `Tải giấy khen của ${name}`,
  reissue: 'Sửa tên, cấp lại',
  reissueOf: (name: string) => `Cấp lại giấy khen của ${name}`,
  reissueLead: 'Giấy khen cũ được ghi là đã thay. Số sổ vàng giữ nguyên, ghi thêm lần cấp.',
  reissueConfirm: 'Cấp lại',
  cancel: 'Thôi',
  close: 'Đóng',
  revoke: 'Thu hồi',
  revokeOf: (name: string) => `Thu hồi giấy khen của ${name}`,
  revokeLead:
    'Giấy khen không còn hiệu lực; trang kiểm tra ghi “Đã thu hồi” kèm lý do này. Không khôi phục được.',
  handOver: (count: number) => `Ghi nhận đã trao (${count})`,
  handOverTitle: 'Ghi nhận trao giấy khen',
  handOverLead: 'Ghi người nhận và ngày trao cho các giấy khen sau.',
  to: 'Người nhận',
  on: 'Ngày trao',
  toNeeded: 'Hãy ghi người nhận.',
  onFuture: 'Ngày trao không thể ở tương lai.',
  onNeeded: 'Hãy ghi ngày dạng 24/11/2021.',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/decisions/texts', vi);
