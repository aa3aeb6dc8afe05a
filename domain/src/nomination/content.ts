import { z } from 'zod';
import { recipientKindSchema, type AwardSettings, type RecipientKind } from '../movement/award-settings.ts';
import { finding, findingsOf, repeatedIds, type Finding } from '../submission/finding.ts';
import { itemIdSchema } from '../base/ids.ts';
import type { MovementSettings } from '../movement/movement.ts';
import { undrawable } from '../base/drawable.ts';
import { readLegacy } from '../base/legacy-code.ts';
import { hasHidden, plainLine, plainText } from '../base/plain-text.ts';
import { contentLine, requiredLine, contentText, wholeNumberText } from '../submission/content-fields.ts';
import { EVIDENCE_PER_TARGET, evidenceRefSchema, linkSchema } from '../submission/report.ts';
import { readName } from '../base/person-name.ts';
import { tidyLine } from '../base/tidy-line.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Review } from '../submission/review.ts';
import { formatNumber, formatShare, withUnit } from '../base/text.ts';
import { achievementWords, honorifics } from '../words/stored.ts';

/** Of an individual: leading a unit, working directly, or neither (docs/rules.md#rule-8). */
export const workRoles = ['directWorker', 'manager', 'leader'] as const;
export type WorkRole = (typeof workRoles)[number];

/** The most characters, where not as usual for a line. */
export const NOMINATION_LIMITS = { name: 120, citation: 400 } as const;
export const CONTACT_LIMITS = { email: 200, phone: 30 } as const;

/**
 * A nomination's dossier as typed and kept in versions: what council, office and supervisors read. No contact and no
 * identity number: those of `contactSchema` stay with the unit and the office (docs/rules.md#rule-9).
 */
export const nominationContentSchema = z.strictObject({
  formId: contentLine,
  kind: recipientKindSchema,
  honorific: contentLine,
  /** Rank, degrees, titles of honour of an individual, which papers put before the position. */
  title: contentLine.default(''),
  name: contentLine,
  /** Position of an individual, address of a household, '' where a collective needs none. */
  position: contentLine,
  workRole: contentLine,
  citation: plainText(NOMINATION_LIMITS.citation),
  votesFor: contentLine,
  votesAgainst: contentLine,
  /** '' where there is none. */
  initiative: contentText,
  achievement: z.array(z.strictObject({ id: itemIdSchema, text: contentText })).max(20, 'tooLong'),
  evidence: z.array(evidenceRefSchema).max(EVIDENCE_PER_TARGET, 'tooLong'),
});
export type NominationContent = z.infer<typeof nominationContentSchema>;

/** `…/cases/nomination-…/private/contact` */
export const contactSchema = z.object({
  email: z.union([z.literal(''), z.email().max(CONTACT_LIMITS.email)]),
  phone: z
    .string()
    .max(CONTACT_LIMITS.phone)
    .regex(/^[\d\s().+-]*$/),
});
export type Contact = z.infer<typeof contactSchema>;

export interface NominationFields {
  formId: string;
  kind: RecipientKind;
  honorific: string;
  name: string;
  position: string;
  workRole: WorkRole | null;
  citation: string;
  votesFor: number;
  votesAgainst: number;
  initiative: boolean;
}

export interface NominationFrame {
  awardForms: MovementSettings['awardForms'];
  awards: AwardSettings;
  /** The unit's validated review; null in the form before it is known. */
  review: Pick<Review, 'present'> | null;
}

const fieldsSchema = z.object({
  formId: requiredLine,
  kind: recipientKindSchema,
  honorific: contentLine,
  title: contentLine.transform(tidyLine).default(''),
  name: plainLine(NOMINATION_LIMITS.name).transform(tidyLine).pipe(z.string().min(1, 'required')),
  position: contentLine.transform(tidyLine),
  workRole: z.string(),
  citation: z.string().trim(),
  votesFor: wholeNumberText,
  votesAgainst: wholeNumberText,
  initiative: z.string(),
});

/** The one reading of a nomination's dossier, for the form and for the trigger. */
export function parseNomination(
  content: unknown,
  frame: NominationFrame,
): Result<NominationFields, Finding[]> {
  const shape = nominationContentSchema.safeParse(content);
  if (!shape.success) return err(findingsOf(shape.error, content));
  const parsed = fieldsSchema.safeParse(content);
  const findings = [
    ...(parsed.success ? [] : findingsOf(parsed.error, content)),
    ...findingsOfText(shape.data, frame),
    ...(parsed.success ? findingsOfVotes(parsed.data, frame) : []),
  ];
  if (!parsed.success || findings.length > 0) return err(findings);
  const { workRole, citation, initiative, title, ...rest } = parsed.data;
  const isPerson = rest.kind === 'individual';
  return ok({
    ...rest,
    ...readNominee({ ...rest, title }),
    workRole: (isPerson && workRoles.find((role) => role === workRole)) || null,
    citation: citation || frame.awards.citation,
    initiative: initiative.trim() !== '',
  });
}

