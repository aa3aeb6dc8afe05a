import { unitRoles } from '@thidua/domain/people/membership';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { refreshFigures } from '../nominations/refresh-figures.ts';
import type { Services } from '../platform/services.ts';
import type { Found } from '../store/store.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import type { SubmissionRef } from '../cases/case-judge.ts';
import { giveVerdict, type Judged } from './give-verdict.ts';
import { notifyUnit, peopleOf, type Cause } from '../telling/notify-unit.ts';
import { newestWaiting, stepsTo, type Step } from '../cases/unjudged.ts';

/**
 * Judges version `n` of a case, and before it whatever its verdict rests on that lies there unjudged: earlier versions, and
 * what belongs to the own unit (`stepsTo`). A repeat finds nothing to judge and only makes sure that what follows – parents
 * counted, figures of others, people notified – was done.
 */
export async function judgeSubmission(services: Services, ref: SubmissionRef, n: number): Promise<void> {
  const [steps, people] = await Promise.all([stepsTo(services, ref, n), peopleOf(services, ref.unitId)]);
  for (const step of steps) await judgeStep(services, step, people);
}

/** Brings a case on whose newest version lies unjudged. True where there was one. */
export async function judgeWaiting(services: Services, ref: SubmissionRef): Promise<boolean> {
  const step = await newestWaiting(services, ref);
  if (step) await judgeSubmission(services, ref, step.n);
  return step !== null;
}

async function judgeStep(services: Services, step: Step, people: readonly Found[]): Promise<void> {
  const { ref, n } = step;
  const newer = paths.version(ref.movementId, ref.unitId, ref.caseId, n + 1);
  // Of a burst, the newest verdict is told: it is what the unit waits for.
  const [judged, waiting] = await Promise.all([giveVerdict(services, step), services.store.load([newer])]);
  if (!judged) return;
  const { submission, record } = judged;
  await Promise.all([
    record && propagateUnits(services, ref.movementId, [record]),
    submission.kind === 'nomination' ? refreshFigures(services, ref.movementId, ref.unitId) : undefined,
    waiting.has(newer) ? undefined : notifyVerdict(services, step, judged, people),
  ]);
}

async function notifyVerdict(
  services: Services,
  { ref: { movementId, unitId, caseId }, n }: Step,
  { submission, unitName, subject }: Judged,
  people: readonly Found[],
): Promise<void> {
  const cause: Cause = {
    causeId: `${caseChainId(movementId, unitId, caseId)}~version~${n}`,
    to: unitRoles,
    kind: submission.validVersions.includes(n) ? 'validated' : 'invalid',
    movementId,
    unitId,
    unitName,
    caseId,
    subject,
    detail: '',
  };
  await notifyUnit(services, cause, people);
}
