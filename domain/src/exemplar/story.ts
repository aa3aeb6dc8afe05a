import { z } from 'zod';
import { nominationIdSchema } from '../base/ids.ts';
import { plainText } from '../base/plain-text.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { LocalDate } from '../base/time.ts';
import {
  contentLine,
  contentText,
  dateText,
  requiredLine,
  requiredText,
} from '../submission/content-fields.ts';
import { finding, findingsOf, type Finding } from '../submission/finding.ts';
import { plainTextOf, richTextSchema, withoutEmpty } from './rich-text.ts';

/** Whom or what a story is about: a person, a collective, or a way of working (plan 221, I.1). */
export const exemplarKinds = ['person', 'collective', 'practice'] as const;
export type ExemplarKind = (typeof exemplarKinds)[number];

/** Of the few lines that stand in lists and previews. */
export const SUMMARY_LIMIT = 500;

/** A story as it is typed and kept: `name` is of whom it tells, of a way of working those who work so. */
export const storySchema = z.strictObject({
  kind: z.enum(exemplarKinds),
  name: contentLine,
  title: contentLine,
  summary: plainText(SUMMARY_LIMIT),
  body: richTextSchema,
  /** What others can take over. */
  takeOver: contentText,
  /** The unit's nominee whom it tells of; null where it is none. */
  nominationId: nominationIdSchema.nullable(),
});
export type Story = z.infer<typeof storySchema>;

const wholeStorySchema = storySchema.extend({
  name: requiredLine,
  title: requiredLine,
  summary: plainText(SUMMARY_LIMIT).trim().min(1, 'required'),
  body: richTextSchema
    .refine((body) => plainTextOf(body).trim() !== '', 'required')
    .transform((body) => withoutEmpty(body)),
});

/** The one reading of a story: of the form, of the trigger, of publicity. A way of working says what others can take over. */
export function parseStory(content: unknown): Result<Story, Finding[]> {
  const shape = storySchema.safeParse(content);
  if (!shape.success) return err(findingsOf(shape.error, content));
  const whole = wholeStorySchema.safeParse(content);
  const findings = whole.success ? [] : findingsOf(whole.error, content);
  if (shape.data.kind === 'practice' && !requiredText.safeParse(shape.data.takeOver).success) {
    findings.push(finding('takeOver', 'required'));
  }
  return whole.success && findings.length === 0 ? ok(whole.data) : err(findings);
}

export const emptyStory = (kind: ExemplarKind): Story => ({
  kind,
  name: '',
  title: '',
  summary: '',
  body: [],
  takeOver: '',
  nominationId: null,
});

/** How somebody agreed. */
export const consentWays = ['written', 'message', 'spoken'] as const;
const wayContentSchema = z.enum(['', ...consentWays]);
/** As it is typed; `given` false: nobody has been asked yet, or they have not answered. */
export const consentContentSchema = z.strictObject({
  given: z.boolean(),
  /** Who agreed: the person told of, or who may agree for them. */
  by: contentLine,
  on: contentLine,
  how: wayContentSchema,
});
export type ConsentContent = z.infer<typeof consentContentSchema>;
export const noConsent: ConsentContent = { given: false, by: '', on: '', how: '' };

/** Who agreed, on which day, how. */
export interface GivenConsent {
  by: string;
  on: LocalDate;
  how: (typeof consentWays)[number];
}

const givenSchema = z.object({
  by: requiredLine,
  on: dateText,
  how: z.enum(consentWays, 'notAmongChoices'),
});

/** Null where it is not given; `today` in the authority's zone. Findings are those of the fields `by`, `on`, `how`. */
export function parseConsent(content: unknown, today: LocalDate): Result<GivenConsent | null, Finding[]> {
  const shape = consentContentSchema.safeParse(content);
  if (!shape.success) return err(findingsOf(shape.error, content));
  if (!shape.data.given) return ok(null);
  const given = givenSchema.safeParse(content);
  if (!given.success) return err(findingsOf(given.error, content));
  return given.data.on > today ? err([finding('on', 'dateInFuture')]) : ok(given.data);
}

/** What a unit proposes: a story, and whether its person agreed. */
export const proposalSchema = z.strictObject({ story: storySchema, consent: consentContentSchema });
export type Proposal = z.infer<typeof proposalSchema>;

const within = (part: string, findings: readonly Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, path: one.path === '' ? part : `${part}.${one.path}` }));

/** The one reading of a proposal; findings name `story.title`, `consent.on`. */
export function parseProposal(
  content: unknown,
  today: LocalDate,
): Result<{ story: Story; consent: GivenConsent | null }, Finding[]> {
  const shape = proposalSchema.safeParse(content);
  if (!shape.success) return err(findingsOf(shape.error, content));
  const story = parseStory(shape.data.story);
  const consent = parseConsent(shape.data.consent, today);
  if (story.ok && consent.ok) return ok({ story: story.value, consent: consent.value });
  return err([
    ...(story.ok ? [] : within('story', story.error)),
    ...(consent.ok ? [] : within('consent', consent.error)),
  ]);
}
