import { wording, type Wording } from '../../language/language.ts';

const vi = {
  title: 'Gương điển hình về trường hợp này',
  published: 'đang đăng',
  notPublished: 'chưa đăng',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/exemplar/texts', vi);
