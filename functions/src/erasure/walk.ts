import { counted } from '@thidua/domain/erasure/erasure';
import type { ErasurePlace, PlaceCounts } from '@thidua/domain/erasure/erasure-subject';
import { fromBeginning, sweeps } from '@thidua/domain/summary/sweep';
import { exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';
import { writeShown } from '../exemplars/write-exemplar.ts';
import type { Transaction } from '../store/store.ts';
import { inBatches, sweepThrough } from '../summaries/sweeping.ts';
import { holdingsIn, idIn, partsOf, type Holding } from './holdings.ts';
import { isOwn, readRecords, type Person } from './person.ts';
import { treat } from './treat.ts';

const PARTS_AT_ONCE = 8;

/** A walk through everything that an authority has stored; it ends itself at `until`. */
interface Walk {
  authorityId: string;
  person: Person;
  until: number;
}

/** Where somebody's data stands, without writing; null where it did not come to the end. */
export async function look(
  services: Services,
  { authorityId, person, until }: Walk,
): Promise<PlaceCounts | null> {
  let counts: PlaceCounts = {};
  const isDone = await through(services, { authorityId, until, of: null }, async (holding) => {
    for (const effect of treat(person, holding, true).effects) {
      counts = counted(counts, placeIn(person, holding), effect);
    }
  });
  return isDone ? counts : null;
}

/** Where the office is told that something stands: a person's own dossiers apart from what else their unit has. */
function placeIn(person: Person, { kind, path }: Holding): ErasurePlace {
  if (kind === 'dossier' || kind === 'unitPaper') return isOwn(person, path) ? 'dossier' : 'unitPaper';
  if (kind === 'proposal') return 'account';
  if (kind === 'comparison') return 'nomination';
  return kind === 'erasure' ? 'log' : kind;
}

/** Erases what an act of erasure is to erase, going on where it was left; false where it did not come to the end. */
export const erase = (
  services: Services,
  { authorityId, person, until }: Walk,
  { erasureId, byName }: { erasureId: string; byName: boolean },
): Promise<boolean> =>
  through(services, { authorityId, until, of: erasureId }, (holding) =>
    eraseFrom(services, { authorityId, person }, holding, byName),
  );

/** Writes what a document becomes, judged by what it is now. The person's own only while their records may be erased. */
async function eraseFrom(
  { store, now }: Services,
  { authorityId, person }: Pick<Walk, 'authorityId' | 'person'>,
  holding: Holding,
  byName: boolean,
): Promise<void> {
  const { kind, path } = holding;
  const found = treat(person, holding, byName).next;
  if (found === undefined) return;
  const mayBe = async (loader: Pick<Transaction, 'load'>) =>
    !isOwn(person, path) || (await readRecords(loader, authorityId, person.subject)).ok;
  if (found === null) {
    if (await mayBe(store)) await store.remove(path);
    return;
  }
  await store.transact(async (transaction) => {
    const documents = await transaction.load([path]);
    if (!documents.has(path) || !(await mayBe(transaction))) return;
    const { next } = treat(person, { ...holding, data: documents.raw(path) }, byName);
    if (!next) return;
    transaction.set(path, next);
    // What is public of it may have been written anew since it was taken away.
    const record = kind === 'exemplar' ? exemplarSchema.safeParse(next) : null;
    if (record?.success) writeShown(transaction, idIn(path), record.data, now());
  });
}

interface Through {
  authorityId: string;
  until: number;
  /** The act that erases; null of a look. */
  of: string | null;
}

/** Every document of an authority once, part by part; says meanwhile how far it is. */
async function through(
  services: Services,
  { authorityId, until, of }: Through,
  work: (holding: Holding) => Promise<void>,
): Promise<boolean> {
  const { store, now } = services;
  const order = {
    path: paths.erasureRun(authorityId),
    type: sweeps.erasure,
    day: now().toISOString().slice(0, 10),
    budgetMs: until - now().getTime(),
  };
  const onePart = async (part: string) => {
    for (const holding of await holdingsIn(store, authorityId, part)) await work(holding);
  };
  const done = await sweepThrough(services, order, async (run) => {
    // A count is whole or none; an act goes on where it was left, and only that act.
    const isSame = 'of' in run.sweep && run.sweep.of === of;
    if (!isSame) await run.enter((sweep) => fromBeginning(sweep, of));
    const ids = await partsOf(store, authorityId);
    return inBatches(run, { ids, size: PARTS_AT_ONCE }, async (parts) => {
      for (const part of parts) await onePart(part);
    });
  });
  return done.state === 'done';
}
