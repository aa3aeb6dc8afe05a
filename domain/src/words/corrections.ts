/** What stands on the papers that mend or take back an award, in the form of Decree 30/2020. */
export const correctionWords = {
  /** `UBND` of the decisions' symbol `QĐ-UBND`: a letter has no type in its number. */
  letterNumber: (symbol: string) => `Số:        /${symbol.replace(/^QĐ-/, '')}`,
  decisionNumber: (symbol: string) => `Số:        /${symbol}`,
  aboutDecision: (number: string) => `V/v đính chính Quyết định số ${number}`,
  aboutCertificate: (form: string) => `V/v đính chính, cấp lại ${form}`,
  to: (recipients: string) => `Kính gửi: ${recipients}`,
  everybodyNamed: 'Các cơ quan, đơn vị, cá nhân có tên trong Quyết định',
  issued: (date: string, issuer: string, number: string, title: string) =>
    `Ngày ${date}, ${issuer} đã ban hành Quyết định số ${number} ${title}.`,
  because: (reason: string) => `Do ghi chưa đúng (${reason}), nay đính chính như sau:`,
  wasAndIs: (what: string, was: string, is: string) => `- ${what}: đã ghi “${was}”, nay sửa là “${is}”.`,
  what: {
    name: 'Họ tên, chức vụ hoặc tên tập thể, địa chỉ',
    number: 'Số quyết định',
    date: 'Ngày ký',
    signer: 'Người ký',
    signingForm: 'Thể thức ký',
  },
  restOfDecision:
    'Các nội dung khác của Quyết định không thay đổi. Giấy khen đã cấp theo Quyết định này được cấp lại cho đúng; bản cũ không còn giá trị./.',
  given: (form: string, called: string, number: string, date: string) =>
    `${form} tặng ${called} theo Quyết định số ${number} ngày ${date}.`,
  reissued: (form: string, issue: number, book: number) =>
    `${form} được cấp lại (lần ${issue}), giữ nguyên số sổ vàng ${book}; bản cũ không còn giá trị./.`,
  revokeTitle: (form: string) => `Về việc thu hồi ${form}`,
  revokeBasis: (number: string, date: string, issuer: string) =>
    `Căn cứ Quyết định số ${number} ngày ${date} của ${issuer}`,
  revokes: (form: string, called: string, unit: string, number: string, book: number) =>
    `Thu hồi ${form} đã tặng ${called}, do ${unit} đề nghị, tại Quyết định số ${number} (số sổ vàng ${book}).`,
  reason: (reason: string) => ` Lý do: ${reason}.`,
  givesBack: (called: string) =>
    `${called} nộp lại bản giấy khen và hoàn trả tiền thưởng kèm theo (nếu có) theo quy định hiện hành của pháp luật về thi đua, khen thưởng.`,
  effect:
    'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
  fileTitle: {
    correction: (number: string) => `Đính chính Quyết định ${number}`,
    reissue: (name: string) => `Cấp lại giấy khen ${name}`,
    revocation: (name: string) => `Thu hồi giấy khen ${name}`,
  },
};
