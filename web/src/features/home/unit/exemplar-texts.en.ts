import { formatNumber } from '../../../language/numbers.ts';
import type { Words } from './exemplar-texts.ts';

const proposals = (count: number) => `${formatNumber(count)} ${count === 1 ? 'proposal' : 'proposals'}`;
const stories = (count: number) => `${formatNumber(count)} ${count === 1 ? 'story' : 'stories'}`;

export const en: Words = {
  title: 'Exemplars',
  deskProposed: (count) => `${proposals(count)} waiting to be looked at`,
  deskAccepted: (count) => `${stories(count)} accepted, to be published`,
  deskNothing: 'No proposal is waiting.',
  unitLead: 'Propose people and ways of working of the unit; take up those of other units.',
  unitAskedBack: (count) => `${stories(count)} to be amended`,
  open: 'Open',
  openFull: 'Open the exemplars of the unit',
};
