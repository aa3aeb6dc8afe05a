import { paths } from '@thidua/domain/paths';
import { logger } from 'firebase-functions';
import type { DeadLetter } from '@thidua/domain/dead-letter';
import { ON_EMULATORS, services } from './init.ts';

/** An event is tried again for this long, then kept as a dead letter. Emulators do not try again at all. */
const RETRY_FOR_MS = ON_EMULATORS ? 0 : 3_600_000;

type Subject = Pick<
  DeadLetter,
  'authorityId' | 'movementId' | 'unitId' | 'caseId' | 'version' | 'decisionId'
>;

/**
 * Runs an event's work. A failure is thrown, so that the platform retries, until the event is too old; then a record
 * the office can see and replay takes its place.
 */
export async function retrying(
  event: { id: string; time: string },
  subject: () => Promise<Subject>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error(`Event ${event.id} failed`, error);
    const failedAt = services.now();
    if (failedAt.getTime() - Date.parse(event.time) < RETRY_FOR_MS) throw error;
    const letter: DeadLetter = {
      ...(await subject()),
      error: error instanceof Error ? error.message : String(error),
      failedAt,
      replayedAt: null,
    };
    await services.store.createOnce(paths.deadLetter(event.id), letter);
  }
}
