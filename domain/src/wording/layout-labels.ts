import {
  QR_CODE_LINE_MM,
  QR_LEAST_MM,
  type LayoutCode,
  type LayoutField,
} from '../award/certificate-layout.ts';

export const layoutFieldLabels = {
  nation: 'Quốc hiệu, tiêu ngữ',
  issuerTitle: 'Chức danh người tặng',
  gives: 'Chữ “Tặng”',
  formTitle: 'Hình thức khen thưởng',
  name: 'Tên tập thể, cá nhân, hộ gia đình',
  position: 'Chức vụ hoặc địa chỉ',
  citation: 'Thành tích',
  decision: 'Số và ngày quyết định',
  goldenBook: 'Số sổ vàng',
  placeDate: 'Địa danh, ngày tháng',
  signingForm: 'Thể thức ký',
  signer: 'Họ tên người ký',
  qr: 'Mã QR',
} satisfies Record<LayoutField, string>;

export const layoutFindingTexts = {
  notOnPaper:
    'Ô này nằm ra ngoài khổ giấy. Hãy giảm khoảng cách trái, trên, hoặc giảm chiều rộng, chiều cao.',
  lineTooHigh: 'Ô này thấp hơn một dòng chữ. Hãy tăng chiều cao hoặc giảm cỡ chữ.',
  qrTooSmall: `Mã QR cần rộng ít nhất ${QR_LEAST_MM} mm và cao ít nhất ${QR_LEAST_MM + QR_CODE_LINE_MM} mm để đọc được từ bản in.`,
  coversQr: 'Ô này đè lên mã QR nên mã có thể không đọc được. Hãy dời một trong hai.',
} satisfies Record<LayoutCode, string>;
