import { formatNumber } from '../../language/numbers.ts';
import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Scoring and ranking',
  noCluster: 'There is no cluster to score yet',
  noClusterHint: 'You can score if you are a cluster lead or belong to the authority in charge.',
  cluster: 'Cluster',
  empty: 'This cluster has no units yet',
  emptyHint: 'Please choose another cluster.',
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    self: 'Self-score',
    cluster: 'Cluster',
    appraised: 'Appraised',
    total: 'Total',
  },
  tied: (rank: number) => `${rank} (tied)`,
  unranked: 'Not scored yet',
  tiesHint: 'Equal scores share a rank, and the next rank is skipped.',
  score: 'Score',
  scoreUnit: (name: string) => `Score ${name}`,
  look: 'View the score',
  lookAt: (name: string) => `View the score of ${name}`,
  scoreOf: (name: string) => `Score of ${name}`,
  noFinalReport: 'No valid final report yet',
  ownUnit: 'Your own unit: scored by the office',
  base: {
    cluster: 'Start from the unit’s self-score. Where you change points, give the reason on that line.',
    appraised:
      'Start from the cluster’s score (or the self-score). Where you change points, give the reason on that line.',
  },
  before: {
    self: (points: number) => `Self-score of the unit: ${formatNumber(points)}`,
    cluster: (points: number) => `Score by the cluster: ${formatNumber(points)}`,
  },
  noTotal: 'Total score: –',
  mend: (count: number) =>
    `${count} ${count === 1 ? 'line needs' : 'lines need'} correcting, see the red text above. The score has not been saved.`,
  max: (points: number) => `At most ${formatNumber(points)}`,
  reason: (title: string) => `Reason for the change: ${title}`,
  reasonShort: 'Reason for the change',
  total: (points: number) => `Total score: ${formatNumber(points)}`,
  penaltyHint: 'Penalty points: enter a positive number; the system deducts it.',
  save: 'Save the score',
  saveNext: 'Save and score the next unit',
  points2: (points: number) => formatNumber(points),
  none: '–',
};
