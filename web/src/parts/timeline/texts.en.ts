import type { Words } from './texts.ts';

export const en: Words = {
  empty: 'Nothing has been recorded yet.',
  denied: 'The log is only for the unit and the authority in charge.',
  who: (name: string, role: string) => `${name}, ${role}`,
  system: 'System',
  change: (before: string, after: string) => (before === '' ? after : `${before} → ${after}`),
  reason: (reason: string) => `Reason: ${reason}`,
  erased: 'The reason has been erased under the rules on personal data.',
};
