/** `ngày 08 tháng 02 năm 2022`: days below 10 and the months 1 and 2 padded (Decree 30/2020). */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shown = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${shown} năm ${year}`;
}

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** What stands before the number of a unit that is named by one, beside names that begin with a capital. */
export const BEFORE_NUMBERS: readonly string[] = [
  'phường',
  'xã',
  'trấn',
  'huyện',
  'phố',
  'tổ',
  'ấp',
  'thôn',
  'khóm',
  'cụm',
  'khối',
  'đội',
  'bộ',
  'nhóm',
  'trường',
  'non',
];
