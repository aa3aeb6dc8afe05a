import { newDeadLetter, type DeadLetterSubject } from '@thidua/domain/log/dead-letter';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { messageOf } from './fault.ts';
import { EVENTS_COME_AGAIN, services } from './init.ts';

/** An event is tried again for this long, then kept as a dead letter. */
const RETRY_FOR_MS = EVENTS_COME_AGAIN ? 3_600_000 : 0;

/** What the event is about; whose authority it is, is looked up when it is needed. */
type Subject = DeadLetterSubject extends infer S ? (S extends S ? Omit<S, 'authorityId'> : never) : never;

/**
 * Runs an event's work. A failure is thrown, so that the platform retries, until the event is too old; then a record
 * the office can see and replay takes its place.
 */
export async function retrying(
  event: { id: string; time: string },
  subject: Subject,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error(`Event ${event.id} failed`, error);
    const failedAt = services.now();
    if (failedAt.getTime() - Date.parse(event.time) < RETRY_FOR_MS) throw error;
    const authorityId = await authorityOf(subject.movementId);
    const letter = newDeadLetter({ ...subject, authorityId }, messageOf(error), failedAt);
    await services.store.createOnce(paths.deadLetter(event.id), letter);
  }
}

const whoseSchema = movementSettingsSchema.pick({ authorityId: true });

/** Also of a movement whose other settings cannot be read: they may be what failed. */
async function authorityOf(movementId: string): Promise<string> {
  const path = paths.movement(movementId);
  return (await services.store.load([path])).read(path, whoseSchema)?.authorityId ?? '';
}
