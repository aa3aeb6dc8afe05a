import { formatNumber, formatShare } from '@thidua/domain/base/text';
import { wording, type Wording } from '../../language/language.ts';

/** What a figure is a part of: said the same way wherever figures stand. */
const vi = {
  ofRequired: (required: number) => `của ${formatNumber(required)} đơn vị bắt buộc`,
  ofRegistered: (registered: number, invited: number) =>
    `của ${formatNumber(registered)} đơn vị đã đăng ký${invited > 0 ? `, gồm ${formatNumber(invited)} được mời` : ''}`,
  ofDue: (due: number) => `của ${formatNumber(due)} báo cáo đến kỳ`,
  ofIn: (isIn: number) => `của ${formatNumber(isIn)} báo cáo đã nộp`,
  ofTargets: (total: number) => `của ${formatNumber(total)} chỉ tiêu đã đăng ký`,
  meanOf: (units: number) => `bình quân ${formatNumber(units)} đơn vị đã đăng ký`,
  invitedToo: (count: number) => `và ${formatNumber(count)} đơn vị được mời`,
  share: (share: number) => formatShare(share),
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/figure/texts', vi);
