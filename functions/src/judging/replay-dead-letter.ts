import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { deadLetterSchema } from '@thidua/domain/log/dead-letter';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { issueDecision } from '../awards/issue-certificates.ts';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { judgeIntake } from './judge-intake.ts';
import { judgeSubmission } from './judge-submission.ts';

/**
 * Runs again what had failed, by the office of the movement that it was of. A version that was answered as unreadable has its
 * verdict: of it, the office notes that it was seen to.
 */
export async function replayDeadLetter(
  services: Services,
  uid: string,
  { deadLetterId }: CallableInput<'replayDeadLetter'>,
): Promise<Result<CallableResponse<'replayDeadLetter'>, RefusalCode>> {
  const path = paths.deadLetter(deadLetterId);
  const letter = (await services.store.load([path])).read(path, deadLetterSchema);
  // As if it were another authority's: nobody learns from a refusal what has failed there.
  if (!letter) return err('notAllowed');
  const standing = await settingsFor(services, uid, 'replayDeadLetter', letter.movementId);
  if (!standing.ok) return standing;
  if (letter.kind === 'decision') await issueDecision(services, letter.movementId, letter.decisionId);
  else if (letter.kind === 'intake') await judgeIntake(services, letter.movementId, letter.intakeId);
  else await judgeSubmission(services, letter, letter.version);
  await services.store.set(path, { ...letter, replayedAt: services.now() });
  return ok({ done: true });
}
