import { wording, type Wording } from '../../language/language.ts';

const vi = {
  password: 'Mật khẩu mới',
  passwordHint: 'Ít nhất 8 ký tự. Một câu ngắn dễ nhớ thì an toàn hơn một từ.',
  repeated: 'Gõ lại mật khẩu mới',
  missing: 'Hãy đặt mật khẩu.',
  tooShort: (typed: number, least: number) =>
    `Mới có ${typed} ký tự, cần ít nhất ${least}. Hãy đặt mật khẩu dài hơn.`,
  tooLong: (most: number) => `Mật khẩu không được quá ${most} ký tự. Hãy rút ngắn lại.`,
  repeatMissing: 'Hãy gõ lại mật khẩu để chắc rằng không gõ nhầm.',
  differs: 'Hai lần gõ không giống nhau. Hãy gõ lại.',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/password/texts', vi);
