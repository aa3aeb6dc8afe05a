import { intakeRef, type IntakeKind } from '@thidua/domain/intake/intake';
import { judgeExemplar } from '../exemplars/propose.ts';
import { judgeQuestion } from '../questions/ask.ts';
import { answerIntake } from '../intake/answer-intake.ts';
import type { IntakeJudge } from '../intake/intake-judge.ts';
import type { Services } from '../platform/services.ts';

/** Who judges what people hand in besides cases. */
const judges: Record<IntakeKind, IntakeJudge> = {
  exemplar: judgeExemplar,
  question: judgeQuestion,
};

/** Judges what was handed in, once; under an id of nothing that could be, there is nothing to do. */
export async function judgeIntake(services: Services, movementId: string, intakeId: string): Promise<void> {
  const ref = intakeRef(intakeId);
  if (ref) await answerIntake(services, movementId, intakeId, judges[ref.kind]);
}
