import { formatDate } from '@thidua/domain/base/text';
import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

export const en = (its: Names): Words => ({
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
  steps: {
    submit: 'Submission',
    appraisal: 'Appraisal',
    council: 'Council',
    publication: 'Publication',
    decision: 'Decision',
    certificate: 'Certificate',
  },
  stepsLabel: 'Which step the dossier is at',
  waited: (waiting: string, days: number) =>
    days === 0 ? `${waiting}, since today` : `${waiting}, ${days} ${days === 1 ? 'day' : 'days'} so far`,
  stops: {
    returned: 'Returned by the office, needs correcting',
    rejected: 'The office did not accept the dossier',
    declined: 'Not awarded',
    revoked: 'The award has been revoked',
  },
  result: (support: number, notSupport: number, noOpinion: number) =>
    `Council: ${support} in favour, ${notSupport} against, ${noOpinion} with no opinion.`,
  base: (needed: number, base: number) =>
    `At least ${needed} ${needed === 1 ? 'vote' : 'votes'} in favour out of ${base} ${needed === 1 ? 'is' : 'are'} needed.`,
  supported: 'Supported by the council',
  notSupported: 'Not supported by the council',
  departs: `The ${its.chairman}’s decision differs from the council’s result; the reason is published.`,
  meansToAward: `The ${its.chairman} intends to give the award although the council does not support it; the reason is published:`,
  appraisalRemark: 'Remark made at appraisal',
  check: 'See the certificate and check its code',
  restingTitle: 'Nominations that rest on this result',
  restingHint: 'The unit’s dossiers; open one to follow its way to the certificate.',
  chain: 'See the whole way of the dossier',
  mend: {
    honorific: 'Form of address',
    cannotBePrinted: (letter) =>
      `The certificate’s font cannot print “${letter}”. Write it in Vietnamese or other Latin letters.`,
    noHonorific: 'None',
    name: 'Full name, name of the collective',
    position: 'Position, address',
    reason: 'Reason',
    nameNeeded: 'Write the name.',
    reasonNeeded: 'Write the reason.',
  },
  publicUntil: (day: string) =>
    `The reason is public until the end of ${day} and is then taken off the public pages; dossier and log keep it. Write what is needed and nothing private.`,
  reason: (text: string) => `Reason: ${text}`,

  basis: {
    open: 'The minutes of the review are being changed',
    misfit: 'The votes do not fit the new minutes of the review',
  },
  basisOpen:
    'The dossier rests on the minutes of the unit’s review. The office can appraise it once they have been submitted again and are valid.',
  basisMisfit: (votes: number, present: number) =>
    `The dossier states ${votes} ${votes === 1 ? 'vote' : 'votes'}, the new minutes only ${present} present. The unit recalls the dossier, mends the votes and submits it again; the office may return it, too.`,
  papers: 'Decision and certificate',
  papersOf: (name: string) => `Decision and certificate of ${name}`,
  decidedBy: (number: string, date: string) => `Decision no. ${number} of ${formatDate(date)}`,
  openScan: 'Open the scan of the signed decision',
  certificatePdf: 'Download the certificate (PDF)',
  noLongerValid: 'The certificate has been revoked and can no longer be downloaded.',
  scanGone: 'The scan could not be fetched. Please check the network and try again.',

  councilLine: (support: number, base: number) => `Council: ${support}/${base} in favour`,
  showBasis: 'See votes, opinions, comments',
  showBasisOf: (name: string) => `See votes, opinions and comments on ${name}`,
  hideBasis: 'Close',
  hideBasisOf: (name: string) => `Close what is shown of ${name}`,
  wholeDossier: 'Open the whole dossier',
  turnout: (needed: number, base: number, eligible: number, present: number, members: number) =>
    `At least ${needed} of ${base} must be in favour. The council has ${members} ${members === 1 ? 'member' : 'members'}; ${eligible} could vote, ${present} took part.`,
  noResult: 'The council has not voted on it yet.',
  nobody: 'nobody',
  opinions: 'Opinions sent',
  noOpinions: 'There are no opinions yet.',
  opinionBy: (name, at, rewritten) => `${name}, ${at}${rewritten ? ' (changed)' : ''}`,
  opinionsAfterOwn:
    'You are a member of this session and have sent no opinion, so the other members’ opinions are not shown.',
  comments: 'Comments on the published list',
  noComments: 'There were no comments.',
  notPublished: 'Not published yet, so there are no comments.',
  matches: 'Same or nearly the same name',
  same: 'Same name',
  near: 'Nearly the same name',
  settled: (why: string) => `Compared: somebody else. ${why}`,
  by: (name: string, at: string) => `${name}, ${at}`,
  about: (name: string) => `About ${name}`,
  answered: (at: string) => `Answered by the office, ${at}`,
  wasSetAside: (at: string) => `Set aside by the office without a separate answer, ${at}`,
  waiting: 'Awaiting an answer from the office',
});
