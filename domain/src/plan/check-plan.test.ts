import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from './check-plan.ts';
import { movementOf } from './movement-of.ts';
import { planSchema, type Plan } from './plan-draft.ts';
import { planFindingCodes, type PlanFindingCode } from './plan-finding.ts';
import { soundFrame } from './plan.fixture.ts';

type Change = (plan: Plan) => Partial<Plan>;
const found = (change?: Change, today?: string) =>
  checkPlan({ ...soundFrame(change), ...(today === undefined ? {} : { today }) }).map(
    ({ part, place, code, stops }) => `${part}:${place} ${code}${stops ? '!' : ''}`,
  );

test('a sound plan has no finding', () => {
  expect(found()).toEqual([]);
});

const head =
  (part: Partial<Plan['head']>): Change =>
  (plan) => ({ head: { ...plan.head, ...part } });
const text =
  (part: Partial<Plan['text']>): Change =>
  (plan) => ({ text: { ...plan.text, ...part } });
const areas =
  (part: Partial<Plan['areas']>): Change =>
  (plan) => ({ areas: { ...plan.areas, ...part } });
const units =
  (part: Partial<Plan['units']>): Change =>
  (plan) => ({ units: { ...plan.units, ...part } });
const timeline =
  (part: Partial<Plan['timeline']>): Change =>
  (plan) => ({
    timeline: { ...plan.timeline, ...part },
  });
const scoring =
  (part: Partial<Plan['scoring']>): Change =>
  (plan) => ({ scoring: { ...plan.scoring, ...part } });
const awards =
  (part: Partial<Plan['awards']>): Change =>
  (plan) => ({ awards: { ...plan.awards, ...part } });
const report =
  (part: Partial<Plan['timeline']['reportingPeriods'][number]>): Change =>
  (plan) =>
    timeline({
      reportingPeriods: plan.timeline.reportingPeriods.map((one, n) => (n === 0 ? { ...one, ...part } : one)),
    })(plan);
const place =
  (unitId: string, clusterId: string | null, obligation: 'required' | 'exempt' = 'required'): Change =>
  (plan) =>
    units({ places: { ...plan.units.places, [unitId]: { clusterId, obligation, phone: '' } } })(plan);
const cluster =
  (id: string, leadUnitId: string | null, name = `Cụm ${id}`): Change =>
  (plan) =>
    units({ clusters: [...plan.units.clusters, { id, name, leadUnitId, proposedTargets: [] }] })(plan);
const area = { id: '2.9', title: 'Chuyển đổi số', text: 'Thi đua', source: '' };
const target = (id: string): Plan['areas']['proposedTargets'][number] => ({
  id,
  contentArea: '2.9',
  name: 'Thêm',
  unitOfMeasure: '%',
  direction: 'up',
  kinds: [],
});

