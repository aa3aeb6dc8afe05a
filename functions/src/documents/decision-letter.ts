import { decisionWords as said } from '@thidua/domain/words/decision';
import { formTitleOf } from '@thidua/domain/wording/notices';
import { awardLabels } from '@thidua/domain/wording/award-labels';
import { recipientKinds, type RecipientKind } from '@thidua/domain/movement/award-settings';
import { calledBy } from '@thidua/domain/wording/award-mails';
import { longDate } from '@thidua/domain/words/paper';
import { numberAndSymbol, type AwardDecision, type DecisionItem } from '@thidua/domain/award/decision';
import { localDateOf } from '@thidua/domain/base/time';
import { AlignmentType, Paragraph, type Table } from 'docx';
import {
  article,
  bases,
  closing,
  decides,
  decisionTitle,
  issuerInText,
  lowerFirst,
  signingFormOf,
  withoutEnd,
} from './decree-blocks.ts';
import { BODY, centred, letter, letterHeading, rule, ruledTable, text, upper } from './word-blocks.ts';

export interface LetterMovement {
  issuer: string;
  issuedAt: string;
  zone: string;
  awardForms: readonly { id: string; title: string }[];
  /** What is praised; begins a sentence. */
  citation: string;
}

/**
 * A decision as a Word file in the form of Decree 30/2020 (Appendix I): drafted, with room for number, date and
 * signature; in force, with what was entered of them. The list by kind is its appendix.
 */
export function decisionLetter(decision: AwardDecision, movement: LetterMovement): Promise<Buffer> {
  return letter(said.fileTitle(decision.title), [
    heading(decision, movement),
    ...decisionTitle(decision.title, decision.issuerTitle),
    ...bases(decision.legalBases),
    ...articles(decision, movement),
    new Paragraph({ text: '', spacing: { before: 120 } }),
    closing(
      decision.recipients,
      decision.signature?.signingForm ?? signingFormOf(decision.issuerTitle, movement.issuer),
      decision.signature?.signer ?? '',
    ),
    ...appendix(decision, movement),
  ]);
}

const numberText = ({ signature, symbol }: AwardDecision) =>
  signature ? numberAndSymbol(signature.number, symbol) : `        /${symbol}`;

const dateText = ({ signature, draftedAt }: AwardDecision, zone: string) =>
  signature ? longDate(signature.date) : said.undated(localDateOf(draftedAt, zone).slice(0, 4));

const heading = (decision: AwardDecision, { issuer, issuedAt, zone }: LetterMovement): Table =>
  letterHeading(issuer, said.number(numberText(decision)), `${issuedAt}, ${dateText(decision, zone)}`);

/** The kinds of recipients that a list holds, in the order in which it is written. */
const kindsIn = (items: readonly DecisionItem[]) =>
  recipientKinds.filter((kind) => items.some((item) => item.kind === kind));

/** `02 tập thể, 15 cá nhân` */
function counted(items: readonly DecisionItem[]): string {
  return kindsIn(items)
    .map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const)
    .map(
      ([kind, count]) => `${String(count).padStart(2, '0')} ${lowerFirst(awardLabels.recipientKind[kind])}`,
    )
    .join(', ');
}

function articles({ items }: AwardDecision, { awardForms, citation }: LetterMovement): Paragraph[] {
  const forms = [...new Set(items.map(({ formId }) => formId))].map((formId) => {
    const formTitle = formTitleOf({ awardForms }, formId);
    return said.given(formTitle, counted(items.filter((item) => item.formId === formId)));
  });
  const praised = withoutEnd(lowerFirst(citation));
  const named = kindsIn(items)
    .map((kind) => lowerFirst(awardLabels.recipientKind[kind]))
    .join(', ');
  return [
    decides(),
    article(1, said.awards(forms, praised)),
    article(2, said.money),
    article(3, said.effect(named)),
  ];
}

const nameHeads: Record<RecipientKind, readonly string[]> = said.nameHeads;

function appendix(decision: AwardDecision, { issuer, zone }: LetterMovement): (Paragraph | Table)[] {
  const { items, title: abstract, issuerTitle } = decision;
  const withNotes = items.some(({ reason }) => reason !== '');
  const widths = withNotes ? [13, 43, 40, 34, 30] : [13, 51, 50, 46];
  const tables = kindsIn(items).flatMap((kind, index) => {
    const own = items.filter((item) => item.kind === kind);
    const label = upper(awardLabels.recipientKind[kind]);
    const rows = own.map((item, at) => [
      String(at + 1),
      calledBy(item),
      item.position,
      item.unitName,
      ...(withNotes ? [item.reason === '' ? '' : said.departs(item.reason)] : []),
    ]);
    const heads = [said.order, ...nameHeads[kind], said.proposedBy, ...(withNotes ? [said.note] : [])];
    return [
      new Paragraph({
        spacing: { before: 240, after: 120 },
        keepNext: true,
        children: [text(`${'ABC'.charAt(index)}. ${label} (${own.length})`, 13, { bold: true })],
      }),
      ruledTable(heads, rows, widths),
    ];
  });
  return [
    new Paragraph({
      pageBreakBefore: true,
      alignment: AlignmentType.CENTER,
      children: [text(said.list, BODY, { bold: true })],
    }),
    centred(abstract, BODY, { bold: true }),
    centred(
      said.enclosedWith(numberText(decision), dateText(decision, zone), issuerInText(issuerTitle, issuer)),
      BODY,
      { italics: true },
    ),
    rule(60, 160),
    ...tables,
  ];
}
