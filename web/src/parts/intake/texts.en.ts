import type { Words } from './texts.ts';

export const en: Words = {
  checking: 'Being checked…',
  invalidLead: 'Mend the following and send it again:',
  mend: 'Mend and send again',
};
