import { canonicalJson, type Sha256 } from '@thidua/domain/base/hashing';
import { chainHeadSchema, extendChain, type ChainEvent, type ChainHead } from '@thidua/domain/log/chain';
import { paths } from '@thidua/domain/base/paths';
import type { Documents, Transaction } from '../store/store.ts';

export type NewChain = Omit<ChainHead, 'n' | 'hash'>;

/** Codes and ids. Whatever could be personal data stands in the detail, which can be erased while the chain holds. */
const IS_CODE = /^[!-~]*$/;

/** Appends events to a chain whose head was loaded in this transaction; the chain begins with its first event. */
export function writeLog(
  transaction: Transaction,
  documents: Documents,
  chainId: string,
  whose: NewChain,
  events: readonly ChainEvent[],
  sha256: Sha256,
): void {
  for (const { uid, role, action, before, after } of events) {
    const hashed = [uid, role, action, before, after];
    if (!hashed.every((text) => IS_CODE.test(text)))
      throw new Error(`Text stands in the hashed part of ${action}`);
  }
  const before = documents.read(paths.chain(chainId), chainHeadSchema) ?? { n: 0, hash: '', ...whose };
  const { head, entries } = extendChain(before, events, sha256);
  transaction.set(paths.chain(chainId), head);
  for (const entry of entries) transaction.create(paths.chainEntry(chainId, entry.n), entry);
}

export const contentHash = (content: unknown, sha256: Sha256) => sha256(canonicalJson(content));
