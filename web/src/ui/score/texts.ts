import { formatNumber } from '@thidua/domain/base/text';
import type { ScoreLayer } from '@thidua/domain/award/score';
import { wording, type Wording } from '../../language/language.ts';

const minus = (points: number) => (points < 0 ? `−${formatNumber(-points)}` : formatNumber(points));

const vi = {
  item: 'Nội dung chấm',
  layers: { self: 'Tự chấm', cluster: 'Cụm, khối', appraised: 'Thẩm định' },
  points: (points: number | null) => (points === null ? '–' : minus(points)),
  max: {
    criterion: (points: number) => `Tối đa ${formatNumber(points)}`,
    bonus: (points: number) => `Điểm thưởng, tối đa ${formatNumber(points)}`,
    penalty: (points: number) => `Điểm trừ, tối đa ${formatNumber(points)}`,
  },
  reason: {
    cluster: (text: string) => `Cụm, khối: ${text}`,
    appraised: (text: string) => `Thẩm định: ${text}`,
  } satisfies Record<ScoreLayer, (text: string) => string>,
  total: 'Tổng điểm',
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('ui/score/texts', vi);
