import { hash } from 'node:crypto';
import {
  chainEntrySchema,
  chainHeadSchema,
  extendChain,
  type ChainEntry,
  type ChainHead,
} from '@thidua/domain/log/chain';
import { present } from '@thidua/domain/log/chain.fixture';
import type { LogFault } from '@thidua/domain/log/fault';
import { paths } from '@thidua/domain/base/paths';
import { db, list, read } from './backend.ts';

export const sha256 = (text: string) => hash('sha256', text);

export interface Kept {
  head: ChainHead;
  entries: ChainEntry[];
}

/** A chain as it stands. */
export async function keptChain(chainId: string): Promise<Kept> {
  const head = present(await read(paths.chain(chainId), chainHeadSchema));
  const entries = await list(paths.chainEntries(chainId), chainEntrySchema);
  return { head, entries: entries.toSorted((a, b) => a.n - b.n) };
}

/** Puts a chain into the store as somebody with all rights to it could. */
export async function putChain(chainId: string, { head, entries }: Kept): Promise<void> {
  await db.recursiveDelete(db.collection(paths.chainEntries(chainId)));
  await db.doc(paths.chain(chainId)).set(head);
  await Promise.all(entries.map((entry) => db.doc(paths.chainEntry(chainId, entry.n)).set(entry)));
}

const rewritten = ({ head, entries }: Kept, change: (entries: ChainEntry[]) => ChainEntry[]): Kept => {
  const events = change(entries).flatMap(({ detail, ...entry }) => (detail ? [{ ...entry, detail }] : []));
  return extendChain({ ...head, n: 0, hash: '' }, events, sha256);
};
const at = (entries: readonly ChainEntry[], n: number) => present(entries[n - 1]);

/** A fault of the chain that is tried, without its name and the root that shows it. */
export type Fault = { kind: LogFault['kind']; n?: number | null };
/** What somebody does to a chain whose three entries are in a published root, and where it must show. */
export const attacks: [
  what: string,
  attack: (chainId: string, kept: Kept) => Promise<unknown>,
  fault: Fault,
][] = [
  [
    'an edited field',
    (id) => db.doc(paths.chainEntry(id, 2)).update({ after: 'received' }),
    { kind: 'altered', n: 2 },
  ],
  [
    'an edited time',
    (id) => db.doc(paths.chainEntry(id, 1)).update({ at: new Date(0) }),
    { kind: 'altered', n: 1 },
  ],
  [
    'an edited reason',
    (id) => db.doc(paths.chainEntry(id, 3)).update({ 'detail.reason': 'Khác' }),
    { kind: 'detailAltered', n: 3 },
  ],
  [
    'an entry with a hash of its own',
    (id, { head, entries }) => {
      const { detail, ...entry } = at(entries, 2);
      const event = { ...entry, uid: 'khac', detail: present(detail) };
      const [forged] = extendChain({ ...head, n: 1, hash: entry.prev }, [event], sha256).entries;
      return db.doc(paths.chainEntry(id, 2)).set(present(forged));
    },
    { kind: 'notLinked', n: 3 },
  ],
  ['a deletion', (id) => db.doc(paths.chainEntry(id, 2)).delete(), { kind: 'missing', n: 2 }],
  ['a cut tail', (id) => db.doc(paths.chainEntry(id, 3)).delete(), { kind: 'headDiffers', n: 3 }],
  [
    'a cut tail with the head set back',
    (id, kept) =>
      putChain(
        id,
        rewritten(kept, (entries) => entries.slice(0, 2)),
      ),
    { kind: 'entryMissing', n: 3 },
  ],
  [
    'a chain rewritten with a consistent head',
    (id, kept) =>
      putChain(
        id,
        rewritten(kept, (all) => all.with(2, { ...at(all, 3), uid: 'khac' })),
      ),
    { kind: 'rewritten', n: 3 },
  ],
  [
    'a swap',
    (id, { head, entries }) =>
      putChain(id, {
        head,
        entries: [{ ...at(entries, 2), n: 1 }, { ...at(entries, 1), n: 2 }, at(entries, 3)],
      }),
    { kind: 'notLinked', n: 1 },
  ],
  [
    'an insertion',
    (id, { head, entries }) =>
      putChain(id, {
        head: { ...head, n: 4 },
        entries: [...entries.slice(0, 2), at(entries, 2), at(entries, 3)].map((entry, index) => ({
          ...entry,
          n: index + 1,
        })),
      }),
    { kind: 'notLinked', n: 3 },
  ],
  [
    'an entry that no number leads to',
    (id, { entries }) => db.doc(`${paths.chainEntries(id)}/2b`).set(at(entries, 2)),
    { kind: 'stray', n: null },
  ],
  [
    'an entry of another shape',
    (id) => db.doc(paths.chainEntry(id, 2)).update({ uid: 7 }),
    { kind: 'unreadable', n: 2 },
  ],
  [
    'an edited head',
    (id) => db.doc(paths.chain(id)).update({ hash: 'f'.repeat(64) }),
    { kind: 'headDiffers', n: 3 },
  ],
  ['a chain that is gone', (id) => db.recursiveDelete(db.doc(paths.chain(id))), { kind: 'chainGone', n: 3 }],
  [
    'a chain given to another authority',
    (id) => db.doc(paths.chain(id)).update({ authorityId: 'khac' }),
    { kind: 'chainGone', n: 3 },
  ],
];
