import type { CallableName } from '@thidua/domain/contract/callables';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import type { Notice } from '@thidua/domain/mail/news';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import type { Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { z } from 'zod';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';

/** Who makes a transition, when; `uid` is `system` of the schedule. */
export interface Doer {
  uid: string;
  now: Date;
}

/** Who asks, in what they ask about. */
export interface Bench {
  uid: string;
  held: readonly Role[];
  settings: MovementSettings;
  now: Date;
}

/** One record that an intake became: where it stands, how a transition of it is written, and whom it is told to. */
export interface RecordAt<R, T> {
  unitId: string;
  path: string;
  chainId: string;
  schema: z.ZodType<R>;
  unknown: RefusalCode;
  write: (transaction: Transaction, documents: Documents, made: T, before: R, doer: Doer) => void;
  noticesOf: (made: T) => Notice[];
}

interface Asked {
  uid: string;
  act: CallableName;
  movementId: string;
  seq: number;
}

/**
 * Changes such a record by an act: record, version, public part and log in one transaction, and those concerned are told. Asked
 * again after a lost answer, it finds its own entry as the last one and does nothing.
 */
export function changeRecord<R extends { seq: number }, T>(
  services: Services,
  { uid, act, movementId, seq }: Asked,
  at: RecordAt<R, T>,
  decide: (record: R, bench: Bench) => Result<T, RefusalCode>,
  isDone: (record: R) => boolean,
): Promise<Result<null, RefusalCode>> {
  const { unitId } = at;
  return transactAndTell<Result<null, RefusalCode>>(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      at.path,
      paths.chain(at.chainId),
    ]);
    const standing = standingOver(documents, { uid, act, movementId, unitId, now });
    if (!standing.ok) return standing;
    const before = documents.read(at.path, at.schema);
    if (!before) return err(at.unknown);
    if (before.seq !== seq) {
      const isOwn = before.seq === seq + 1 && (await isLastBy(transaction, documents, at.chainId, uid));
      return isOwn && isDone(before) ? ok(null) : err('changedMeanwhile');
    }
    const { held, settings } = standing.value;
    const decided = decide(before, { uid, held, settings, now });
    if (!decided.ok) return decided;
    at.write(transaction, documents, decided.value, before, { uid, now });
    announce({ notices: at.noticesOf(decided.value) });
    return ok(null);
  });
}

/** Whether the last that was done to a record was done by this account. */
async function isLastBy(
  transaction: Transaction,
  documents: Documents,
  chainId: string,
  uid: string,
): Promise<boolean> {
  const head = documents.read(paths.chain(chainId), chainHeadSchema);
  if (!head) return false;
  const path = paths.chainEntry(chainId, head.n);
  return (await transaction.load([path])).read(path, chainEntrySchema)?.uid === uid;
}
