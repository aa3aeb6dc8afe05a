import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { matchesOf, settledAmong } from '@thidua/domain/nomination/matches';
import { nameKeys } from '@thidua/domain/nomination/names';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { fold } from '@thidua/domain/base/text';
import { ERASED } from '@thidua/domain/words/stored';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { writeNomination } from './log-nomination.ts';
import { readSharingKeys } from './read-nominations.ts';

const derivedOf = ({ folded, nameKeys: keys, matches }: Nomination) =>
  canonicalJson({ folded, keys, matches });

/**
 * Makes anew what the names of a movement's nominations are searched and compared by, then whom those that wait for their
 * appraisal match: what was stored before names were compared past titles and look-alike letters. Each change is logged;
 * names, versions, decisions and certificates stay as they are. Asked again, it finds nothing to do. How many it changed.
 */
export async function deriveNames(
  services: Pick<Services, 'store' | 'now' | 'sha256'>,
  movementId: string,
): Promise<number> {
  const ids = await services.store.idsIn(paths.nominations(movementId));
  const changed = new Set<string>();
  const keyed = async (one: Nomination) => ({
    ...one,
    folded: fold(one.name),
    nameKeys: nameKeys(one.name),
  });
  const matched = async (one: Nomination, transaction: Transaction) => {
    if (one.state !== 'validated') return one;
    const matches = matchesOf(one, await readSharingKeys(transaction, movementId, one.name));
    return { ...one, matches, settled: settledAmong(one, matches) };
  };
  for (const derive of [keyed, matched]) {
    for (const id of ids) if (await changeDerived(services, movementId, id, derive)) changed.add(id);
  }
  return changed.size;
}

function changeDerived(
  services: Pick<Services, 'store' | 'now' | 'sha256'>,
  movementId: string,
  id: string,
  derive: (one: Nomination, transaction: Transaction) => Promise<Nomination>,
): Promise<boolean> {
  const path = paths.nomination(movementId, id);
  return services.store.transact(async (transaction) => {
    const documents = await transaction.load([path, paths.chain(nominationChainId(movementId, id))]);
    const nomination = documents.read(path, nominationSchema);
    if (!nomination || nomination.name === ERASED) return false;
    const next = await derive(nomination, transaction);
    if (derivedOf(next) === derivedOf(nomination)) return false;
    const { state, version } = nomination;
    const entry = {
      at: services.now(),
      uid: 'system',
      role: 'owner',
      action: 'deriveNames',
      before: state,
      after: state,
      detail: { reason: '', version, contentHash: '' },
    };
    writeNomination(services, transaction, documents, { ...next, seq: nomination.seq + 1 }, [entry]);
    return true;
  });
}
