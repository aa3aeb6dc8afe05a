import { newDeadLetter } from '@thidua/domain/log/dead-letter';
import { intakeRef, intakeSchema, recordIdOf, type Intake } from '@thidua/domain/intake/intake';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { finding, limitedFindings, type Finding } from '@thidua/domain/submission/finding';
import { logger } from 'firebase-functions';
import { computing, ComputingFault, messageOf } from '../platform/fault.ts';
import type { Services } from '../platform/services.ts';
import { Unstorable, type Transaction } from '../store/store.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';
import type { IntakeJudge } from './intake-judge.ts';

/**
 * Judges what somebody handed in and writes the answer beside it, in one transaction with what it becomes. A repeated event
 * finds it answered. What the judge fails on is answered `unreadable` and kept for the office to see; what may pass is thrown,
 * to be tried again.
 */
export async function answerIntake(
  services: Services,
  movementId: string,
  intakeId: string,
  judge: IntakeJudge,
): Promise<void> {
  const attempt = (fault: unknown) =>
    transactAndTell(services, (transaction, announce) =>
      inTransaction(services, transaction, announce, { movementId, intakeId, judge, fault }),
    );
  try {
    await attempt(null);
  } catch (error) {
    if (!(error instanceof ComputingFault) && !(error instanceof Unstorable)) throw error;
    logger.error('What was handed in could not be judged', { movementId, intakeId, error });
    await attempt(error);
  }
}

interface Step {
  movementId: string;
  intakeId: string;
  judge: IntakeJudge;
  /** Why it was given up in an attempt before. */
  fault: unknown;
}

async function inTransaction(
  services: Services,
  transaction: Transaction,
  announce: Announce,
  { movementId, intakeId, judge, fault }: Step,
): Promise<void> {
  const now = services.now();
  const ref = intakeRef(intakeId);
  const at = { movement: paths.movement(movementId), intake: paths.intake(movementId, intakeId) };
  const first = await transaction.load(Object.values(at));
  const settings = first.read(at.movement, movementSettingsSchema);
  const intake = first.read(at.intake, intakeSchema);
  if (!ref || !settings || !intake || intake.answer !== null) return;
  const { submittedBy } = intake;
  const about = { movementId, intakeId, ownerId: ref.ownerId, submittedBy, recordId: recordIdOf(ref) };
  const answered = (findings: readonly Finding[]): Intake => {
    const recordId = findings.length === 0 ? about.recordId : null;
    return { ...intake, answer: { at: now, findings: limitedFindings(findings), recordId } };
  };
  if (fault !== null) {
    const subject = { kind: 'intake', authorityId: settings.authorityId, movementId, intakeId } as const;
    const id = services.sha256(`${movementId}~${intakeId}`).slice(0, 40);
    transaction.set(paths.deadLetter(id), newDeadLetter(subject, messageOf(fault), now));
    transaction.set(at.intake, answered([finding('', 'unreadable')]));
    return;
  }
  const documents = await transaction.load(judge.paths(about));
  const bench = { ...about, services, transaction, announce, documents, settings, intake, now };
  transaction.set(at.intake, answered(computing(() => judge.judge(bench))));
}
