import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { Result } from '@thidua/domain/base/result';
import { logger } from 'firebase-functions';
import type { Services } from '../platform/services.ts';
import type { SubmissionRef } from '../cases/case-judge.ts';
import { judgeWaiting } from './judge-submission.ts';

/**
 * An act on a case. Where a version lies there unjudged – its event is on the way, or was given up – it is judged first, so
 * that nobody is held up by what the program left undone; then the act is decided on what stands.
 */
export async function afterWaiting<T>(
  services: Services,
  ref: SubmissionRef,
  act: () => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> {
  const first = await act();
  if (first.ok || first.error !== 'versionUnderWay') return first;
  try {
    await judgeWaiting(services, ref);
  } catch (error) {
    logger.error('A version that an act waits for could not be judged', { ...ref, error });
    return first;
  }
  return act();
}
