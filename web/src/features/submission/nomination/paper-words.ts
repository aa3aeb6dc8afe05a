/** What stands on an achievement report. */
export const paperWords = {
  type: 'BÁO CÁO THÀNH TÍCH',
  abstract: (form: string, movement: string) =>
    `Đề nghị tặng ${form} (theo đợt, chuyên đề) – phong trào “${movement}”`,
  who: { collective: 'Tên tập thể', individual: 'Họ và tên', household: 'Tên hộ gia đình' },
  standsAt: { collective: 'Địa chỉ', individual: 'Chức vụ, nơi công tác', household: 'Địa chỉ' },
  role: 'Vị trí công tác',
  proposedBy: 'Đơn vị đề nghị',
  initiativeTitle: 'Sáng kiến, giải pháp',
  evidenceTitle: 'Minh chứng kèm theo',
  reporter: { collective: 'ĐẠI DIỆN TẬP THỂ', individual: 'NGƯỜI BÁO CÁO', household: 'ĐẠI DIỆN HỘ' },
  confirmation: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ',
};

/** Above the figures that are put into a report of achievements. */
export const figuresHeading = 'Kết quả thực hiện chỉ tiêu (theo báo cáo của đơn vị):';
