/** The template's headings and an example, in the authority's language: it is filled in and sent round. */
export const templateHeadings = [
  { text: 'Mã đơn vị', width: 14 },
  { text: 'Tên đơn vị', width: 36 },
  { text: 'Loại', width: 18 },
  { text: 'Đơn vị cấp trên', width: 30 },
  { text: 'Họ và tên', width: 26 },
  { text: 'Thư điện tử', width: 30 },
  { text: 'Vai trò', width: 18 },
  { text: 'Từ ngày', width: 14 },
  { text: 'Đến ngày', width: 14 },
] as const;

export const templateSheet = 'Đơn vị';
export const templateFile = 'mau-nhap-don-vi.xlsx';
