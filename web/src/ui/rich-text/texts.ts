import { formatNumber } from '@thidua/domain/base/text';
import { wording, type Wording } from '../../language/language.ts';

const vi = {
  tools: (label: string) => `Định dạng: ${label}`,
  tool: {
    bold: 'Chữ đậm',
    italic: 'Chữ nghiêng',
    heading: 'Tiêu đề mục',
    bulletList: 'Danh sách gạch đầu dòng',
    orderedList: 'Danh sách đánh số',
    quote: 'Trích lời',
    link: 'Gắn đường dẫn',
    unlink: 'Bỏ đường dẫn',
  },
  linkLabel: 'Đường dẫn',
  linkHint: 'Bắt đầu bằng https://',
  linkSet: 'Gắn',
  notALink: 'Đây không phải là đường dẫn. Hãy dán đường dẫn bắt đầu bằng https://.',
  tooLong: (length: number, limit: number) =>
    `Bài dài ${formatNumber(length)} ký tự, tối đa ${formatNumber(limit)}. Hãy viết ngắn lại.`,
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/rich-text/texts', vi);
