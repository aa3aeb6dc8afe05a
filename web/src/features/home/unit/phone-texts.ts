import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  phone: 'Điện thoại của đơn vị',
  none: 'chưa ghi',
  add: 'Ghi số',
  change: 'Sửa số',
  of: (name: string) => `Điện thoại của ${name}`,
  lead: 'Số này để gọi khi đôn đốc; đơn vị, cụm trưởng và những người theo dõi phong trào xem được, không công khai. Nên ghi số cơ quan.',
  hint: 'Ví dụ: 028 3855 1234, hoặc hai số cách nhau bằng dấu chấm phẩy. Để trống nếu bỏ số.',
  bad: 'Chưa đúng số điện thoại. Hãy ghi 8 đến 15 chữ số, nhiều nhất hai số, cách nhau bằng dấu chấm phẩy.',
  save: 'Lưu số',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/home/unit/phone-texts', vi);
