import type { Words } from './texts.ts';

export const en: Words = {
  facts: 'Conditions, calculated from figures',
  factOk: 'Met',
  factPlain: 'Noted',
  factMissed: 'Needs attention',
};
