import { unitRoles } from '@thidua/domain/people/membership';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { refreshFigures } from '../nominations/refresh-figures.ts';
import type { Services } from '../platform/services.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import type { SubmissionRef } from '../cases/case-judge.ts';
import type { Found } from '../store/store.ts';
import { giveVerdict, type Judged } from './give-verdict.ts';
import { notifyUnit, peopleOf, type Cause } from '../telling/notify-unit.ts';
import { newestWaiting, outlookOf, stepsTo, type Step } from '../cases/unjudged.ts';

/**
 * Judges version `n` of a case, and before it whatever its verdict rests on that lies there unjudged: earlier versions, and
 * what belongs to the own unit (`stepsTo`). A repeat finds nothing to judge and only makes sure that what follows – parents
 * counted, figures of others, people notified – was done.
 */
export async function judgeSubmission(services: Services, ref: SubmissionRef, n: number): Promise<void> {
  const outlook = outlookOf(ref);
  const alone = { ref, n, until: n };
  const [judged, people] = await Promise.all([
    outlook ? giveVerdict(services, alone, outlook) : ('othersFirst' as const),
    peopleOf(services, ref.unitId),
  ]);
  if (judged !== 'othersFirst') return followVerdict(services, alone, judged, people);
  for (const step of await stepsTo(services, ref, n)) {
    await followVerdict(services, step, await giveVerdict(services, step), people);
  }
}

/** Brings a case on whose newest version lies unjudged. True where there was one. */
export async function judgeWaiting(services: Services, ref: SubmissionRef): Promise<boolean> {
  const step = await newestWaiting(services, ref);
  if (step) await judgeSubmission(services, ref, step.n);
  return step !== null;
}

/** What a verdict means for others. Of a burst, the newest verdict is told: it is what the unit waits for. */
async function followVerdict(
  services: Services,
  step: Step,
  judged: Awaited<ReturnType<typeof giveVerdict>>,
  people: readonly Found[],
): Promise<void> {
  if (!judged || judged === 'othersFirst') return;
  const { ref } = step;
  const { submission, record, isOutdated } = judged;
  await Promise.all([
    record && propagateUnits(services, ref.movementId, [record]),
    submission.kind === 'nomination' ? refreshFigures(services, ref.movementId, ref.unitId) : undefined,
    isOutdated ? undefined : notifyVerdict(services, step, judged, people),
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
