import { PAPER_SIDE_MM } from '@thidua/domain/award/certificate-layout';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Mẫu in giấy khen',
  officeOnly: 'Chỉ cơ quan thường trực sửa mẫu in',
  officeOnlyHint: `Hãy liên hệ ${its.office} nếu giấy khen in lệch.`,
  decisions: 'Quyết định khen thưởng',
  hint: 'Chọn mẫu gần với phôi của cơ quan nhất, in trang căn chỉnh, đo theo hướng dẫn trên trang đó, rồi ghi độ lệch.',
  presets: { a4Full: 'A4 ngang, in đầy đủ', blank300: 'Phôi in sẵn 300 × 210 mm' },
  preset: 'Bắt đầu từ mẫu',
  paper: 'Khổ giấy (mm)',
  paperFault: `Khổ giấy từ ${PAPER_SIDE_MM.least} đến ${PAPER_SIDE_MM.most} mm.`,
  width: 'Rộng',
  height: 'Cao',
  background: 'In gì',
  backgrounds: {
    full: 'Giấy trắng: in cả khung, quốc hiệu, tiêu đề',
    blank: 'Phôi in sẵn: chỉ in phần còn trống',
  },
  offset: 'Bù lệch máy in (mm)',
  offsetX: 'Sang phải',
  offsetY: 'Xuống dưới',
  offsetHint: 'Số âm là sang trái, lên trên.',
  fields: 'Vị trí từng mục (mm, tính từ góc trên bên trái)',
  columns: {
    field: 'Mục',
    shown: 'In',
    x: 'Trái',
    y: 'Trên',
    width: 'Rộng',
    height: 'Cao',
    size: 'Cỡ chữ',
  },
  cell: (column: string, field: string) => `${column}: ${field}`,
  preview: 'Bố cục trên giấy',
  save: 'Lưu mẫu in',
  saved: 'Đã lưu. Giấy khen in từ nay theo mẫu này.',
  calibrate: 'In trang căn chỉnh',
  mend: 'Còn mục chưa hợp lệ, xem dòng chữ đỏ.',
  notPrinted: 'Có sẵn trên phôi',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/certificate-layout/texts', vi);
