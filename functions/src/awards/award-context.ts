import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import type { ChainEvent } from '@thidua/domain/log/chain';
import type { CallableName } from '@thidua/domain/contract/callables';
import type { Role } from '@thidua/domain/people/membership';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, type Result } from '@thidua/domain/base/result';
import { issuedMovementSchema, type IssuedMovement } from '../frame/issued-movement.ts';
import { standingIn, standingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

/** A transaction of somebody who was found to hold the role it needs. */
export interface AwardContext {
  services: Services;
  transaction: Transaction;
  movementId: string;
  movement: IssuedMovement;
  awards: AwardSettings;
  uid: string;
  role: Role;
  now: Date;
  /** Tells what this transaction does, once it is done. */
  announce: Announce;
}

/** Carries a refusal out of a transaction, which is then rolled back. */
class Refused extends Error {
  readonly refusal: RefusalCode;

  constructor(refusal: RefusalCode) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Runs `work` in a transaction in which the movement hands out awards and the caller holds a role by which `act` may be
 * done now. What is refused leaves nothing written.
 */
export async function asRole<T>(
  services: Services,
  uid: string,
  act: CallableName,
  movementId: string,
  work: (context: AwardContext) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> {
  try {
    return await transactAndTell(services, async (transaction, announce) => {
      const now = services.now();
      const documents = await transaction.load(standingPaths(uid, movementId));
      const standing = standingIn(documents, { uid, act, movementId, now }, issuedMovementSchema);
      if (!standing.ok) throw new Refused(standing.error);
      const { movement, role } = standing.value;
      const { awards } = movement;
      if (awards === null) throw new Refused('noAwards');
      const context = { services, transaction, movementId, movement, awards, uid, role, now, announce };
      const result = await work(context);
      if (!result.ok) throw new Refused(result.error);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

export interface LoadedNominations {
  documents: Documents;
  byId: ReadonlyMap<string, Nomination>;
}

/** Nominations with the heads of their logs, so that they can be moved in this transaction. */
export async function loadNominations(
  transaction: Transaction,
  movementId: string,
  ids: readonly string[],
): Promise<LoadedNominations> {
  const documents = await transaction.load([
    ...ids.map((id) => paths.nomination(movementId, id)),
    ...ids.map((id) => paths.chain(nominationChainId(movementId, id))),
  ]);
  const byId = new Map<string, Nomination>();
  for (const id of ids) {
    const nomination = documents.read(paths.nomination(movementId, id), nominationSchema);
    if (nomination) byId.set(id, nomination);
  }
  return { documents, byId };
}

interface Transition {
  action: string;
  before: string;
  after: string;
  reason?: string;
  contentHash?: string;
  version?: number;
}

/** An entry of the log by whoever acts. */
export const entryBy = (
  { uid, role, now }: Pick<AwardContext, 'uid' | 'now'> & { role: string },
  { action, before, after, reason = '', contentHash = '', version }: Transition,
): ChainEvent => ({
  at: now,
  uid,
  role,
  action,
  before,
  after,
  detail: { reason, version: version ?? null, contentHash },
});

/** Appends to the log of something that is the whole movement's: a publication or a decision. */
export function writeMovementLog(
  {
    services,
    transaction,
    movement,
    movementId,
  }: Pick<AwardContext, 'transaction' | 'movementId'> & {
    services: Pick<Services, 'sha256'>;
    movement: Pick<IssuedMovement, 'authorityId'>;
  },
  documents: Documents,
  chainId: string,
  entry: ChainEvent,
): void {
  const whose = { authorityId: movement.authorityId, movementId, unitId: null };
  writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
}
