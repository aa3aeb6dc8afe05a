import { correctionWords as said } from '@thidua/domain/words/corrections';
import { decisionWords } from '@thidua/domain/words/decision';
import { formTitleOf } from '@thidua/domain/wording/notices';
import { nameAndPosition } from '@thidua/domain/wording/award-labels';
import type { CertificateContent } from '@thidua/domain/award/certificate';
import {
  numberAndSymbol,
  type AwardDecision,
  type DecisionItem,
  type Signature,
} from '@thidua/domain/award/decision';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { AlignmentType, Paragraph, type Table } from 'docx';
import {
  article,
  bases,
  body,
  closing,
  decides,
  decisionTitle,
  issuerInText,
  lowerFirst,
  signingFormOf,
  withoutEnd,
} from './decree-blocks.ts';
import type { LetterMovement } from './decision-letter.ts';
import { BODY, letter, letterHeading, text } from './word-blocks.ts';

interface Paper {
  decision: AwardDecision;
  movement: LetterMovement;
  /** When the paper is made: it is to be signed on a day of the same year. */
  now: Date;
}

const undated = ({ movement: { issuedAt, zone }, now }: Paper) =>
  `${issuedAt}, ${decisionWords.undated(localDateOf(now, zone).slice(0, 4))}`;

const plainBody = (words: string) => body([text(words, BODY)]);

/** A letter without a type: what it is about stands below its number. */
function officialLetter(
  paper: Paper,
  fileTitle: string,
  about: string,
  paragraphs: Paragraph[],
): Promise<Buffer> {
  const { decision, movement } = paper;
  return letter(fileTitle, [
    letterHeading(movement.issuer, said.letterNumber(decision.symbol), undated(paper)),
    new Paragraph({ spacing: { before: 60 }, children: [text(about, 12)] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 360, after: 120 },
      children: [text(said.to(said.everybodyNamed), BODY)],
    }),
    ...paragraphs,
    ...signed(paper),
  ]);
}

const signed = ({ decision, movement }: Paper): (Paragraph | Table)[] => [
  new Paragraph({ text: '', spacing: { before: 120 } }),
  closing(decision.recipients, signingFormOf(decision.issuerTitle, movement.issuer), ''),
];

type Compared = Record<Exclude<keyof typeof said.what, 'name'>, string>;

/** What reads otherwise now, a line each. */
const changes = (was: Compared & { name?: string }, is: Compared & { name?: string }): Paragraph[] =>
  (['name', 'number', 'date', 'signer', 'signingForm'] as const).flatMap((what) => {
    const [before = '', now = ''] = [was[what], is[what]];
    return before === now ? [] : [plainBody(said.wasAndIs(said.what[what], before, now))];
  });

const comparedOf = ({ number, date, signer, signingForm }: Signature, symbol: string): Compared => ({
  number: numberAndSymbol(number, symbol),
  date: formatDate(date),
  signer,
  signingForm: signingForm.join(' / '),
});

/** The letter that mends what a decision says of itself, as it stood before its correction `index` and stands after it. */
export function correctionLetter(paper: Paper, index: number): Promise<Buffer> | null {
  const { decision, movement } = paper;
  const { symbol, corrections, signature, title, issuerTitle } = decision;
  const correction = corrections[index];
  const after = corrections[index + 1]?.before ?? signature;
  if (!correction || !after) return null;
  const was = comparedOf(correction.before, symbol);
  return officialLetter(paper, said.fileTitle.correction(was.number), said.aboutDecision(was.number), [
    plainBody(
      said.issued(was.date, issuerInText(issuerTitle, movement.issuer), was.number, lowerFirst(title)),
    ),
    plainBody(said.because(withoutEnd(correction.reason))),
    ...changes(was, comparedOf(after, symbol)),
    plainBody(said.restOfDecision),
  ]);
}

const comparedIn = ({ decisionNumber, decisionDate, signer, signingForm, ...named }: CertificateContent) => ({
  name: nameAndPosition(named),
  number: decisionNumber,
  date: formatDate(decisionDate),
  signer,
  signingForm: signingForm.join(' / '),
});

/** The letter that goes with a certificate issued anew: what the one before said, and why it was mended. */
export function reissueLetter(
  paper: Paper,
  item: DecisionItem,
  before: CertificateContent,
  content: CertificateContent,
  reason: string,
): Promise<Buffer> {
  const form = formTitleOf(paper.movement, item.formId);
  const was = comparedIn(before);
  return officialLetter(paper, said.fileTitle.reissue(content.name), said.aboutCertificate(form), [
    plainBody(said.given(form, was.name, was.number, was.date)),
    plainBody(said.because(withoutEnd(reason))),
    ...changes(was, comparedIn(content)),
    plainBody(said.reissued(form, content.issue, content.goldenBookNo)),
  ]);
}

/** The decision that takes an award back, to be signed. */
export function revocationLetter(
  paper: Paper,
  item: DecisionItem,
  content: CertificateContent,
  reason: string,
): Promise<Buffer> {
  const { decision, movement } = paper;
  const { symbol, legalBases, issuerTitle } = decision;
  const form = formTitleOf(movement, item.formId);
  const called = nameAndPosition(content);
  const { decisionNumber: number, decisionDate, goldenBookNo } = content;
  const issuer = issuerInText(issuerTitle, movement.issuer);
  return letter(said.fileTitle.revocation(content.name), [
    letterHeading(movement.issuer, said.decisionNumber(symbol), undated(paper)),
    ...decisionTitle(said.revokeTitle(form), issuerTitle),
    ...bases([...legalBases, said.revokeBasis(number, formatDate(decisionDate), issuer)]),
    decides(),
    article(
      1,
      said.revokes(form, called, item.unitName, number, goldenBookNo) + said.reason(withoutEnd(reason)),
    ),
    article(2, said.givesBack(called)),
    article(3, said.effect),
    ...signed(paper),
  ]);
}
