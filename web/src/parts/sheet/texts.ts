import { wording, type Wording } from '../../language/language.ts';

const vi = {
  hint: 'Mở tệp Excel (.xlsx), kéo tệp vào đây, hoặc chép các ô trong Excel rồi dán vào ô dưới. Dòng tên cơ quan, tiêu đề hai dòng, ô gộp đều đọc được.',
  open: 'Mở tệp Excel',
  opening: 'Đang đọc tệp…',
  box: 'Nội dung dán',
  opened: (name: string) => `Đang xem tệp “${name}”`,
  sheet: 'Trang tính',
  faults: {
    old: (name: string) =>
      `“${name}” là tệp Excel đời cũ (.xls) hoặc có đặt mật khẩu, ở đây chưa mở được. Hãy mở bằng Excel rồi lưu lại thành .xlsx không mật khẩu, hoặc chép các ô rồi dán vào ô dưới.`,
    other: (name: string) =>
      `“${name}” không phải tệp Excel (.xlsx). Hãy chọn tệp .xlsx, hoặc mở tệp rồi chép các ô và dán vào ô dưới.`,
    broken: (name: string) =>
      `Không đọc được “${name}”: tệp bị hỏng hoặc tải về chưa đủ. Hãy mở bằng Excel rồi lưu lại, hoặc chép các ô và dán vào ô dưới.`,
    large: (name: string) =>
      `“${name}” lớn hơn 5 MB. Hãy chép riêng các ô của bảng rồi dán vào ô dưới, hoặc lưu riêng trang tính đó thành một tệp.`,
    empty: (name: string) => `“${name}” không có ô nào có chữ. Hãy chọn tệp khác.`,
  },
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/sheet/texts', vi);
