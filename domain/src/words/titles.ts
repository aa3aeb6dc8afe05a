// What is put before a name and is no part of it, and how papers write it.

/** Forms of address that go with a name only where one is spoken to. */
export const ADDRESSES = ['Đồng chí', 'Đ/c', 'Đc'] as const;

/** Degrees, offices of learning and titles of honour, as they are written before a name or after it. */
export const DEGREES = [
  'GS',
  'PGS',
  'TS',
  'TSKH',
  'ThS',
  'BS',
  'BSCKI',
  'BSCKII',
  'KS',
  'KTS',
  'CN',
  'LS',
  'DS',
  'NGND',
  'NGƯT',
  'NSND',
  'NSƯT',
  'TTND',
  'TTƯT',
  'Giáo sư',
  'Phó Giáo sư',
  'Tiến sĩ',
  'Tiến sĩ khoa học',
  'Thạc sĩ',
  'Bác sĩ',
  'Dược sĩ',
  'Kỹ sư',
  'Kiến trúc sư',
  'Cử nhân',
  'Luật sư',
] as const;

/** Ranks of the army and of the police. */
export const RANKS = [
  'Binh nhì',
  'Binh nhất',
  'Hạ sĩ',
  'Trung sĩ',
  'Thượng sĩ',
  'Chuẩn úy',
  'Thiếu úy',
  'Trung úy',
  'Thượng úy',
  'Đại úy',
  'Thiếu tá',
  'Trung tá',
  'Thượng tá',
  'Đại tá',
  'Thiếu tướng',
  'Trung tướng',
  'Thượng tướng',
  'Đại tướng',
] as const;
