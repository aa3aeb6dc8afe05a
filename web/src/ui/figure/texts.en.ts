import { formatNumber, formatShare } from '../../language/numbers.ts';
import type { Words } from './texts.ts';

const units = (count: number) => (count === 1 ? 'unit' : 'units');

export const en: Words = {
  ofRequired: (required: number) => `of ${formatNumber(required)} required ${units(required)}`,
  ofRegistered: (registered: number, invited: number) =>
    `of ${formatNumber(registered)} registered ${units(registered)}${invited > 0 ? `, ${formatNumber(invited)} of them invited` : ''}`,
  ofDue: (due: number) => `of ${formatNumber(due)} ${due === 1 ? 'report' : 'reports'} due`,
  ofIn: (isIn: number) => `of ${formatNumber(isIn)} ${isIn === 1 ? 'report' : 'reports'} submitted`,
  ofTargets: (total: number) => `of ${formatNumber(total)} registered ${total === 1 ? 'target' : 'targets'}`,
  meanOf: (count: number) => `average of ${formatNumber(count)} registered ${units(count)}`,
  invitedToo: (count: number) => `and ${formatNumber(count)} invited ${units(count)}`,
  share: (share: number) => formatShare(share),
};
