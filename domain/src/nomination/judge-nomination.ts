import {
  codesAmong,
  eligibilityOf,
  exceedsUnitQuota,
  figuresAmong,
  reviewVotesFact,
  type EligibilityFact,
  type OtherNomination,
} from './eligibility.ts';
import type { AwardSettings } from '../movement/award-settings.ts';
import { finding, type Finding } from '../submission/finding.ts';
import { commonCircumstances } from '../submission/judge.ts';
import type { MovementSettings, Participant } from '../movement/movement.ts';
import { isSameName, derivedOfName } from './names.ts';
import { nominationContentSchema, parseNomination, type NominationFields } from './content.ts';
import { matchesOf, settledAmong, type Named } from './matches.ts';
import { refuseNominationMove, type Compared, type Nomination } from './nomination.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import { err, type Result } from '../base/result.ts';
import { parseReview, type Review } from '../submission/review.ts';
import { arrivalOf, type SubmissionVersion } from '../submission/case.ts';
import { fold } from '../base/text.ts';
import { localDateOf } from '../base/time.ts';
import { lineageOf } from '../movement/unit.ts';
import type { UnitRecord } from '../summary/unit-record.ts';

interface AwardFrame {
  settings: MovementSettings;
  participant: Participant;
  now: Date;
}

export interface NominationCircumstances extends AwardFrame {
  record: UnitRecord | null;
  /** The unit's review while its newest version stands validated. */
  review: Review | null;
  missingFiles: ReadonlySet<string>;
  /** Live nominations of the own unit, without this one. */
  ofUnit: readonly (Named & OtherNomination & Pick<Nomination, 'position'>)[];
  /** What there is of this nomination already. */
  before: Pick<Nomination, 'state'> | null;
}

/** Why the minutes of a review do not validate. */
export function judgeReview(version: SubmissionVersion, frame: AwardFrame): Finding[] {
  const { settings, now } = frame;
  const common = commonCircumstances(version, frame);
  if (settings.awards === null) return [...common, finding('', 'noAwards')];
  const parsed = parseReview(version.content, settings, localDateOf(now, settings.zone));
  return [...common, ...(parsed.ok ? [] : parsed.error)];
}

/** Whether the unit's registration and final report count; an exempt unit owes neither. */
export function missingBasis(
  { settings, participant }: Pick<AwardFrame, 'settings' | 'participant'>,
  record: Pick<UnitRecord, 'cases'> | null,
): ('notRegistered' | 'noFinalReport')[] {
  if (record && participant.obligation === 'exempt') return [];
  const counts = (caseId: string) => (record?.cases[caseId]?.counted ?? null) !== null;
  const finals = settings.reportingPeriods.filter(({ kind }) => kind === 'final');
  return [
    ...(counts(REGISTRATION_CASE) ? [] : ['notRegistered' as const]),
    ...(finals.every(({ id }) => counts(id)) ? [] : ['noFinalReport' as const]),
  ];
}

type Nominee = Pick<NominationFields, 'formId' | 'name' | 'position'>;

/**
 * Put forward twice by one unit. Two people can bear one name, and `Hùng` and `Hưng` are one without diacritics: with
 * different positions they are a match for the office to settle (docs/rules.md#rule-4).
 */
const isRepeated = (a: Nominee, b: Nominee) =>
  a.formId === b.formId && isSameName(a.name, b.name) && fold(a.position) === fold(b.position);

/**
 * What a version of a dossier says, or every reason why it does not validate. A cluster's quota is none of them: a
 * unit cannot know what the others propose, and first come would not be fair, so it is a fact that those who decide see.
 */
export function judgeNomination(
  version: SubmissionVersion,
  frame: NominationCircumstances,
): Result<NominationFields, Finding[]> {
  const { settings, participant, record, review, ofUnit, before } = frame;
  const { awards, awardForms } = settings;
  const findings = commonCircumstances(version, frame);
  if (before && refuseNominationMove(before, 'validate', ['system']) !== null) {
    findings.push(finding('', 'nominationClosed'));
  }
  if (awards === null) return err([...findings, finding('', 'noAwards')]);
  if (!review) findings.push(finding('', 'noReview'));
  findings.push(...missingBasis(frame, record).map((code) => finding('', code)));
  const parsed = parseNomination(version.content, { awards, awardForms, review });
  if (!parsed.ok) findings.push(...parsed.error);
  if (filesOfNomination(version.content).some((file) => frame.missingFiles.has(file))) {
    findings.push(finding('evidence', 'evidenceMissing'));
  }
  if (parsed.ok) {
    const { name } = parsed.value;
    if (ofUnit.some((other) => isRepeated(other, parsed.value))) {
      findings.push(finding('name', 'duplicateNominee', { name }));
    }
    const { unitId, extraQuotas } = participant;
    const quota = exceedsUnitQuota(parsed.value, { awards, unitId, extraQuotas, others: ofUnit });
    if (quota !== null) findings.push(finding('', 'unitQuotaFull', { quota: String(quota) }));
  }
  return parsed.ok && findings.length === 0 ? parsed : err(findings);
}

/** The ids of the files that a dossier names. */
export function filesOfNomination(content: unknown): string[] {
  const parsed = nominationContentSchema.pick({ evidence: true }).strip().safeParse(content);
  if (!parsed.success) return [];
  return parsed.data.evidence.flatMap((piece) => (piece.kind === 'file' ? [piece.fileId] : []));
}

/** Whom a dossier is about, as typed; '' where nothing can be read. */
export function nomineeIn(content: unknown): string {
  const parsed = nominationContentSchema.pick({ name: true }).strip().safeParse(content);
  return parsed.success ? parsed.data.name.trim() : '';
}

