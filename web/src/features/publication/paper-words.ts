import type { Names } from '@thidua/domain/movement/authority';

/** What a list is titled until somebody titles it: it is stored and published, so in the authority's language. */
export const listTitle = 'Danh sách đề nghị tặng Giấy khen';

/** What stands on the list for the notice board. */
export const listWords = {
  number: 'Số: ……/TB',
  placeDate: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
  type: 'THÔNG BÁO',
  movement: (title: string) => `Công khai lấy ý kiến về các trường hợp sau trong phong trào “${title}”.`,
  period: (from: string, until: string, { office }: Names) =>
    `Thời gian nhận ý kiến: từ ngày ${from} đến hết ngày ${until}. Ý kiến gửi ${office}.`,
  online: (address: string) => `Danh sách và kết quả được đăng tại: ${address}`,
  group: (kind: string, count: number) => `${kind} (${count})`,
  columns: {
    order: 'TT',
    nominee: 'Họ tên, tập thể; chức vụ, địa chỉ',
    unit: 'Đơn vị đề nghị',
    citation: 'Thành tích',
    council: 'Hội đồng',
  },
  supported: 'Tán thành',
  against: (reason: string, { chairman }: Names) =>
    `Không tán thành; ${chairman} đề nghị${reason && ` vì: ${reason}`}`,
  notPublic: '(không còn công khai)',
  recipients: 'Nơi nhận:',
  recipientList: ['- Các đơn vị, cá nhân có tên trên;', '- Niêm yết;', '- Lưu: VT.'],
  withdrawn: (count: number) => `Đã rút khỏi danh sách (${count})`,
  withdrawnLine: (name: string, reason: string) => `${name}${reason && `. Lý do: ${reason}`}`,
} as const;