/** Of every code an input that is found to be so, and where. */
const cases: Record<Exclude<PlanFindingCode, 'stillUsed'>, [change: Change, said: string][]> = {
  missing: [
    [head({ title: ' ' }), 'head:title missing!'],
    [head({ number: '' }), 'head:number missing!'],
    [text({ purposes: [{ text: '', source: '' }] }), 'text:purposes.0 missing!'],
    [report({ title: '' }), 'timeline:reportingPeriods.progress-1.title missing!'],
    [awards({ citation: '' }), 'awards:citation missing!'],
  ],
  noDay: [
    [head({ from: null }), 'head:from noDay!'],
    [timeline({ registrationDeadline: null }), 'timeline:registrationDeadline noDay!'],
    [report({ due: null }), 'timeline:reportingPeriods.progress-1.due noDay!'],
  ],
  periodReversed: [[head({ to: '2022-10-31' }), 'head:to periodReversed!']],
  issuedAfterEnd: [[head({ issuedOn: '2023-01-31' }), 'head:issuedOn issuedAfterEnd']],
  registrationAfterEnd: [
    [timeline({ registrationDeadline: '2023-01-31' }), 'timeline:registrationDeadline registrationAfterEnd!'],
  ],
  registrationBeforeIssue: [
    [
      timeline({ registrationDeadline: '2022-11-18' }),
      'timeline:registrationDeadline registrationBeforeIssue!',
    ],
  ],
  registrationPassed: [
    [timeline({ registrationDeadline: '2022-11-19' }), 'timeline:registrationDeadline registrationPassed'],
  ],
  noReports: [[timeline({ reportingPeriods: [] }), 'timeline:reportingPeriods noReports']],
  noFinalReport: [
    [
      (plan) => timeline({ reportingPeriods: plan.timeline.reportingPeriods.slice(0, 1) })(plan),
      'timeline:reportingPeriods noFinalReport',
    ],
  ],
  reportReversed: [
    [
      report({ from: '2022-11-30', to: '2022-11-29' }),
      'timeline:reportingPeriods.progress-1.to reportReversed!',
    ],
  ],
  reportOutsidePeriod: [
    [report({ from: '2022-10-31' }), 'timeline:reportingPeriods.progress-1.from reportOutsidePeriod!'],
    [
      report({ to: '2023-01-31', due: '2023-02-01' }),
      'timeline:reportingPeriods.progress-1.to reportOutsidePeriod!',
    ],
  ],
  reportDueBeforeEnd: [
    [report({ due: '2022-11-29' }), 'timeline:reportingPeriods.progress-1.due reportDueBeforeEnd!'],
  ],
  noAreas: [[areas({ contentAreas: [], proposedTargets: [] }), 'areas:contentAreas noAreas!']],
  areaTwice: [
    [
      (plan) => areas({ contentAreas: [...plan.areas.contentAreas, { ...area, title: '2.1' }] })(plan),
      'areas:contentAreas.2.9.title areaTwice',
    ],
  ],
  areaWithoutTarget: [
    [
      (plan) => areas({ contentAreas: [...plan.areas.contentAreas, area] })(plan),
      'areas:contentAreas.2.9 areaWithoutTarget',
    ],
  ],
  targetWithoutArea: [
    [
      (plan) => areas({ proposedTargets: [...plan.areas.proposedTargets, target('x')] })(plan),
      'areas:proposedTargets.x.contentArea targetWithoutArea!',
    ],
  ],
  noUnits: [[units({ places: {} }), 'units:places noUnits!']],
  clusterTwice: [[cluster('cum-2', null, 'cụm 1 '), 'units:clusters.cum-2.name clusterTwice!']],
  clusterEmpty: [[cluster('cum-2', null), 'units:clusters.cum-2 clusterEmpty']],
  clusterWithoutLead: [
    [
      (plan) => units({ clusters: plan.units.clusters.map((one) => ({ ...one, leadUnitId: null })) })(plan),
      'units:clusters.cum-1 clusterWithoutLead',
    ],
  ],
  leadLeadsNothing: [[cluster('cum-2', 'p2'), 'units:clusters.cum-2 leadLeadsNothing!']],
  leadOfAnother: [
    [
      (plan) => ({ ...place('p2', 'cum-2')({ ...plan, ...cluster('cum-2', 'p1')(plan) }) }),
      'units:clusters.cum-2 leadOfAnother',
    ],
  ],
  unitInNoCluster: [
    [place('p2', null), 'units:places.p2 unitInNoCluster!'],
    [place('p2', 'cum-9'), 'units:places.p2 unitInNoCluster!'],
  ],
  nominationsBeforeFinal: [
    [timeline({ nominationDeadline: '2023-02-04' }), 'timeline:nominationDeadline nominationsBeforeFinal'],
  ],
  sessionBeforeNominations: [
    [timeline({ sessionOn: '2023-02-09' }), 'timeline:sessionOn sessionBeforeNominations!'],
  ],
  noPoints: [
    [
      (plan) =>
        scoring({ individual: plan.scoring.individual.map((one) => ({ ...one, maxPoints: 0 })) })(plan),
      'scoring:individual.n1.maxPoints noPoints!',
    ],
  ],
  pointsDiffer: [
    [
      (plan) =>
        scoring({ collective: plan.scoring.collective.map((one) => ({ ...one, maxPoints: 99 })) })(plan),
      'pointsDiffer!',
    ],
  ],
  criterionNotScored: [
    [
      (plan) =>
        scoring({
          collective: [
            ...plan.scoring.collective,
            { id: 'c9', title: 'Thêm', text: 'Thêm', source: '', maxPoints: 5 },
          ],
        })(plan),
      'scoring:collective.c9 criterionNotScored',
    ],
  ],
  totalDiffers: [[scoring({ total: 101 }), 'scoring:total totalDiffers!']],
  itemWithoutCriterion: [[scoring({ collective: [] }), 'itemWithoutCriterion']],
  groupEmpty: [
    [
      (plan) => scoring({ groups: [...plan.scoring.groups, { id: 'g9', title: 'Nhóm', items: [] }] })(plan),
      'scoring:groups.g9 groupEmpty!',
    ],
  ],
  noForms: [[awards({ forms: [], quotas: [] }), 'awards:forms noForms!']],
  formForNobody: [
    [
      (plan) => awards({ forms: plan.awards.forms.map((one) => ({ ...one, recipients: [] })) })(plan),
      'formForNobody!',
    ],
  ],
  quotaAboveCluster: [
    [
      awards({ quotas: [{ formId: 'giay-khen', kind: 'individual', perUnit: 5, perCluster: 4 }] }),
      'awards:quotas.giay-khen.individual quotaAboveCluster',
    ],
  ],
  quotaOfNoForm: [
    [
      awards({ quotas: [{ formId: 'bang-khen', kind: 'individual', perUnit: 1, perCluster: null }] }),
      'awards:quotas.bang-khen.individual quotaOfNoForm!',
    ],
  ],
  outlineEmpty: [[awards({ outline: [] }), 'awards:outline outlineEmpty!']],
  checklistEmpty: [[awards({ checklist: [] }), 'awards:checklist checklistEmpty!']],
  actReversed: [
    [
      text({ legalActs: [{ name: 'Luật', from: '2024-01-01', to: '2023-12-31' }] }),
      'text:legalActs.0.to actReversed!',
    ],
  ],
  basisNotInForce: [
    [head({ issuedOn: '2024-01-01' }), 'text:legalBases.0 basisNotInForce'],
    [
      (plan) => ({
        ...awards({ legalBases: ['Căn cứ luật thi đua, khen thưởng 2003'] })(plan),
        ...timeline({ sessionOn: '2024-01-02' })(plan),
      }),
      'awards:legalBases.0 basisNotInForce',
    ],
  ],
  namesOrigin: [[head({ motto: 'Theo Kế hoạch 221/KH-UBND' }), 'head: namesOrigin']],
};

