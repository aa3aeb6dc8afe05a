import { wording, type Wording } from '../language/language.ts';

const vi = {
  leaveTitle: 'Bạn đang gõ dở ở đây',
  leaveText: 'Nếu đóng, nội dung vừa gõ trong ô này sẽ mất.',
  stay: 'Gõ tiếp',
  leave: 'Đóng, bỏ nội dung',
  lengthOf: (length: number, limit: number) => `(${length}/${limit} ký tự)`,
  ofLine: (line: number, note: string) => `Dòng ${line}: ${note}`,
  tooLong: (length: number, limit: number) =>
    `Dài ${length} ký tự, quá ${length - limit} so với mức tối đa ${limit}. Hãy rút gọn; không chữ nào bị cắt.`,
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/typing-texts', vi);