export interface FactsFrame {
  settings: MovementSettings;
  record: UnitRecord;
  review: Review;
  participant: Participant;
  /** Live nominations of the own unit and of its cluster, without this one. */
  others: readonly OtherNomination[];
}

/** Eligibility by figures; none in a movement without awards. */
export function factsFor(fields: NominationFields, frame: FactsFrame): EligibilityFact[] {
  const { settings, participant, ...rest } = frame;
  const { awards } = settings;
  const { unitId, clusterId } = participant;
  return awards === null ? [] : eligibilityOf(fields, { ...rest, settings, awards, unitId, clusterId });
}

export interface NominationSource {
  movementId: string;
  caseId: string;
  settings: MovementSettings;
  participant: Participant;
  review: Review;
  fields: NominationFields;
  facts: EligibilityFact[];
  /** Nominations that share a name key with this one. */
  sharingKeys: readonly Named[];
  version: SubmissionVersion;
  /** The version's number. */
  number: number;
  now: Date;
}

/** The record of a version that validates; what the award life has added to `before` is kept. */
export function nominationOf(before: Compared | null, source: NominationSource): Compared {
  const { movementId, caseId, settings, participant, review, fields, facts, number, version, now } = source;
  const { votesFor, votesAgainst, ...nominee } = fields;
  const { unitId, clusterId } = participant;
  const self = { unitId, caseId, formId: nominee.formId, name: nominee.name };
  const matches = matchesOf(self, source.sharingKeys);
  const isSameNominee = before?.name === nominee.name && before.formId === nominee.formId;
  const began = before ?? {
    state: 'validated',
    seq: 0,
    since: now,
    remark: '',
    sessionId: null,
    result: null,
    againstCouncil: '',
    publicationId: null,
    ruling: null,
    decisionId: null,
    certificateCode: null,
    handover: null,
    namesakes: { all: 0, open: 0 },
  };
  return {
    ...began,
    ...nominee,
    movementId,
    authorityId: settings.authorityId,
    unitId,
    unitName: participant.name,
    clusterId,
    lineage: lineageOf(participant, settings.authorityId),
    caseId,
    version: number,
    ...derivedOfName(nominee.name),
    review: { heldOn: review.heldOn, present: review.present, votesFor, votesAgainst },
    basis: 'stands',
    submittedAt: arrivalOf(version, settings.zone),
    facts,
    matches,
    settled: before && isSameNominee ? settledAmong(before, matches) : {},
    checklist: {},
  };
}

/** The fields that a record was made of, for figures that are computed anew. */
const fieldsOfRecord = ({ review, ...nomination }: Nomination): NominationFields => ({
  formId: nomination.formId,
  kind: nomination.kind,
  honorific: nomination.honorific,
  name: nomination.name,
  position: nomination.position,
  workRole: nomination.workRole,
  citation: nomination.citation,
  votesFor: review.votesFor,
  votesAgainst: review.votesAgainst,
  initiative: nomination.initiative,
});

/** Figures and matches as of now, before an appraisal. */
export function refreshNomination(
  nomination: Compared,
  frame: FactsFrame,
  sharingKeys: readonly Named[],
): Compared {
  const matches = matchesOf(nomination, sharingKeys);
  const { heldOn, present } = frame.review;
  return {
    ...nomination,
    review: { ...nomination.review, heldOn, present },
    basis: 'stands',
    facts: factsFor(fieldsOfRecord(nomination), frame),
    matches,
    settled: settledAmong(nomination, matches),
  };
}

/** The record with the figures that rest on other dossiers as they are now. */
export function withFiguresAmong(
  nomination: Nomination,
  awards: AwardSettings,
  others: readonly OtherNomination[],
): Nomination {
  const { unitId, clusterId } = nomination;
  const own = nomination.facts.filter(({ code }) => !codesAmong.includes(code));
  return {
    ...nomination,
    facts: [...own, ...figuresAmong(nomination, { awards, unitId, clusterId, others })],
  };
}

/** Facts that are within the settings in one of two records and not in the other, as they are in `after`. */
export const warningsChanged = (
  before: Pick<Nomination, 'facts'>,
  after: Pick<Nomination, 'facts'>,
): EligibilityFact[] =>
  after.facts.filter(({ code, ok }) => before.facts.some((one) => one.code === code && one.ok !== ok));

/** Whether a dossier's votes still fit the unit's review. */
export const fitsReview = ({ review }: Pick<Nomination, 'review'>, now: Pick<Review, 'present'> | null) =>
  now !== null && review.votesFor + review.votesAgainst <= now.present;

/**
 * A dossier that waits for its appraisal after the minutes it rests on were opened again (`review` is null), or have come
 * anew: with their day and how many were there, and the figure that follows from it.
 */
export function basedOn(
  nomination: Nomination,
  review: Pick<Review, 'heldOn' | 'present'> | null,
  { eligibility }: Pick<AwardSettings, 'eligibility'>,
): Nomination {
  if (review === null) return { ...nomination, basis: 'open' };
  const { heldOn, present } = review;
  const basis = fitsReview(nomination, review) ? 'stands' : 'misfit';
  const votes = reviewVotesFact(nomination.review, review, eligibility);
  const facts = nomination.facts.map((one) => (one.code === votes.code ? votes : one));
  return { ...nomination, basis, facts, review: { ...nomination.review, heldOn, present } };
}

/** States in which nothing has been decided on the ground of the unit's review: it may still be recalled. */
const undecidedStates = ['validated', 'withdrawn', 'returned', 'rejected'] as const;
/** Whether a unit's review must stay as it is for this nomination. */
export const restsOnReview = ({ state }: Pick<Nomination, 'state'>) =>
  !undecidedStates.some((other) => other === state);
