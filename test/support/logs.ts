import { createHash } from 'node:crypto';
import { chainEntrySchema, chainHeadSchema, verifyChain, type ChainEntry } from '@thidua/domain/log/chain';
import { paths } from '@thidua/domain/base/paths';
import { list, read } from './backend.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A log in its order. Throws where there is none, or where it does not verify. */
export async function verifiedLog(chainId: string): Promise<ChainEntry[]> {
  const entries = await list(paths.chainEntries(chainId), chainEntrySchema);
  const inOrder = entries.toSorted((a, b) => a.n - b.n);
  const head = await read(paths.chain(chainId), chainHeadSchema);
  if (!head || verifyChain(head, inOrder, sha256) !== null) throw new Error(`${chainId} does not verify`);
  return inOrder;
}
