import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  whole: 'Cả hồ sơ',
  empty: '(để trống)',
  noElement: '(không có)',
  target: (name: string) => (name === '' ? 'Chỉ tiêu chưa có tên' : `Chỉ tiêu “${name}”`),
  ofElement: (element: string, field: string) => `${element}: ${field}`,
  due: (date: string) => `hạn ${date}`,
  paperReceivedOn: 'Ngày nhận bản giấy',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/content/texts', vi);
