import { wording, type Wording } from '../../language/language.ts';

/** Texts about files that are picked, uploaded and fetched. */
const vi = {
  download: (name: string) => `Tải về ${name}`,
  fileFaults: {
    type: (name: string) =>
      `Không nhận loại tệp của “${name}”. Hãy dùng PDF, ảnh JPG/PNG/WebP, Word (doc, docx) hoặc Excel (xls, xlsx).`,
    size: (name: string) => `“${name}” lớn hơn 3 MB. Hãy giảm dung lượng, chia nhỏ, hoặc dùng đường dẫn.`,
    empty: (name: string) => `“${name}” là tệp rỗng. Hãy chọn lại tệp.`,
    content: (name: string) =>
      `Nội dung của “${name}” không đúng với đuôi tệp: tệp bị đổi đuôi hoặc bị hỏng. Hãy mở tệp xem còn đọc được không, lưu lại thành PDF, ảnh, Word hoặc Excel rồi chọn lại.`,
    program: (name: string) =>
      `“${name}” thực ra là một chương trình chạy trên máy, không phải tài liệu, nên không được nhận. Đừng mở tệp này; hãy báo người phụ trách máy tính quét vi-rút, rồi chọn đúng tệp tài liệu.`,
    page: (name: string) =>
      `“${name}” thực ra là một trang web, không phải tài liệu. Hãy mở trang đó, in ra PDF rồi chọn tệp PDF, hoặc dùng “Thêm đường dẫn”.`,
    script: (name: string) =>
      `“${name}” thực ra là một tệp lệnh, không phải tài liệu, nên không được nhận. Hãy chọn đúng tệp PDF, ảnh, Word hoặc Excel.`,
    macros: (name: string) =>
      `“${name}” có macro (lệnh tự chạy) nên không được nhận. Hãy mở tệp, lưu thành Word (docx), Excel (xlsx) không macro hoặc PDF, rồi chọn lại.`,
    locked: (name: string) =>
      `“${name}” có đặt mật khẩu nên người khác không mở được. Hãy bỏ mật khẩu, hoặc lưu thành PDF, rồi chọn lại.`,
    heic: (name: string) =>
      `“${name}” là ảnh HEIC của iPhone, nhiều máy không mở được. Trên iPhone vào Cài đặt → Camera → Định dạng → chọn “Tương thích nhất” rồi chụp lại; hoặc mở ảnh, chọn Chia sẻ → Lưu vào Tệp dạng JPEG; hoặc tải lên thẳng từ iPhone, ảnh tự đổi thành JPEG.`,
    archive: (name: string) =>
      `“${name}” là tệp nén. Hãy giải nén rồi tải từng tệp bên trong lên (PDF, ảnh, Word hoặc Excel).`,
    notAScan: (name: string) =>
      `“${name}” không phải bản quét. Hãy quét hoặc chụp bản giấy đã ký, đóng dấu rồi chọn tệp PDF hoặc ảnh.`,
    upload: (name: string) => `Chưa tải lên được “${name}”. Hãy kiểm tra mạng rồi tải lại.`,
    gone: (name: string) => `Tệp “${name}” chưa được tải lên đủ. Hãy gỡ ra và tải lại.`,
    hash: (name: string) =>
      `Tệp “${name}” tải về không khớp mã kiểm tra hoặc không đúng loại, có thể đã hỏng. Hãy thử lại; nếu vẫn vậy, hãy đề nghị người nộp tải lại tệp.`,
    read: (name: string) => `Chưa tải về được “${name}”. Hãy kiểm tra mạng rồi thử lại.`,
  },
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/file/texts', vi);
