import { participantSchema, type MovementSettings, type Participant } from '@thidua/domain/movement/movement';
import { nodeSchema, type SummaryNode } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { defaultMeasure } from '@thidua/domain/movement/measure';
import { fold } from '@thidua/domain/base/text';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import type { ReportContent } from '@thidua/domain/submission/report';
import type { SubmissionVersion } from '@thidua/domain/submission/case';
import type { UnitKind } from '@thidua/domain/movement/unit';

/** A movement small enough to play thousands of times: two clusters, a ward with a sub-unit, two reports. */
export const AUTHORITY = 'authority';
export const MOVEMENT = 'movement-1';
export const OFFICE_UID = 'office-person';
export const ROOT = nodeIds.unit(AUTHORITY);

export const settings: MovementSettings = {
  authorityId: AUTHORITY,
  status: 'open',
  zone: 'Asia/Ho_Chi_Minh',
  period: { from: '2021-11-01', to: '2022-01-30' },
  registrationDeadline: '2021-11-24',
  lateRegistrations: 'accepted',
  contentAreas: [{ id: '2.1' }, { id: '2.4' }],
  criteria: { collective: [{ id: 'c1', maxPoints: 20 }] },
  reportingPeriods: [
    {
      id: 'progress-1',
      kind: 'progress',
      title: 'Kỳ 1',
      from: '2021-11-01',
      to: '2021-11-30',
      due: '2021-12-03',
    },
    {
      id: 'final',
      kind: 'final',
      title: 'Tổng kết',
      from: '2021-11-01',
      to: '2022-01-30',
      due: '2022-02-05',
    },
  ],
  // Nobody is reminded by the clock unless a test says so: it would depend on the hour.
  reminders: [],
  unitsOfMeasure: [],
  measure: defaultMeasure,
  awardForms: [],
  awards: null,
};

function participant(
  unitId: string,
  change: Partial<Omit<Participant, 'unitId'>> & { kind?: UnitKind } = {},
): Participant {
  const name = `Đơn vị ${unitId}`;
  return participantSchema.parse({
    unitId,
    name,
    folded: fold(name),
    kind: 'ward',
    ancestors: [AUTHORITY],
    obligation: 'required',
    clusterId: 'a',
    parentNode: nodeIds.cluster('a'),
    active: true,
    extensions: {},
    extraQuotas: [],
    quotaAsked: false,
    seq: 1,
    ...change,
  });
}

export const participants: Participant[] = [
  participant('u1'),
  participant('u2', { kind: 'school' }),
  participant('u3', { clusterId: 'b', parentNode: nodeIds.cluster('b') }),
  participant('u4', {
    clusterId: 'b',
    parentNode: nodeIds.cluster('b'),
    obligation: 'invited',
    kind: 'enterprise',
  }),
  participant('u5', {
    ancestors: [AUTHORITY, 'u3'],
    clusterId: null,
    parentNode: nodeIds.unit('u3'),
    kind: 'householdGroup',
  }),
  participant('u6', { obligation: 'exempt' }),
];

const node = (nodeId: string, parentId: string | null, kind: SummaryNode['kind']): SummaryNode =>
  nodeSchema.parse({
    nodeId,
    parentId,
    name: nodeId,
    kind,
    children: {},
    tally: {},
    version: 0,
    asOf: new Date(0),
  });

export const emptyNodes: SummaryNode[] = [
  node(ROOT, null, 'authority'),
  node(nodeIds.cluster('a'), ROOT, 'cluster'),
  node(nodeIds.cluster('b'), ROOT, 'cluster'),
  node(nodeIds.unit('u3'), nodeIds.cluster('b'), 'unit'),
];

export function registrationContent(
  goal = '10',
  change: Partial<RegistrationContent> = {},
): RegistrationContent {
  const target = {
    contentArea: '2.1',
    unitOfMeasure: '%',
    dueDate: '30/01/2022',
    weight: '2',
    personInCharge: 'Cán bộ thi đua',
    originId: '',
    confirmed: '',
    remark: '',
  };
  return {
    planNumber: '12/KH-UBND',
    planDate: '20/11/2021',
    launchDate: '21/11/2021',
    launchForm: 'Hội nghị trực tuyến',
    commitments: ['Hoàn thành chỉ tiêu'],
    targets: [
      { ...target, id: 't1', name: 'Hồ sơ đúng hạn', direction: 'up', baseline: '0', goal },
      {
        ...target,
        id: 't2',
        contentArea: '2.4',
        name: 'Hồ sơ tồn đọng',
        direction: 'down',
        baseline: '8',
        goal: '0',
        weight: '1',
      },
    ],
    papers: [],
    ...change,
  };
}

export function reportContent(values: Record<string, string>, score = '15'): ReportContent {
  return {
    actuals: Object.entries(values).map(([id, value]) => ({
      id,
      value,
      remark: 'Đã rà soát',
      confirmed: value,
      evidence: [],
    })),
    difficulties: '',
    proposals: '',
    selfScores: [{ id: 'c1', score, note: '' }],
    papers: [],
  };
}

export const version = (content: unknown, submittedAt: Date): SubmissionVersion => ({
  content,
  submittedBy: 'head-person',
  submittedAt,
  channel: 'web',
  paperReceivedOn: null,
});
