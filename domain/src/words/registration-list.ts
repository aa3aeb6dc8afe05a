/** The list of registrations as a spreadsheet: its sheets and the heads of their columns. */
export const registrationListWords = {
  units: {
    sheet: 'Đơn vị',
    heads: [
      'STT',
      'Đơn vị',
      'Loại',
      'Cụm, khối',
      'Tham gia',
      'Trạng thái',
      'Thời hạn',
      'Ngày nộp hợp lệ',
      'Số chỉ tiêu',
    ],
  },
  targets: {
    sheet: 'Chỉ tiêu',
    heads: [
      'Đơn vị',
      'Cụm, khối',
      'Nội dung',
      'Chỉ tiêu',
      'Hướng',
      'Đơn vị tính',
      'Hiện tại',
      'Phấn đấu',
      'Hoàn thành trước',
      'Trọng số',
      'Người phụ trách',
    ],
  },
};
