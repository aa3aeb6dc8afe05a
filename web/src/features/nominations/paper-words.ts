import type { Names } from '@thidua/domain/movement/authority';

/** What stands on a unit's proposal letter. */
export const paperWords = {
  type: 'TỜ TRÌNH',
  abstract: (movement: string) => `Về việc đề nghị khen thưởng trong phong trào “${movement}”`,
  to: ({ chairman }: Names, issuer: string) => `Kính gửi: ${chairman} ${issuer}`,
  reviewBasis: (on: string) => `Căn cứ biên bản bình xét của đơn vị ngày ${on}`,
  proposes: ({ chairman }: Names, unit: string, issuer: string, list: string) =>
    `${unit} kính trình ${chairman} ${issuer} xem xét, khen thưởng ${list} có thành tích trong phong trào thi đua, gồm:`,
  counts: { collective: 'tập thể', individual: 'cá nhân', household: 'hộ gia đình' },
  groupTitles: { collective: 'Tập thể', individual: 'Cá nhân', household: 'Hộ gia đình' },
  columns: {
    nominee: 'Tên',
    position: 'Chức vụ, địa chỉ',
    form: 'Hình thức',
    citation: 'Thành tích',
    votes: 'Phiếu tán thành',
  },
  enclosed: 'Kèm theo: báo cáo thành tích của từng trường hợp và biên bản bình xét.',
  closing: (unit: string) => `${unit} kính trình./.`,
};
