import type { Words } from './texts.ts';

export const en: Words = {
  noAwards: 'This movement has no awards',
  noAwardsHint: 'Please choose another movement at the top of the page.',
  citation: 'Achievement stated on the certificate',
  initiative: 'Initiative or solution',
  noInitiative: 'None stated.',
  evidence: 'Evidence',
  noEvidence: 'There are no evidence files or links.',
  reviewLine: (votesFor: number, present: number, against: number, on: string) =>
    `Review of ${on}: ${votesFor}/${present} present in favour, ${against} against.`,
  noContent: 'The content of the dossier could not be read.',
};
