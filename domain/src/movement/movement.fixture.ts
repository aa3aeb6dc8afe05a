import { awardSettings, giayKhen } from './award-settings.fixture.ts';
import {
  movementSchema,
  participantSchema,
  type Movement,
  type MovementSettings,
  type Participant,
} from './movement.ts';
import { REGISTRATION_CASE } from './case-ids.ts';
import { defaultMeasure } from './measure.ts';
import { defaultReminders } from './reminder-stage.ts';
import { fold } from '../base/text.ts';

/** Plan 221's own dates, with two content areas and three reports. */
export const plan221: MovementSettings = {
  authorityId: 'q5',
  status: 'open',
  zone: 'Asia/Ho_Chi_Minh',
  period: { from: '2021-11-01', to: '2022-01-30' },
  registrationDeadline: '2021-11-24',
  lateRegistrations: 'accepted',
  contentAreas: [{ id: '2.1' }, { id: '2.4' }],
  criteria: {
    collective: [
      { id: 'c1', maxPoints: 20 },
      { id: 'c2', maxPoints: 10 },
    ],
  },
  reportingPeriods: [
    {
      id: 'progress-1',
      kind: 'progress',
      title: 'Tiến độ tháng 11',
      from: '2021-11-01',
      to: '2021-11-30',
      due: '2021-12-03',
    },
    {
      id: 'interim',
      kind: 'interim',
      title: 'Sơ kết',
      from: '2021-11-01',
      to: '2021-12-31',
      due: '2022-01-05',
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
  unitsOfMeasure: [
    { name: '%', kind: 'share' },
    { name: '% kế hoạch', kind: 'fulfilment' },
    { name: '% tăng', kind: 'growth' },
    { name: 'hộ', kind: 'count' },
    { name: 'đơn', kind: 'count' },
    { name: 'triệu đồng', kind: 'money' },
    { name: 'điểm', kind: 'points' },
  ],
  measure: defaultMeasure,
  reminders: defaultReminders,
  awardForms: giayKhen,
  awards: awardSettings,
};

const passage = { text: 'Nội dung', source: 'I.1' };
const criterion = (id: string) => ({ ...passage, id, title: id, maxPoints: 20 });

/** The same with all that a plan says. */
export const wholePlan221: Movement = movementSchema.parse({
  ...plan221,
  status: 'closed',
  title: 'Phong trào thi đua 90 ngày',
  shortTitle: 'Thi đua 90 ngày',
  number: '221/KH-UBND',
  issuedOn: '2021-11-19',
  issuedAt: 'Quận 5',
  issuer: 'Ủy ban nhân dân Quận 5',
  signedAs: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  motto: '',
  sample: false,
  copyOf: null,
  legalBases: [passage],
  purposes: [passage],
  requirements: [passage],
  participants: { collectives: [passage], individuals: [passage] },
  contentAreas: plan221.contentAreas.map(({ id }) => ({ ...passage, id, title: id })),
  criteria: { collective: [criterion('c1')], individual: [criterion('n1')] },
  awardForms: [],
  tasks: [],
  recipients: [],
  proposedTargets: [],
  nominationDeadline: '2022-02-10',
  sessionOn: '2022-02-20',
});

export const everyCaseId = [REGISTRATION_CASE, ...plan221.reportingPeriods.map((period) => period.id)];

export function participantOf(change: Partial<Participant> = {}): Participant {
  const name = change.name ?? 'Phường 1';
  return participantSchema.parse({
    unitId: 'p1',
    name,
    folded: fold(name),
    kind: 'ward',
    ancestors: ['q5'],
    obligation: 'required',
    clusterId: 'cum-1',
    parentNode: 'cluster~cum-1',
    active: true,
    extensions: {},
    extraQuotas: [],
    quotaAsked: false,
    seq: 1,
    ...change,
  });
}

export const extensionUntil = (until: string): Participant['extensions'][string] => ({
  until,
  reason: 'Đơn vị vừa sáp nhập',
  grantedBy: 'office-person',
  grantedAt: new Date('2021-11-20T02:00:00Z'),
});
