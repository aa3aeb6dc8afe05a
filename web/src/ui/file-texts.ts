/** Texts about files that are picked, uploaded and fetched. */
export const vi = {
  download: (name: string) => `Tải về ${name}`,
  fileFaults: {
    type: (name: string) =>
      `Không nhận loại tệp của “${name}”. Hãy dùng PDF, ảnh JPG/PNG/WebP, Word (docx) hoặc Excel (xlsx).`,
    size: (name: string) => `“${name}” lớn hơn 3 MB. Hãy giảm dung lượng, chia nhỏ, hoặc dùng đường dẫn.`,
    empty: (name: string) => `“${name}” là tệp rỗng. Hãy chọn lại tệp.`,
    upload: (name: string) => `Chưa tải lên được “${name}”. Hãy kiểm tra mạng rồi tải lại.`,
    gone: (name: string) => `Tệp “${name}” chưa được tải lên đủ. Hãy gỡ ra và tải lại.`,
    hash: (name: string) =>
      `Tệp “${name}” tải về không khớp mã kiểm tra, có thể đã hỏng trên đường truyền. Hãy thử lại.`,
    read: (name: string) => `Chưa tải về được “${name}”. Hãy kiểm tra mạng rồi thử lại.`,
  },
} as const;
