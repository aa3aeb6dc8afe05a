import { wording, type Wording } from '../../language/language.ts';

const vi = {
  facts: 'Điều kiện, tính bằng số liệu',
  names: (names: string, others: number) => (others === 0 ? names : `${names} và ${others} trường hợp khác`),
  factOk: 'Đạt',
  factPlain: 'Ghi nhận',
  factMissed: 'Cần lưu ý',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/award/texts', vi);
