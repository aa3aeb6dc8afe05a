import {
  bucketId,
  bucketSchema,
  REFUSALS_KEPT_PER_HOUR,
  REFUSED,
  STRANGERS,
} from '@thidua/domain/contract/bucket';
import type { CallableName } from '@thidua/domain/contract/callables';
import { membershipSchema } from '@thidua/domain/people/membership';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { logger } from 'firebase-functions';
import type { Services } from '../platform/services.ts';
import { countOne, type Subject } from './admit.ts';
import { writeLog } from './write-log.ts';

/** A role that is not held, a number that is used, and a vote that is none: too early, too late, again, in conflict. */
const grave: readonly RefusalCode[] = [
  'notAllowed',
  'numberTaken',
  'ownRoles',
  'votingNotOpen',
  'alreadyVoted',
  'conflictOfInterest',
  'newConflict',
];

/**
 * What is refused gravely is kept in the authority's append-only log of refusals, by whom and what, so many an hour; more
 * are counted. A stranger to the authority is counted only, so that nobody outside can fill its log.
 *
 * Of a ballot that is refused neither paper, nominee nor session is kept: an entry is the same whatever was chosen. Its
 * time betrays no vote's. A vote too early, too late or in conflict was not cast; a second try comes after the first,
 * whose time is stored nowhere, and says no more than the turnout, which the office reads while voting goes on. To join
 * a time to a choice takes successive states of the box, and whoever could see those would find the voters in them.
 */
export async function keepRefusal(
  services: Services,
  uid: string,
  action: CallableName,
  { movementId, authorityId: named }: Subject,
  refusal: RefusalCode,
): Promise<void> {
  if (!grave.includes(refusal)) return;
  logger.warn('Refused', { uid, action, movementId: movementId ?? '', authorityId: named, refusal });
  const { store, sha256 } = services;
  const now = services.now();
  const bucket = paths.bucket(bucketId(uid, now));
  const membershipPath = paths.membership(uid);
  const movementPath = named === undefined && movementId !== undefined ? paths.movement(movementId) : null;
  const known = await store.load([bucket, membershipPath, ...(movementPath === null ? [] : [movementPath])]);
  const home = known.read(membershipPath, membershipSchema)?.authorityId;
  const movement = movementPath === null ? null : known.read(movementPath, movementSettingsSchema);
  const authorityId = named ?? (movementPath === null ? home : movement?.authorityId);
  if (authorityId === undefined || home !== authorityId) return countOne(services, STRANGERS, REFUSED, now);
  await countOne(services, uid, REFUSED, now);
  const before = known.read(bucket, bucketSchema)?.counts[REFUSED] ?? 0;
  if (before >= REFUSALS_KEPT_PER_HOUR) return;
  const chainId = securityChainId(authorityId);
  await store.transact(async (transaction) => {
    const documents = await transaction.load([paths.chain(chainId)]);
    const detail = { reason: movementId ?? '', version: null, contentHash: '' };
    const entry = { at: now, uid, role: '', action, before: '', after: refusal, detail };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
  });
}
