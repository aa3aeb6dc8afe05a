import type { CallableName } from '@thidua/domain/contract/callables';
import {
  exemplarSchema,
  unitOfExemplar,
  type Exemplar,
  type ExemplarTransition,
} from '@thidua/domain/exemplar/exemplar';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import type { Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { exemplarPaths, noticesOf, writeExemplar } from './write-exemplar.ts';

interface Asked {
  uid: string;
  act: CallableName;
  movementId: string;
  exemplarId: string;
  seq: number;
}

/** Who asks, in what they ask about. */
export interface Bench {
  uid: string;
  held: readonly Role[];
  settings: MovementSettings;
  now: Date;
}

/**
 * Changes an exemplar by an act: record, version, public part and log in one transaction, and those concerned are told. Asked
 * again after a lost answer, it finds its own entry as the last one and does nothing.
 */
export function changeExemplar(
  services: Services,
  { uid, act, movementId, exemplarId, seq }: Asked,
  decide: (exemplar: Exemplar, bench: Bench) => Result<ExemplarTransition, RefusalCode>,
  isDone: (exemplar: Exemplar) => boolean,
): Promise<Result<null, RefusalCode>> {
  const unitId = unitOfExemplar(exemplarId);
  return transactAndTell<Result<null, RefusalCode>>(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([
      ...unitStandingPaths(uid, movementId, unitId),
      ...exemplarPaths(movementId, exemplarId),
    ]);
    const standing = standingOver(documents, { uid, act, movementId, unitId, now });
    if (!standing.ok) return standing;
    const before = documents.read(paths.exemplar(movementId, exemplarId), exemplarSchema);
    if (!before) return err('unknownExemplar');
    if (before.seq !== seq) {
      const isOwn =
        before.seq === seq + 1 && (await isLastBy(transaction, documents, before, exemplarId, uid));
      return isOwn && isDone(before) ? ok(null) : err('changedMeanwhile');
    }
    const { held, settings } = standing.value;
    const decided = decide(before, { uid, held, settings, now });
    if (!decided.ok) return decided;
    writeExemplar(services, transaction, documents, exemplarId, { ...decided.value, before }, { uid, now });
    announce({ notices: noticesOf(exemplarId, decided.value) });
    return ok(null);
  });
}

/** Whether the last that was done to an exemplar was done by this account. */
async function isLastBy(
  transaction: Transaction,
  documents: Documents,
  { movementId }: Exemplar,
  exemplarId: string,
  uid: string,
): Promise<boolean> {
  const chainId = exemplarChainId(movementId, exemplarId);
  const head = documents.read(paths.chain(chainId), chainHeadSchema);
  if (!head) return false;
  const path = paths.chainEntry(chainId, head.n);
  return (await transaction.load([path])).read(path, chainEntrySchema)?.uid === uid;
}
