import { wording, type Wording } from '../../language/language.ts';

/** Apart from the page's own texts, so that a production build holds none of it. */
const vi = {
  samples: 'Tài khoản mẫu',
  samplesLead: 'Chỉ có trên máy chạy thử. Bấm một vai trò để vào ngay.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/sign-in/sample-texts', vi);
