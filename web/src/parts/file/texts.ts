import { wording, type Wording } from '../../language/language.ts';

/** Texts about files that are picked, uploaded and fetched. */
const vi = {
  download: (name: string) => `Tải về ${name}`,
  fileFaults: {
    type: (name: string) =>
      `Không nhận loại tệp của “${name}”. Hãy dùng PDF, ảnh JPG/PNG/WebP, Word (docx) hoặc Excel (xlsx).`,
    size: (name: string) => `“${name}” lớn hơn 3 MB. Hãy giảm dung lượng, chia nhỏ, hoặc dùng đường dẫn.`,
    empty: (name: string) => `“${name}” là tệp rỗng. Hãy chọn lại tệp.`,
    content: (name: string) =>
      `Nội dung của “${name}” không đúng với loại tệp (tệp bị đổi đuôi, bị hỏng, hoặc có macro). Hãy lưu lại thành PDF, ảnh, Word (docx) hoặc Excel (xlsx) rồi chọn lại.`,
    upload: (name: string) => `Chưa tải lên được “${name}”. Hãy kiểm tra mạng rồi tải lại.`,
    gone: (name: string) => `Tệp “${name}” chưa được tải lên đủ. Hãy gỡ ra và tải lại.`,
    hash: (name: string) =>
      `Tệp “${name}” tải về không khớp mã kiểm tra hoặc không đúng loại, có thể đã hỏng. Hãy thử lại; nếu vẫn vậy, hãy đề nghị người nộp tải lại tệp.`,
    read: (name: string) => `Chưa tải về được “${name}”. Hãy kiểm tra mạng rồi thử lại.`,
  },
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/file/texts', vi);
