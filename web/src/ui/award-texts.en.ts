import type { Words } from './award-texts.ts';

export const en: Words = {
  noAwards: 'This movement hands out no awards',
  noAwardsHint: 'Choose another movement at the top of the page.',
  facts: 'Conditions, by the figures',
  factOk: 'Met',
  factPlain: 'Noted',
  factMissed: 'To be looked at',
  citation: 'Achievement as the certificate will say it',
  initiative: 'Initiative, solution',
  noInitiative: 'None is named.',
  evidence: 'Evidence',
  noEvidence: 'There is no file and no link.',
  reviewLine: (votesFor, present, against, on) =>
    `Unit review on ${on}: ${votesFor}/${present} present in favour, ${against} against.`,
  noContent: 'The dossier could not be read.',
};