interface Typed {
  kind: RecipientKind;
  honorific: string;
  title: string;
  name: string;
  position: string;
}

/**
 * A nominee as papers name them, whatever field somebody typed it into: what stands before an individual's name goes to
 * form of address and title, the title before the position.
 */
export function readNominee({
  kind,
  honorific,
  title,
  name,
  position,
}: Typed): Omit<Typed, 'kind' | 'title'> {
  if (kind === 'collective') return { honorific: '', name: tidyLine(name), position: tidyLine(position) };
  if (kind === 'household') return { honorific, name: tidyLine(name), position: tidyLine(position) };
  const read = readName(name);
  const titles = [title, read.title, position].map(tidyLine).filter((one) => one !== '');
  return {
    honorific: honorific || read.honorific,
    name: read.name,
    position: [...new Set(titles)].join(', '),
  };
}

const printedFields = ['name', 'title', 'position', 'citation'] as const;

/** What no paper could print as it stands: letters in a code of before Unicode, or that its font does not have. */
const findingsOfLetters = (content: NominationContent): Finding[] =>
  printedFields.flatMap((field) => {
    const legacy = readLegacy(content[field]);
    if (legacy) return [finding(field, 'legacyLetters', { code: legacy.code, reading: legacy.text })];
    const letter = undrawable(content[field]);
    return letter === null || hasHidden(letter) ? [] : [finding(field, 'cannotBePrinted', { letter })];
  });

function findingsOfText(content: NominationContent, { awardForms, awards }: NominationFrame): Finding[] {
  const findings = [...repeatedIds('achievement', content.achievement), ...findingsOfLetters(content)];
  const form = awardForms.find(({ id }) => id === content.formId);
  if (content.formId !== '' && !form) findings.push(finding('formId', 'notAmongChoices'));
  if (form && !form.recipients.includes(content.kind)) findings.push(finding('kind', 'formNotForKind'));
  if (content.kind !== 'collective' && content.position.trim() === '') {
    findings.push(finding('position', 'required'));
  }
  if (content.kind === 'individual') {
    if (!honorifics.some((one) => one === readNominee(content).honorific))
      findings.push(finding('honorific', 'notAmongChoices'));
    if (!workRoles.some((role) => role === content.workRole))
      findings.push(finding('workRole', 'notAmongChoices'));
  }
  for (const { id } of awards.outline) {
    const section = content.achievement.find((one) => one.id === id);
    if (!section || section.text.trim() === '') findings.push(finding(`achievement.${id}.text`, 'required'));
  }
  for (const piece of content.evidence) {
    if (piece.kind === 'link' && !linkSchema.safeParse(piece.url.trim()).success) {
      findings.push(finding('evidence', 'notALink', { typed: piece.url }));
    }
  }
  return findings;
}

function findingsOfVotes(
  { votesFor, votesAgainst }: { votesFor: number; votesAgainst: number },
  { review }: NominationFrame,
): Finding[] {
  if (!review || votesFor + votesAgainst <= review.present) return [];
  return [finding('votesFor', 'moreVotesThanPresent', { present: String(review.present) })];
}

export function emptyNomination(
  formId: string,
  kind: RecipientKind,
  outline: AwardSettings['outline'],
): NominationContent {
  return {
    formId,
    kind,
    honorific: '',
    title: '',
    name: '',
    position: '',
    workRole: '',
    citation: '',
    votesFor: '',
    votesAgainst: '',
    initiative: '',
    achievement: outline.map(({ id }) => ({ id, text: '' })),
    evidence: [],
  };
}

/** Whether a draft says nothing yet, or no more: begun and left, or thrown away. */
export function isBlankNomination(content: unknown): boolean {
  const parsed = nominationContentSchema.safeParse(content);
  if (!parsed.success) return false;
  const { formId: _form, kind: _kind, achievement, evidence, ...texts } = parsed.data;
  const all = [...Object.values(texts), ...achievement.map(({ text }) => text)];
  return evidence.length === 0 && all.every((text) => text.trim() === '');
}

/**
 * What the unit's targets and reports say already, as lines of text for the achievement report, so that no figure is
 * typed twice: one line per target with its goal, the last actual and how far that is.
 */
export function achievementLines(
  lines: readonly {
    target: { name: string; baseline: number; goal: number; unitOfMeasure: string; direction: string };
    actual: number | undefined;
    progress: number;
  }[],
): string[] {
  return lines.map(({ target, actual, progress }) => {
    if (target.direction === 'yesNo') return achievementWords.yesNo(target.name, actual === 1);
    const value = (amount: number) => withUnit(formatNumber(amount), target.unitOfMeasure);
    // Progress is measured from the baseline (docs/architecture.md#progress): who checks the figure must see from where.
    const isFromBaseline = target.direction !== 'maintain' && target.baseline !== 0;
    return achievementWords.target({
      name: target.name,
      goal: value(target.goal),
      actual: actual === undefined ? null : value(actual),
      from: isFromBaseline ? value(target.baseline) : null,
      share: formatShare(progress),
    });
  });
}
