import type { Words } from './texts.ts';

export const en: Words = {
  facts: 'Conditions, calculated from figures',
  names: (names, others) => (others === 0 ? names : `${names} and ${others} more`),
  factOk: 'Met',
  factPlain: 'Noted',
  factMissed: 'Needs attention',
};
