import {
  chainEntrySchema,
  chainHeadSchema,
  verifyChain,
  type ChainEntry,
  type ChainHead,
} from '@thidua/domain/log/chain';
import type { LogFault } from '@thidua/domain/log/fault';
import {
  compareWithRoot,
  leafPageId,
  leafPageSchema,
  logRootId,
  logRootSchema,
  merkleRoot,
  type EntryHashes,
  type Leaf,
  type LogRoot,
} from '@thidua/domain/log/root';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateSchema } from '@thidua/domain/base/time';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { foundPages, type Query, type Store } from '../store/store.ts';
import type { LogScope } from './log-scope.ts';
import { verifySources } from './verify-sources.ts';

/** Chains that are read at the same time. */
const AT_ONCE = 25;
/** A chain that grows while it is read looks broken: only what shows every time is a fault. */
const ATTEMPTS = 3;

export interface LogReport {
  chains: number;
  entries: number;
  /** Entries whose detail was erased. */
  erased: number;
  /** The published roots it was compared with, by day. */
  roots: LogRoot[];
  faults: LogFault[];
}

/** Verifies every chain by itself and against every root that was published; reads only. */
export async function verifyLog(
  {
    store,
    sha256,
    now = () => new Date(),
  }: Pick<Services, 'store' | 'sha256'> & Partial<Pick<Services, 'now'>>,
  scope: LogScope,
): Promise<LogReport> {
  // Before the chains, so that no root is younger than what is read of them.
  const { roots, faults } = await readRoots(store, scope.authorityId);
  const report: LogReport = { chains: 0, entries: 0, erased: 0, roots, faults };
  const chains = new Map<string, EntryHashes>();
  for await (const heads of foundPages(store, headsOf(scope))) {
    for (let first = 0; first < heads.length; first += AT_ONCE) {
      const some = heads.slice(first, first + AT_ONCE);
      const checked = await Promise.all(some.map(({ id, data }) => checkChain(store, id, data, sha256)));
      for (const { chainId, entries, faults: found } of checked) {
        chains.set(chainId, new Map(entries.map(({ n, hash }) => [n, hash])));
        report.entries += entries.length;
        report.erased += entries.filter(({ detail }) => detail === null).length;
        faults.push(...found);
      }
    }
  }
  report.chains = chains.size;
  const heads = new Map(Array.from(chains, ([chainId, entries]) => [chainId, entries.size] as const));
  faults.push(...(await verifySources(store, scope, heads, now())));

  // The first root that shows a fault of a chain tells of it.
  const told = new Set<string>();
  for (const root of roots) {
    const { leaves, isWhole } = await readLeaves(store, root);
    if (!isWhole || merkleRoot(leaves, sha256) !== root.root) {
      faults.push({ kind: 'leavesAltered', day: root.day });
    }
    for (const fault of compareWithRoot(leaves.filter(isWithin(scope)), chains)) {
      const key = `${fault.kind} ${fault.chainId}`;
      if (!told.has(key)) faults.push({ ...fault, day: root.day });
      told.add(key);
    }
  }
  return report;
}

const headsOf = ({ authorityId, movementId }: LogScope): Pick<Query, 'collection' | 'where'> => ({
  collection: paths.chains(),
  where: [movementId === undefined ? ['authorityId', '==', authorityId] : ['movementId', '==', movementId]],
});

const isWithin =
  ({ movementId }: LogScope) =>
  ({ chainId }: Leaf) =>
    movementId === undefined || chainId.startsWith(`${movementId}~`);

interface CheckedChain {
  chainId: string;
  entries: ChainEntry[];
  faults: LogFault[];
}

async function checkChain(
  store: Store,
  chainId: string,
  headAsFound: unknown,
  sha256: Services['sha256'],
): Promise<CheckedChain> {
  let head = headAsFound;
  for (let attempt = 1; ; attempt += 1) {
    const checked = await readChain(store, chainId, head, sha256);
    if (checked.faults.length === 0 || attempt === ATTEMPTS) return checked;
    const path = paths.chain(chainId);
    head = (await store.load([path])).read(path, z.unknown());
  }
}

async function readChain(
  store: Store,
  chainId: string,
  storedHead: unknown,
  sha256: Services['sha256'],
): Promise<CheckedChain> {
  const head = chainHeadSchema.safeParse(timestampsToDates(storedHead));
  const { entries, faults } = await readEntries(store, chainId);
  if (!head.success) faults.push({ kind: 'headUnreadable', chainId });
  const fault = head.success && faults.length === 0 ? faultIn(head.data, entries, sha256) : null;
  return { chainId, entries, faults: fault ? [...faults, { ...fault, chainId }] : faults };
}

function faultIn(head: ChainHead, entries: readonly ChainEntry[], sha256: Services['sha256']) {
  const found = verifyChain(head, entries, sha256);
  return found && { kind: found.fault, n: found.n };
}

/** A chain's entries by number; what is none of them is told as a fault. */
async function readEntries(
  store: Store,
  chainId: string,
): Promise<{ entries: ChainEntry[]; faults: LogFault[] }> {
  const entries: ChainEntry[] = [];
  const faults: LogFault[] = [];
  for await (const found of foundPages(store, { collection: paths.chainEntries(chainId) }, 500)) {
    for (const { id, data } of found) {
      const entry = chainEntrySchema.safeParse(timestampsToDates(data));
      const n = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null;
      if (n === null || (entry.success && entry.data.n !== n)) {
        faults.push({ kind: 'stray', chainId, n });
      } else if (entry.success) entries.push(entry.data);
      else faults.push({ kind: 'unreadable', chainId, n });
    }
  }
  return { entries: entries.toSorted((a, b) => a.n - b.n), faults };
}

async function readRoots(
  store: Store,
  authorityId: string,
): Promise<{ roots: LogRoot[]; faults: LogFault[] }> {
  const roots: LogRoot[] = [];
  const faults: LogFault[] = [];
  const query = { collection: paths.logRoots(), where: [['authorityId', '==', authorityId] as const] };
  for await (const found of foundPages(store, query)) {
    for (const { id, data } of found) {
      const root = logRootSchema.safeParse(timestampsToDates(data));
      if (root.success && logRootId(authorityId, root.data.day) === id) roots.push(root.data);
      else {
        const day = localDateSchema.safeParse(id.slice(authorityId.length + 1)).data ?? null;
        faults.push({ kind: 'leavesAltered', day });
      }
    }
  }
  return { roots, faults };
}

/** The leaves that are kept of a root; not whole where some are gone, or are not as many as the root says. */
async function readLeaves(store: Store, root: LogRoot): Promise<{ leaves: Leaf[]; isWhole: boolean }> {
  const rootId = logRootId(root.authorityId, root.day);
  const leaves: Leaf[] = [];
  for (let index = 0; index < root.leafPages; index += 1) {
    const path = paths.logRootLeaf(rootId, leafPageId(root.root, index));
    const page = leafPageSchema.safeParse((await store.load([path])).read(path, z.unknown()));
    if (page.success) leaves.push(...page.data.leaves);
  }
  const entries = leaves.reduce((sum, { n }) => sum + n, 0);
  return { leaves, isWhole: leaves.length === root.chains && entries === root.entries };
}
