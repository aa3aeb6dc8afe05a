import { z } from 'zod';
import type { Sha256 } from '../base/hashing.ts';

/**
 * What an entry tells beyond who, when and which transition. It is hashed into the entry and kept beside the hashed
 * part, so that personal data in it can be erased while the chain still holds.
 */
export const entryDetailSchema = z.object({
  reason: z.string(),
  version: z.number().nullable(),
  /** SHA-256 of the submitted content's canonical JSON, or ''. */
  contentHash: z.string(),
});
export type EntryDetail = z.infer<typeof entryDetailSchema>;

/** `chains/{chainId}/entries/{n}`: one transition in the append-only log (docs/rules.md#rule-2). `n` starts at 1. */
export const chainEntrySchema = z.object({
  n: z.number().int().positive(),
  at: z.date(),
  /** Account that acted, or `system`. */
  uid: z.string(),
  role: z.string(),
  action: z.string(),
  before: z.string(),
  after: z.string(),
  detailHash: z.string(),
  prev: z.string(),
  hash: z.string(),
  /** null once erased. */
  detail: entryDetailSchema.nullable(),
});
export type ChainEntry = z.infer<typeof chainEntrySchema>;

/** `chains/{chainId}`: the head. `unitId` and `movementId` say whose case it is, for the rules. */
export const chainHeadSchema = z.object({
  n: z.number().int().nonnegative(),
  hash: z.string(),
  authorityId: z.string(),
  movementId: z.string().nullable(),
  unitId: z.string().nullable(),
});
export type ChainHead = z.infer<typeof chainHeadSchema>;

export type ChainEvent = Pick<ChainEntry, 'at' | 'uid' | 'role' | 'action' | 'before' | 'after'> & {
  detail: EntryDetail;
};

type HashedPart = Omit<ChainEntry, 'hash' | 'detail'>;

// Both write canonical JSON at the cost of plain JSON: their keys stand in order.

function hashOf(part: HashedPart, sha256: Sha256): string {
  const { action, after, at, before, detailHash, n, prev, role, uid } = part;
  return sha256(JSON.stringify({ action, after, at, before, detailHash, n, prev, role, uid }));
}

function hashOfDetail({ contentHash, reason, version }: EntryDetail, sha256: Sha256): string {
  return sha256(JSON.stringify({ contentHash, reason, version }));
}

/** Entries that continue `head`, and the head after them. */
export function extendChain(
  head: ChainHead,
  events: readonly ChainEvent[],
  sha256: Sha256,
): { head: ChainHead; entries: ChainEntry[] } {
  let { n, hash } = head;
  const entries = events.map(({ detail, ...event }) => {
    const part: HashedPart = {
      ...event,
      n: n + 1,
      detailHash: hashOfDetail(detail, sha256),
      prev: hash,
    };
    n = part.n;
    hash = hashOf(part, sha256);
    return { ...part, hash, detail };
  });
  return { head: { ...head, n, hash }, entries };
}

/** How a chain can be found not to hold. */
type ChainFault = 'missing' | 'altered' | 'detailAltered' | 'notLinked' | 'headDiffers';

/** The first place where the log was edited, cut, reordered or extended outside `extendChain`; null when it holds. */
export function verifyChain(
  head: Pick<ChainHead, 'n' | 'hash'>,
  entries: readonly ChainEntry[],
  sha256: Sha256,
): { n: number; fault: ChainFault } | null {
  let prev = '';
  for (const [index, entry] of entries.entries()) {
    const n = index + 1;
    if (entry.n !== n) return { n, fault: 'missing' };
    if (entry.prev !== prev) return { n, fault: 'notLinked' };
    if (hashOf(entry, sha256) !== entry.hash) return { n, fault: 'altered' };
    if (entry.detail && hashOfDetail(entry.detail, sha256) !== entry.detailHash) {
      return { n, fault: 'detailAltered' };
    }
    prev = entry.hash;
  }
  if (entries.length !== head.n || prev !== head.hash) return { n: head.n, fault: 'headDiffers' };
  return null;
}
