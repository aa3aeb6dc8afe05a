import { matchesOf, settledAmong } from '@thidua/domain/nomination/matches';
import { derivedOfName } from '@thidua/domain/nomination/names';
import { apart, comparisonSchema, type Compared } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { ERASED } from '@thidua/domain/words/stored';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { comparedPaths, readCompared, writeCompared } from './log-nomination.ts';
import { readSharingKeys } from './read-nominations.ts';

type Owner = Pick<Services, 'store' | 'now' | 'sha256'>;

/** Of a record from before whom it is compared with stood beside it. */
const joinedSchema = z.object({
  matches: comparisonSchema.shape.matches.optional(),
  settled: comparisonSchema.shape.settled.optional(),
});

const derivedOf = ({ folded, nameKeys, words, matches, namesakes }: Compared) =>
  canonicalJson({ folded, nameKeys, words, matches, namesakes });

/**
 * Makes anew what the names of a movement's nominations are searched and compared by, then whom those that wait for their
 * appraisal match: what was stored before names were compared past titles and look-alike letters, and before units were kept
 * from reading whom a nominee matches. Each change is logged; names, versions, decisions and certificates stay as they are.
 * Asked again, it finds nothing to do. How many it changed.
 */
export async function deriveNames(services: Owner, movementId: string): Promise<number> {
  const ids = await services.store.idsIn(paths.nominations(movementId));
  const changed = new Set<string>();
  const keyed = async (one: Compared) => ({ ...one, ...derivedOfName(one.name) });
  const matched = async (one: Compared, transaction: Transaction) => {
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
  services: Owner,
  movementId: string,
  id: string,
  derive: (one: Compared, transaction: Transaction) => Promise<Compared>,
): Promise<boolean> {
  return services.store.transact(async (transaction) => {
    const documents = await transaction.load(comparedPaths(movementId, id));
    const stored = readCompared(documents, movementId, id);
    if (!stored || stored.name === ERASED) return false;
    const before = documents.read(paths.nomination(movementId, id), joinedSchema);
    const nomination = before?.matches
      ? { ...stored, matches: before.matches, settled: before.settled ?? {} }
      : stored;
    const derived = await derive(nomination, transaction);
    const next = { ...derived, namesakes: apart(derived).nomination.namesakes };
    if (!before?.matches && derivedOf(next) === derivedOf(stored)) return false;
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
    writeCompared(services, transaction, documents, { ...next, seq: nomination.seq + 1 }, [entry]);
    return true;
  });
}
