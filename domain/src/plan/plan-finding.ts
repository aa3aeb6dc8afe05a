import type { LocalDate } from '../base/time.ts';
import type { Unit } from '../movement/unit.ts';
import type { PartName } from './part-names.ts';
import type { Kept, Plan } from './plan-draft.ts';

/** What a plan is checked against. */
export interface PlanFrame {
  plan: Plan;
  kept: Kept;
  units: ReadonlyMap<string, Pick<Unit, 'name' | 'ancestors'>>;
  today: LocalDate;
}

/** What may be wrong with a plan; each has its sentence in `wording/plan-finding-texts.ts`. */
export const planFindingCodes = [
  'missing',
  'noDay',
  'periodReversed',
  'issuedAfterEnd',
  'registrationAfterEnd',
  'registrationBeforeIssue',
  'registrationPassed',
  'noReports',
  'noFinalReport',
  'reportReversed',
  'reportOutsidePeriod',
  'reportDueBeforeEnd',
  'noAreas',
  'areaTwice',
  'areaWithoutTarget',
  'targetWithoutArea',
  'noUnits',
  'clusterTwice',
  'clusterEmpty',
  'clusterWithoutLead',
  'leadLeadsNothing',
  'leadOfAnother',
  'unitInNoCluster',
  'nominationsBeforeFinal',
  'sessionBeforeNominations',
  'noPoints',
  'pointsDiffer',
  'criterionNotScored',
  'totalDiffers',
  'itemWithoutCriterion',
  'groupEmpty',
  'noForms',
  'formForNobody',
  'quotaAboveCluster',
  'quotaOfNoForm',
  'outlineEmpty',
  'checklistEmpty',
  'actReversed',
  'basisNotInForce',
  'namesOrigin',
  'stillUsed',
] as const;
export type PlanFindingCode = (typeof planFindingCodes)[number];

/** Something wrong with a plan, where it stands: `reportingPeriods.ky-2.due` of the part `timeline`. */
export interface PlanFinding {
  part: PartName;
  place: string;
  code: PlanFindingCode;
  params: Readonly<Record<string, string>>;
  /** The plan is not launched with it; of the rest the office is asked. */
  stops: boolean;
}

type Say = (place: string, code: PlanFindingCode, params?: Readonly<Record<string, string>>) => PlanFinding;

/** How a check of one part says what it finds: what stops the launch, and what is only asked about. */
export const saying = (part: PartName): { stop: Say; ask: Say } => ({
  stop: (place, code, params = {}) => ({ part, place, code, params, stops: true }),
  ask: (place, code, params = {}) => ({ part, place, code, params, stops: false }),
});

/** A finding where something is so. */
export const when = (isSo: boolean, found: () => PlanFinding): PlanFinding[] => (isSo ? [found()] : []);
