const NAME = 'Thi đua - Khen thưởng';
const dots = '……………………';

/** The minutes as a paper after Decree 30/2020: in the authority's language, whatever the page is read in. */
export const minutesWords = {
  council: `Hội đồng ${NAME}`,
  /** In two lines of about the same length, where one is too short. */
  issuer: (council: string) => council.replace(NAME, NAME.replaceAll(' ', '\u00a0')),
  number: 'Số: ……/BB-HĐTĐKT',
  type: 'BIÊN BẢN',
  abstract: {
    meeting: (council: string, movement: string) =>
      `Họp ${council} xét đề nghị khen thưởng trong phong trào “${movement}”`,
    writing: (council: string, movement: string) =>
      `Lấy ý kiến bằng văn bản của ${council} về đề nghị khen thưởng trong phong trào “${movement}”`,
  },
  time: (from: string, to: string) => `Thời gian: từ ${from} đến ${to}.`,
  place: `Địa điểm: ${dots}${dots}`,
  chaired: `Chủ trì: ${dots}${dots}`,
  written: `Thư ký: ${dots}${dots}`,
  manner: (manner: string) => `Hình thức: ${manner}.`,
  sections: {
    members: '1. Thành phần',
    rules: '2. Nội dung và thể lệ',
    conflicts: '3. Thành viên không cho ý kiến, không bỏ phiếu do có liên quan',
    results: '4. Kết quả kiểm phiếu',
  },
  columns: {
    order: 'TT',
    name: 'Họ và tên',
    position: 'Chức danh',
    part: 'Tham gia',
    nominee: 'Trường hợp',
    unit: 'Đơn vị đề nghị',
    eligible: 'Được bỏ phiếu',
    member: 'Thành viên không bỏ phiếu',
  },
  present: 'Có mặt',
  absent: 'Vắng',
  voted: 'Có phiếu',
  notVoted: 'Không có phiếu',
  considers: (count: number) => `Hội đồng xét ${count} trường hợp đề nghị khen thưởng.`,
  noConflicts: 'Không có.',
  papers: (count: number) => `Số phiếu thu vào: ${count}.`,
  concluded: (supported: number, all: number) => `Hội đồng tán thành ${supported}/${all} trường hợp.`,
  givenBack: (count: number) => `${count} trường hợp không đủ thành viên tham gia, chuyển lại kỳ họp sau.`,
  invalid: (remark: string) =>
    `${remark} Kỳ họp không hợp lệ, không kiểm phiếu; hồ sơ được chuyển lại danh sách chờ Hội đồng.`,
  closing: {
    meeting: 'Biên bản đã được đọc lại cho các thành viên cùng nghe và nhất trí thông qua./.',
    writing: 'Biên bản được lập theo phiếu lấy ý kiến của các thành viên Hội đồng./.',
  },
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
} as const;

/** What a session and a member's position are called until somebody says otherwise: stored, and printed in the minutes. */
export const sessionWords = { title: 'Kỳ họp xét Giấy khen', position: 'Ủy viên Hội đồng' } as const;
