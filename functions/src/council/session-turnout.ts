import { ballotBoxSchema, emptyBox, sessionSchema } from '@thidua/domain/council/council';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import type { SessionRef } from './session-context.ts';

/** Who has voted: all for the office, oneself for a member. Never how, never when; and without a lock on the box. */
export async function sessionTurnout(
  services: Services,
  uid: string,
  { movementId, sessionId }: SessionRef,
): Promise<Result<{ count: number; voted: string[] }, RefusalCode>> {
  const standing = await settingsFor(services, uid, 'sessionTurnout', movementId);
  if (!standing.ok) return standing;
  const at = {
    session: paths.session(movementId, sessionId),
    box: paths.ballotBox(movementId, sessionId),
  };
  const documents = await services.store.load(Object.values(at));
  const session = documents.read(at.session, sessionSchema);
  if (!session) return err('unknownSession');
  const { voters } = documents.read(at.box, ballotBoxSchema) ?? emptyBox();
  if (standing.value.role === 'office') return ok({ count: voters.length, voted: voters });
  if (!session.memberUids.includes(uid)) return err('notInSession');
  return ok({ count: voters.length, voted: voters.filter((voter) => voter === uid) });
}