const ofAnyPlan = planFindingCodes.filter((code) => code !== 'stillUsed');

describe.each(ofAnyPlan)('%s', (code) => {
  test.each(cases[code])('%# is found at its place', (change, said) => {
    const all = found(change);
    expect(all.filter((one) => one.endsWith(said))).not.toEqual([]);
  });
});

test('a base that names no act of the list is not asked about', () => {
  expect(found(awards({ legalBases: ['Căn cứ Nghị định số 1/2030/NĐ-CP'] }))).toEqual([]);
});

test('who is exempt, or belongs to a unit that takes part, needs no cluster', () => {
  expect(found(place('p2', null, 'exempt'))).toEqual([]);
  expect(found(place('kp1', null))).toEqual([]);
});

test('days on the edge of the period and on the last day of a report are sound', () => {
  const edge = { from: '2022-11-01', to: '2023-01-30', due: '2023-01-30' };
  expect(found(report(edge))).toEqual([]);
  expect(found(timeline({ registrationDeadline: '2022-11-20' }))).toEqual([]);
  expect(found(head({ issuedOn: '2023-01-30' })).filter((one) => one.startsWith('head'))).toEqual([]);
});

test('a movement without awards is asked nothing of awards', () => {
  expect(found(awards({ given: false, forms: [], outline: [], checklist: [], symbol: '' }))).toEqual([]);
});

/** Random damage: any field of any part emptied, any list cut or doubled. */
const damage = (value: unknown, at: number, how: number): unknown => {
  let seen = -1;
  const walk = (one: unknown): unknown => {
    seen += 1;
    if (seen === at) {
      if (typeof one === 'string') return how === 0 ? '' : ' ';
      if (Array.isArray(one)) return how === 0 ? [] : one.concat(one.slice(0, 1));
      if (typeof one === 'number') return how === 0 ? 0 : null;
      if (one === null) return one;
    }
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
    return one;
  };
  return walk(value);
};

test('what no finding stops is a movement, however the plan was damaged', () => {
  const frame = soundFrame();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(1)), { maxLength: 4 }), (damages) => {
      const damaged = damages.reduce<unknown>((plan, [at, how]) => damage(plan, at, how), frame.plan);
      const plan = planSchema.safeParse(damaged).data;
      fc.pre(plan !== undefined);
      if (plan === undefined || checkPlan({ ...frame, plan }).some(({ stops }) => stops)) return;
      expect(movementOf({ authorityId: 'q5', plan, kept: frame.kept })).not.toBeNull();
    }),
    { numRuns: 400 },
  );
});
