import { wording, type Wording } from '../../language/language.ts';

const vi = {
  checking: 'Đang kiểm tra…',
  invalidLead: 'Hãy sửa các mục sau rồi gửi lại:',
  mend: 'Sửa và gửi lại',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/intake/texts', vi);
