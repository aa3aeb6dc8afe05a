import { z } from 'zod';
import { unitIdSchema } from '../base/ids.ts';
import type { ChainHead } from './chain.ts';
import type { Sha256 } from '../base/hashing.ts';
import { localDateSchema, type LocalDate } from '../base/time.ts';

/** Where one chain stood when a root was made: the number of its entries, and the hash of the last. */
export const leafSchema = z.object({
  chainId: z.string(),
  n: z.number().int().nonnegative(),
  hash: z.string(),
});
export type Leaf = z.infer<typeof leafSchema>;

export const leafOf = (chainId: string, { n, hash }: Pick<ChainHead, 'n' | 'hash'>): Leaf => ({
  chainId,
  n,
  hash,
});

/** `logRoots/{rootId}`: the root over all chains of an authority on a day, open to anybody. The day's first stands. */
export const logRootSchema = z.object({
  authorityId: unitIdSchema,
  /** In the authority's zone. */
  day: localDateSchema,
  /** Merkle tree hash, lower-case hexadecimal. */
  root: z.string(),
  chains: z.number().int().nonnegative(),
  entries: z.number().int().nonnegative(),
  leafPages: z.number().int().nonnegative(),
  madeAt: z.date(),
});
export type LogRoot = z.infer<typeof logRootSchema>;

export const logRootId = (authorityId: string, day: LocalDate) => `${authorityId}~${day}`;

/** `logRoots/{rootId}/leaves/{pageId}`: not public, for chain ids hold unit ids and accounts. */
export const leafPageSchema = z.object({ leaves: z.array(leafSchema) });

/** A page of so many leaves stays far below the 1 MiB of a document. */
export const LEAVES_PER_PAGE = 1000;

/** Holds the root, so that pages of two runs at once are never mixed. */
export const leafPageId = (root: string, index: number) => `${root.slice(0, 16)}-${index}`;

/** What somebody typed or pasted as a root; null where it cannot be one. */
export function parseRoot(typed: string): string | null {
  const root = typed.replace(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(root) ? root : null;
}

// The tree of RFC 6962, section 2.1, whose hashes go into their parent as hexadecimal text. The prefixes keep a leaf
// from being taken for an inner node.

const leafHash = ({ chainId, n, hash }: Leaf, sha256: Sha256) =>
  sha256(`\u0000${JSON.stringify([chainId, n, hash])}`);
const innerHash = (left: string, right: string, sha256: Sha256) => sha256(`\u0001${left}${right}`);

export const inLeafOrder = (leaves: readonly Leaf[]): Leaf[] =>
  leaves.toSorted((a, b) => (a.chainId < b.chainId ? -1 : 1));

/** The hashes of the tree from the leaves up to the root; an odd node at the end goes up as it is. */
function levelsOf(leaves: readonly Leaf[], sha256: Sha256): string[][] {
  let level = inLeafOrder(leaves).map((leaf) => leafHash(leaf, sha256));
  const levels = [level];
  while (level.length > 1) {
    const below = level;
    level = Array.from({ length: Math.ceil(below.length / 2) }, (_, index) => {
      const [left = '', right] = below.slice(2 * index, 2 * index + 2);
      return right === undefined ? left : innerHash(left, right, sha256);
    });
    levels.push(level);
  }
  return levels;
}

/** The root over these leaves, whatever their order; each chain is there once. */
export const merkleRoot = (leaves: readonly Leaf[], sha256: Sha256): string =>
  levelsOf(leaves, sha256).at(-1)?.[0] ?? sha256('');

/** Proves to somebody who has the root and one leaf only that the root was made over it. */
export interface InclusionProof {
  index: number;
  size: number;
  /** The hashes beside the way up, from the leaf's neighbour on. */
  path: string[];
}

/** null where no leaf is of that chain. */
export function inclusionProof(
  leaves: readonly Leaf[],
  chainId: string,
  sha256: Sha256,
): InclusionProof | null {
  const index = inLeafOrder(leaves).findIndex((leaf) => leaf.chainId === chainId);
  if (index < 0) return null;
  const path = levelsOf(leaves, sha256).flatMap((level, height) => level[(index >> height) ^ 1] ?? []);
  return { index, size: leaves.length, path };
}

export function isIncluded(
  leaf: Leaf,
  { index, size, path }: InclusionProof,
  root: string,
  sha256: Sha256,
): boolean {
  if (index < 0 || index >= size) return false;
  let hash = leafHash(leaf, sha256);
  const rest = [...path];
  for (let at = index, width = size; width > 1; at >>= 1, width = Math.ceil(width / 2)) {
    const isLeft = at % 2 === 0;
    if (isLeft && at + 1 === width) continue;
    const beside = rest.shift();
    if (beside === undefined) return false;
    hash = isLeft ? innerHash(hash, beside, sha256) : innerHash(beside, hash, sha256);
  }
  return rest.length === 0 && hash === root;
}

/** The hashes of a chain's entries as they are now, by number. */
export type EntryHashes = ReadonlyMap<number, string>;

export interface RootFault {
  kind: 'chainGone' | 'entryMissing' | 'rewritten';
  chainId: string;
  n: number;
}

/**
 * What has become of the log since a root was made: every chain that is gone, has lost entries (`n` is the first), or
 * was rewritten at or before entry `n`. Entries and chains added since are as they should be. Chains that are
 * consistent in themselves (`verifyChain`) and show no fault here hold all that the root was made over.
 */
export function compareWithRoot(
  leavesThen: readonly Leaf[],
  chainsNow: ReadonlyMap<string, EntryHashes>,
): RootFault[] {
  return leavesThen.flatMap(({ chainId, n, hash }): RootFault[] => {
    const entries = chainsNow.get(chainId);
    if (!entries) return [{ kind: 'chainGone', chainId, n }];
    const now = entries.get(n);
    if (n === 0 || now === hash) return [];
    if (now !== undefined) return [{ kind: 'rewritten', chainId, n }];
    let first = 1;
    while (entries.has(first)) first += 1;
    return [{ kind: 'entryMissing', chainId, n: first }];
  });
}
