import { membershipSchema } from '@thidua/domain/membership';
import { movementSettingsSchema } from '@thidua/domain/movement';
import { paths, securityChainId } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import type { Result } from '@thidua/domain/result';
import { logger } from 'firebase-functions';
import { writeLog } from '../cases/write-log.ts';
import type { Services } from '../platform/services.ts';

/** A role that is not held, a number that is used, and a vote that is none: too early, too late, again, in conflict. */
const grave: readonly RefusalCode[] = [
  'notAllowed',
  'numberTaken',
  'votingNotOpen',
  'alreadyVoted',
  'conflictOfInterest',
  'newConflict',
];

/** What was to be acted on; mails are an authority's, all else a movement's. */
type Subject =
  | { movementId: string; authorityId?: never }
  | { movementId?: string | undefined; authorityId: string };

/**
 * Wraps an act of authority: what is refused gravely is kept in the authority's append-only log of refusals, by whom
 * and what. A stranger to the authority leaves a line in the server's log only, so that nobody outside can fill it.
 *
 * Of a ballot that is refused neither paper, nominee nor session is kept: an entry is the same whatever was chosen. Its
 * time betrays no vote's. A vote too early, too late or in conflict was not cast; a second try comes after the first,
 * whose time is stored nowhere, and says no more than the turnout, which the office reads while voting goes on. To join
 * a time to a choice takes successive states of the box, and whoever could see those would find the voters in them.
 */
export function logged<I extends Subject, T>(
  action: string,
  handler: (services: Services, uid: string, input: I) => Promise<Result<T, RefusalCode>>,
) {
  return async (services: Services, uid: string, input: I): Promise<Result<T, RefusalCode>> => {
    const result = await handler(services, uid, input);
    if (!result.ok && grave.includes(result.error)) {
      const { movementId = '', authorityId } = input;
      logger.warn('Refused', { uid, action, movementId, authorityId, refusal: result.error });
      await keepRefusal(services, uid, input, action, result.error);
    }
    return result;
  };
}

async function keepRefusal(
  { store, now, sha256 }: Services,
  uid: string,
  { movementId, authorityId: named }: Subject,
  action: string,
  refusal: RefusalCode,
): Promise<void> {
  const membershipPath = paths.membership(uid);
  const movementPath = named === undefined && movementId !== undefined ? paths.movement(movementId) : null;
  await store.transact(async (transaction) => {
    const known = await transaction.load([membershipPath, ...(movementPath === null ? [] : [movementPath])]);
    const movement = movementPath === null ? null : known.read(movementPath, movementSettingsSchema);
    const authorityId = named ?? movement?.authorityId;
    const membership = known.read(membershipPath, membershipSchema);
    if (authorityId === undefined || membership?.authorityId !== authorityId) return;
    const chainId = securityChainId(authorityId);
    const documents = await transaction.load([paths.chain(chainId)]);
    const detail = { reason: movementId ?? '', version: null, contentHash: '' };
    const entry = { at: now(), uid, role: '', action, before: '', after: refusal, detail };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
  });
}
