import type { Words } from './timeline-texts.ts';

export const en: Words = {
  empty: 'Nothing has been recorded yet.',
  denied: 'The log is for the unit and the bodies in charge.',
  system: 'The system',
  change: (before, after) => (before === '' ? after : `${before} → ${after}`),
  reason: (reason) => `Reason: ${reason}`,
  erased: 'The reason was erased under the rules on personal data.',
};
