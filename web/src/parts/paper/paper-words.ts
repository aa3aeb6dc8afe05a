import type { Names } from '@thidua/domain/movement/authority';
import type { UnitKind } from '@thidua/domain/movement/unit';

/** What stands on every paper of a unit: in the authority's language, whatever the page is read in. */
export const unitPaperWords = {
  issuer: (kind: UnitKind, name: string) => (kind === 'ward' ? `Ủy ban nhân dân ${name}` : name),
  number: (symbol: string, kind: UnitKind) => `Số: ……/${symbol}${kind === 'ward' ? '-UBND' : ''}`,
  placeDate: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
  basis: (number: string, date: string, issuer: string, title: string) =>
    `Căn cứ Kế hoạch số ${number} ngày ${date} của ${issuer} về ${title}`,
  /** Of a ward, whose papers are dated from it, by its name. */
  wardPlace: (name: string) => name.replace(/^(Ủy ban nhân dân|UBND)\s+/i, ''),
  none: 'Không có.',
  signature: { ward: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], other: ['THỦ TRƯỞNG ĐƠN VỊ'] },
  recipients: 'Nơi nhận:',
  recipientList: ({ office }: Names) => [`- ${office};`, '- Cụm (khối) thi đua;', '- Lưu: VT.'],
  /** A target that is done or not, where others have figures. */
  yesNo: { unit: 'Có/Chưa', baseline: 'Chưa', goal: 'Có' },
  order: 'TT',
  roman: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
};
