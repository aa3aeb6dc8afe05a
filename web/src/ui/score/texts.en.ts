import { formatNumber } from '../../language/numbers.ts';
import type { Words } from './texts.ts';

const minus = (points: number) => (points < 0 ? `−${formatNumber(-points)}` : formatNumber(points));

export const en: Words = {
  item: 'Item scored',
  layers: { self: 'Self-score', cluster: 'Cluster', appraised: 'Appraised' },
  points: (points: number | null) => (points === null ? '–' : minus(points)),
  max: {
    criterion: (points: number) => `At most ${formatNumber(points)}`,
    bonus: (points: number) => `Bonus points, at most ${formatNumber(points)}`,
    penalty: (points: number) => `Penalty points, at most ${formatNumber(points)}`,
  },
  reason: {
    cluster: (text: string) => `Cluster: ${text}`,
    appraised: (text: string) => `Appraisal: ${text}`,
  },
  total: 'Total score',
};
