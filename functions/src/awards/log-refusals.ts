import { membershipSchema } from '@thidua/domain/membership';
import { movementSettingsSchema } from '@thidua/domain/movement';
import { paths, securityChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import type { Result } from '@thidua/domain/result';
import { logger } from 'firebase-functions';
import { writeLog } from '../cases/write-log.ts';
import type { Services } from '../platform/services.ts';

/** What nobody does by mistake of timing: a role that is not held, a number that is used. */
const grave: readonly RefusalCode[] = ['notAllowed', 'numberTaken'];

/**
 * Wraps an act of authority: what is refused gravely is kept in the authority's append-only log of refusals, by whom
 * and what. A stranger to the authority leaves a line in the server's log only, so that nobody outside can fill it.
 */
export function logged<I extends { movementId: string }, T>(
  action: string,
  handler: (services: Services, uid: string, input: I) => Promise<Result<T, RefusalCode>>,
) {
  return async (services: Services, uid: string, input: I): Promise<Result<T, RefusalCode>> => {
    const result = await handler(services, uid, input);
    if (!result.ok && grave.includes(result.error)) {
      logger.warn('Refused', { uid, action, movementId: input.movementId, refusal: result.error });
      await keepRefusal(services, uid, input.movementId, action, result.error);
    }
    return result;
  };
}

async function keepRefusal(
  { store, now, sha256 }: Services,
  uid: string,
  movementId: string,
  action: string,
  refusal: RefusalCode,
): Promise<void> {
  const at = { movement: paths.movement(movementId), membership: paths.membership(uid) };
  await store.transact(async (transaction) => {
    const known = await transaction.load(Object.values(at));
    const authorityId = known.read(at.movement, movementSettingsSchema)?.authorityId;
    const membership = known.read(at.membership, membershipSchema);
    if (authorityId === undefined || membership?.authorityId !== authorityId) return;
    const chainId = securityChainId(authorityId);
    const documents = await transaction.load([paths.chain(chainId)]);
    const detail = { reason: movementId, version: null, contentHash: '' };
    const entry = { at: now(), uid, role: '', action, before: '', after: refusal, detail };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
  });
}
