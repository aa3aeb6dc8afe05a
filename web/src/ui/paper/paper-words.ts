/** On every paper: in the authority's language. */
export const paperWords = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  signers: 'Ký tên, đóng dấu',
  signersUnsealed: 'Ký, ghi rõ họ tên',
} as const;
