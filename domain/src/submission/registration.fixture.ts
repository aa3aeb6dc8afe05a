import { emptyTarget, type DraftTarget, type RegistrationContent } from './registration.ts';
import type { Target } from './target.ts';

export function draftTargetOf(change: Partial<DraftTarget> = {}): DraftTarget {
  return {
    ...emptyTarget('t1'),
    contentArea: '2.1',
    name: 'Hồ sơ giải quyết đúng hạn',
    unitOfMeasure: '%',
    baseline: '90',
    goal: '98,5',
    dueDate: '30/01/2022',
    weight: '2',
    personInCharge: 'Công chức Văn phòng',
    ...change,
  };
}

/** Two targets, one up and one down, that validate under plan 221. */
export function registrationOf(change: Partial<RegistrationContent> = {}): RegistrationContent {
  return {
    planNumber: '15/KH-UBND',
    planDate: '22/11/2021',
    launchDate: '23/11/2021',
    launchForm: 'Hội nghị phát động',
    commitments: ['Hoàn thành trước hạn'],
    targets: [
      draftTargetOf(),
      draftTargetOf({
        id: 't2',
        contentArea: '2.4',
        name: 'Đơn thư tồn đọng',
        unitOfMeasure: 'đơn',
        direction: 'down',
        baseline: '8',
        goal: '0',
        weight: '1',
      }),
    ],
    papers: [],
    ...change,
  };
}

export function targetOf(change: Partial<Target> = {}): Target {
  return {
    id: 't1',
    contentArea: '2.1',
    name: 'Hồ sơ giải quyết đúng hạn',
    unitOfMeasure: '%',
    direction: 'up',
    baseline: 0,
    goal: 10,
    dueDate: '2022-01-30',
    weight: 1,
    personInCharge: 'Công chức Văn phòng',
    originId: '',
    ...change,
  };
}
