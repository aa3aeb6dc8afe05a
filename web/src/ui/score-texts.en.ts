import { formatNumber } from '@thidua/domain/text';
import type { Words } from './score-texts.ts';

const minus = (points: number) => (points < 0 ? `−${formatNumber(-points)}` : formatNumber(points));

export const en: Words = {
  item: 'What is scored',
  layers: { self: 'Self-score', cluster: 'Cluster', appraised: 'Appraisal' },
  points: (points) => (points === null ? '–' : minus(points)),
  max: {
    criterion: (points) => `At most ${formatNumber(points)}`,
    bonus: (points) => `Bonus, at most ${formatNumber(points)}`,
    penalty: (points) => `Deduction, at most ${formatNumber(points)}`,
  },
  reason: {
    cluster: (text) => `Cluster: ${text}`,
    appraised: (text) => `Appraisal: ${text}`,
  },
  total: 'Total',
};
