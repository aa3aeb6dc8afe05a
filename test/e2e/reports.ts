import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import {
  emptyRegistration,
  emptyTarget,
  type RegistrationContent,
} from '@thidua/domain/submission/registration';
import { caseSchema } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { eventually, submit } from '../support/backend.ts';
import type { Stage } from './stage.ts';

/** The first version of a case, past the rules; throws when it is not found valid. */
export async function judged(
  movementId: string,
  unitId: string,
  caseId: string,
  content: unknown,
): Promise<void> {
  await submit(movementId, unitId, caseId, 1, content);
  const path = paths.case(movementId, unitId, caseId);
  const { findings } = await eventually(path, caseSchema, (one) => one.latestVersion === 1);
  if (findings.length > 0) throw new Error(`${unitId}/${caseId}: ${JSON.stringify(findings)}`);
}

/** A registration with one target of 20 households. */
export function withTarget({ movement }: Pick<Stage, 'movement'>): RegistrationContent {
  const from = formatDate(movement.period.from);
  const target = {
    ...emptyTarget('t1'),
    contentArea: movement.contentAreas[0]?.id ?? '',
    name: 'Hộ thoát nghèo',
    unitOfMeasure: 'hộ',
    baseline: '0',
    goal: '20',
    dueDate: formatDate(movement.period.to),
    personInCharge: 'Cán bộ mẫu',
  };
  return {
    ...emptyRegistration(),
    planNumber: '12/KH-UBND',
    planDate: from,
    launchDate: from,
    launchForm: 'Hội nghị',
    targets: [target],
  };
}

/** Registration and final report of a ward: one target of 20 households, of which `actual` were reached. */
export async function reported(stage: Stage, unitId: string, actual: string): Promise<void> {
  const { movementId, movement } = stage;
  await judged(movementId, unitId, REGISTRATION_CASE, withTarget(stage));
  await judged(movementId, unitId, 'final', {
    actuals: [{ id: 't1', value: actual, remark: '', evidence: [] }],
    difficulties: '',
    proposals: '',
    selfScores: movement.criteria.collective.map(({ id }) => ({ id, score: '15', note: '' })),
  });
}
