/** What stands on a report on paper. */
export const paperWords = {
  type: 'BÁO CÁO',
  abstract: (period: string, movement: string) => `Kết quả thực hiện phong trào “${movement}” (${period})`,
  reports: (unit: string, from: string, to: string) =>
    `${unit} báo cáo kết quả thực hiện phong trào thi đua từ ngày ${from} đến ngày ${to} như sau:`,
  sections: {
    results: '1. Kết quả thực hiện các chỉ tiêu',
    difficulties: '2. Khó khăn, vướng mắc',
    proposals: '3. Kiến nghị, đề xuất',
    scores: '4. Tự chấm điểm',
  },
  columns: {
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    baseline: 'Hiện tại',
    goal: 'Phấn đấu',
    actual: 'Kết quả',
    progress: 'Tiến độ',
    remark: 'Ghi chú, minh chứng',
    criterion: 'Tiêu chí',
    maximum: 'Tối đa',
    score: 'Tự chấm',
    note: 'Thuyết minh',
  },
  total: (score: string, max: string) => `Tổng điểm tự chấm: ${score} / ${max}`,
  closing: 'Trên đây là báo cáo của đơn vị./.',
};
