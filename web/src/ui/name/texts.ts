import type { NameDoubt } from '@thidua/domain/base/person-name';
import { wording, type Wording } from '../../language/language.ts';

const vi = {
  printed: 'Tên sẽ in như sau:',
  code: (code: string) => `Tên được gõ bằng mã cũ ${code}; hệ thống đã đọc sang mã Unicode.`,
  ahead: {
    apart: (titles: string) => `“${titles}” đứng trước tên, không phải là tên; được chuyển sang ô riêng.`,
    left: (titles: string) => `“${titles}” đứng trước tên, không phải là tên; không ghi ở đây.`,
  },
  doubts: {
    capitals: 'Tên viết hoa toàn bộ.',
    smallLetters: 'Có chữ đầu chưa viết hoa.',
    noMarks: 'Tên không có dấu. Nếu đúng như vậy thì để nguyên; nếu không, hãy gõ lại có dấu.',
    oneWord: 'Tên chỉ có một chữ. Hãy kiểm tra đã đủ họ và tên.',
    digits: 'Trong tên có chữ số. Hãy kiểm tra lại.',
    honorific: '“Ông”, “Bà” ở đầu là danh xưng hay là họ? Nếu là danh xưng, hãy chọn ở mục Danh xưng.',
  } satisfies Record<NameDoubt, string>,
  write: (name: string) => `Viết là “${name}”`,
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/name/texts', vi);
