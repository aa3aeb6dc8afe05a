import type { CallableName } from '@thidua/domain/contract/callables';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { movementSettingsSchema, type MovementSettings } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { Result } from '@thidua/domain/base/result';
import { standingIn, standingPaths } from '../frame/standing.ts';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

interface SettingsContext {
  movement: MovementSettings;
  /** The movement, and whatever else was asked for. */
  documents: Documents;
  transaction: Transaction;
  /** One entry in the authority's own chain. */
  log: (entry: { before: string; after: string; content: unknown }) => void;
}

/** Runs `work` in a transaction in which the caller may do `act` in the movement; `more` gives what else is loaded. */
export function onSettings<T>(
  services: Services,
  uid: string,
  { act, movementId }: { act: CallableName; movementId: string },
  work: (context: SettingsContext) => Result<T, RefusalCode>,
  more: (movement: MovementSettings) => readonly string[] = () => [],
): Promise<Result<T, RefusalCode>> {
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const own = await transaction.load(standingPaths(uid, movementId));
    const standing = standingIn(own, { uid, act, movementId, now }, movementSettingsSchema);
    if (!standing.ok) return standing;
    const { movement, role } = standing.value;
    const { authorityId } = movement;
    const chainId = settingsChainId(authorityId);
    const documents = await transaction.load([
      ...standingPaths(uid, movementId),
      paths.chain(chainId),
      ...more(movement),
    ]);
    const log: SettingsContext['log'] = ({ before, after, content }) => {
      const detail = { reason: '', version: null, contentHash: contentHash(content, services.sha256) };
      const whose = { authorityId, movementId: null, unitId: null };
      const entry = { at: now, uid, role, action: act, before, after, detail };
      writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
    };
    return work({ movement, documents, transaction, log });
  });
}
