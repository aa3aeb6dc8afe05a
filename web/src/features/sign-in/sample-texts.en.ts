import type { Words } from './sample-texts.ts';

export const en: Words = {
  samples: 'Sample accounts',
  samplesLead: 'Only on a trial computer. Press a role to enter at once.',
};
