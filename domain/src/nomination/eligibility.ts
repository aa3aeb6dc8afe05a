import { z } from 'zod';
import type { AwardSettings, RecipientKind } from '../movement/award-settings.ts';
import { unitQuota, type ExtraQuota } from '../movement/extra-quota.ts';
import type { MovementSettings } from '../movement/movement.ts';
import type { NominationFields, WorkRole } from './content.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import type { Review } from '../submission/review.ts';
import type { UnitRecord } from '../summary/unit-record.ts';

/** What eligibility rests on; each has its sentence of figures in award-labels.ts (docs/rules.md#rule-7). */
export const factCodes = [
  'registrationOnTime',
  'lateReports',
  'targetsMet',
  'progress',
  'reviewVotes',
  'clusterQuota',
  'directWorkers',
  'initiative',
] as const;

export const factSchema = z.object({
  code: z.enum(factCodes),
  params: z.record(z.string(), z.string()),
  /** False where a setting of the movement is missed: a warning, never a decision by itself. */
  ok: z.boolean(),
});
export type EligibilityFact = z.infer<typeof factSchema>;

type NominatingRecord = Pick<UnitRecord, 'punctuality' | 'targets' | 'progress'>;

/** Another live nomination of the movement, as far as quotas and shares need it. */
export interface OtherNomination {
  unitId: string;
  clusterId: string | null;
  formId: string;
  kind: RecipientKind;
  workRole: WorkRole | null;
}

export interface EligibilityFrame {
  settings: Pick<MovementSettings, 'reportingPeriods'>;
  awards: AwardSettings;
  record: NominatingRecord;
  review: Pick<Review, 'present'>;
  unitId: string;
  clusterId: string | null;
  /** Without the nomination itself. */
  others: readonly OtherNomination[];
}

const fact = (
  code: EligibilityFact['code'],
  ok: boolean,
  params: Record<string, number | string>,
): EligibilityFact => ({
  code,
  ok,
  params: Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])),
});

/**
 * Eligibility as figures. A head is judged by the results of the collective, as everybody of the unit is
 * (docs/rules.md#rule-8).
 */
export function eligibilityOf(fields: NominationFields, frame: EligibilityFrame): EligibilityFact[] {
  const { settings, awards, record, review, clusterId, unitId, others } = frame;
  const { eligibility } = awards;
  const reports = settings.reportingPeriods.map(({ id }) => record.punctuality[id]);
  const late = reports.filter((one) => one === 'late' || one === 'missing').length;
  const { total, met } = record.targets;
  const facts = [
    fact('registrationOnTime', record.punctuality[REGISTRATION_CASE] === 'onTime', {}),
    fact('lateReports', late <= eligibility.maxLateReports, { late, total: reports.length }),
    fact('targetsMet', total > 0 && met / total >= eligibility.targetsMet, { met, total }),
    fact('progress', true, { percent: Math.round((record.progress ?? 0) * 1000) / 10 }),
    reviewVotesFact(fields, review, eligibility),
    fact('initiative', true, { has: fields.initiative ? 'yes' : 'no' }),
  ];
  return [...facts, ...figuresAmong(fields, { awards, clusterId, unitId, others })];
}

/** What rests on the minutes of the unit's review. */
export const reviewVotesFact = (
  { votesFor, votesAgainst }: Pick<NominationFields, 'votesFor' | 'votesAgainst'>,
  { present }: Pick<Review, 'present'>,
  { reviewVotes }: Pick<AwardSettings['eligibility'], 'reviewVotes'>,
): EligibilityFact =>
  fact('reviewVotes', votesFor >= present * reviewVotes, { for: votesFor, against: votesAgainst, present });

/** What of it rests on the dossiers of others. */
export const codesAmong: readonly EligibilityFact['code'][] = ['clusterQuota', 'directWorkers'];

type Among = Pick<EligibilityFrame, 'awards' | 'clusterId' | 'unitId' | 'others'>;
/** The figures that rest on the dossiers of others; they stand last. */
export function figuresAmong(
  fields: Pick<NominationFields, 'formId' | 'kind' | 'workRole'>,
  { awards, clusterId, unitId, others }: Among,
): EligibilityFact[] {
  const facts: EligibilityFact[] = [];
  const quota = awards.quotas.find((one) => one.formId === fields.formId && one.kind === fields.kind);
  if (quota && quota.perCluster !== null && clusterId !== null) {
    const used =
      1 +
      countLike(
        fields,
        others.filter((other) => other.clusterId === clusterId),
      );
    facts.push(fact('clusterQuota', used <= quota.perCluster, { used, quota: quota.perCluster }));
  }
  if (fields.kind === 'individual') {
    const own = [...others.filter((other) => other.unitId === unitId), fields];
    const { direct, individuals, share } = directWorkers(own);
    facts.push(fact('directWorkers', share >= awards.directWorkerShare, { direct, individuals }));
  }
  return facts;
}

const countLike = (fields: Pick<NominationFields, 'formId' | 'kind'>, others: readonly OtherNomination[]) =>
  others.filter((other) => other.formId === fields.formId && other.kind === fields.kind).length;

/** The unit's quota where it proposes more of this form and kind than that; null where it does not, or has none. */
export function exceedsUnitQuota(
  fields: Pick<NominationFields, 'formId' | 'kind'>,
  {
    awards,
    unitId,
    others,
    extraQuotas = [],
  }: Pick<EligibilityFrame, 'awards' | 'unitId' | 'others'> & { extraQuotas?: readonly ExtraQuota[] },
): number | null {
  const quota = unitQuota(awards, extraQuotas, fields);
  if (quota === null) return null;
  const used =
    1 +
    countLike(
      fields,
      others.filter((other) => other.unitId === unitId),
    );
  return used > quota ? quota : null;
}

/** How many of the individuals work directly; the share is 1 where nobody is proposed. */
export function directWorkers(nominations: readonly { kind: RecipientKind; workRole: WorkRole | null }[]): {
  direct: number;
  individuals: number;
  share: number;
} {
  const individuals = nominations.filter(({ kind }) => kind === 'individual');
  const direct = individuals.filter(({ workRole }) => workRole === 'directWorker').length;
  return {
    direct,
    individuals: individuals.length,
    share: individuals.length === 0 ? 1 : direct / individuals.length,
  };
}
