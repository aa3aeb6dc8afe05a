/** What stands on a decision in the form of Decree 30/2020, whoever decides on whatever. */
export const decisionWords = {
  fileTitle: (title: string) => `Quyết định ${title}`,
  number: (number: string) => `Số: ${number}`,
  undated: (year: string) => `ngày      tháng      năm ${year}`,
  type: 'QUYẾT ĐỊNH',
  decides: 'QUYẾT ĐỊNH:',
  articleHead: (number: number) => `Điều ${number}. `,
  /** `Giấy khen … cho 02 tập thể, 15 cá nhân` */
  given: (form: string, counted: string) => `${form} cho ${counted}`,
  awards: (given: readonly string[], praised: string) =>
    `Tặng ${given.join('; tặng ')} ${praised} (có danh sách kèm theo).`,
  money: 'Việc thưởng kèm theo được thực hiện theo quy định hiện hành của pháp luật về thi đua, khen thưởng.',
  effect: (kinds: string) =>
    `Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ${kinds} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
  recipients: 'Nơi nhận:',
  list: 'DANH SÁCH',
  enclosedWith: (number: string, date: string, issuer: string) =>
    `(Kèm theo Quyết định số ${number} ${date} của ${issuer})`,
  order: 'STT',
  nameHeads: {
    collective: ['Tên tập thể', 'Địa chỉ'],
    individual: ['Họ và tên', 'Chức vụ, nơi công tác'],
    household: ['Đại diện hộ', 'Địa chỉ'],
  },
  proposedBy: 'Đơn vị đề nghị',
  note: 'Ghi chú',
  departs: (reason: string) => `Khác ý kiến Hội đồng: ${reason}`,
};
