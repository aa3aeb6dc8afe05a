import { certificateSchema, type CertificateStatus } from '@thidua/domain/award/certificate';
import {
  certificateInTime,
  decisionInTime,
  listInTime,
  publicTimeOf,
  undatedIn,
} from '@thidua/domain/award/public-time';
import type { Publication } from '@thidua/domain/award/publication';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import type { ChainEvent } from '@thidua/domain/log/chain';
import { decisionChainId, publicationChainId } from '@thidua/domain/log/chain-ids';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import type { Services } from '../platform/services.ts';
import { foundPages, type Found, type Query, type Transaction } from '../store/store.ts';
import { entryBy, writeMovementLog } from './award-context.ts';
import { readDecision, readPublication, writeDecision, writePublication } from './stored-lists.ts';

type Clocked = Pick<Services, 'store' | 'now' | 'sha256'>;

/** So many documents that are due are read at a time. */
const PER_PAGE = 100;

/** Does something with a document; whether there was anything to do. */
type Work = (id: string) => Promise<boolean>;

/** What fails of one document leaves the others to be done, and is thrown at the end. */
class Sweep {
  readonly #failed = new Map<string, unknown>();
  #done = 0;

  /** How many of these were done. */
  async each(page: readonly Found[], collection: string, work: Work): Promise<number> {
    const before = this.#done;
    for (const { id } of page) {
      const path = `${collection}/${id}`;
      if (this.#failed.has(path)) continue;
      try {
        if (await work(id)) this.#done += 1;
      } catch (error) {
        this.#failed.set(path, error);
      }
    }
    return this.#done - before;
  }

  end(): number {
    if (this.#failed.size === 0) return this.#done;
    throw new AggregateError([...this.#failed.values()], `${[...this.#failed.keys()].join(' ')} failed`);
  }
}

/** Works on what is due, page by page, until nothing is left that can be done: what is done is due no more. */
async function whileDue(
  { store, now }: Clocked,
  collection: string,
  sweep: Sweep,
  work: Work,
): Promise<void> {
  const due: Query = { collection, where: [['dueAt', '<', now()]], limit: PER_PAGE };
  let page = await store.find(due);
  while ((await sweep.each(page, collection, work)) > 0 && page.length === PER_PAGE)
    page = await store.find(due);
}

async function throughAll(
  { store }: Clocked,
  { collection, where = [] }: Pick<Query, 'collection' | 'where'>,
  sweep: Sweep,
  work: Work,
): Promise<void> {
  for await (const page of foundPages(store, { collection, where, select: ['movementId'] })) {
    await sweep.each(page, collection, work);
  }
}

/**
 * Takes out of a movement's public lists and decisions in force what is over its time (docs/rules.md#rule-9): the nominations and
 * the log keep it. Each document in a transaction of its own, so that it can be stopped anywhere and begun again. How many.
 */
export async function endPublicity(services: Clocked, movementId: string): Promise<number> {
  const sweep = new Sweep();
  await whileDue(services, paths.publications(movementId), sweep, (id) => tidyList(services, movementId, id));
  await whileDue(services, paths.decisions(movementId), sweep, (id) =>
    tidyDecision(services, movementId, id),
  );
  return sweep.end();
}

/** The same of why certificates are not valid any more. */
export async function endReasons(services: Clocked): Promise<number> {
  const sweep = new Sweep();
  await whileDue(services, paths.certificates(), sweep, (code) => tidyCertificate(services, code));
  return sweep.end();
}

/** Gives a last day to what was published before there were any, and ends what is over by it. How many documents. */
export async function datePublicity(services: Clocked, movementId: string): Promise<number> {
  const sweep = new Sweep();
  const lists = { collection: paths.publications(movementId) };
  await throughAll(services, lists, sweep, (id) => tidyList(services, movementId, id));
  const decisions = {
    collection: paths.decisions(movementId),
    where: [['state', '==', 'effective']],
  } as const;
  await throughAll(services, decisions, sweep, (id) => tidyDecision(services, movementId, id));
  return sweep.end();
}

const NOT_VALID: readonly CertificateStatus[] = ['revoked', 'replaced'];

/** The same of certificates. */
export async function dateReasons(services: Clocked): Promise<number> {
  const sweep = new Sweep();
  for (const status of NOT_VALID) {
    const query = { collection: paths.certificates(), where: [['status', '==', status]] } as const;
    await throughAll(services, query, sweep, (code) => tidyCertificate(services, code));
  }
  return sweep.end();
}

function tidyList({ store, now, sha256 }: Clocked, movementId: string, id: string): Promise<boolean> {
  const chainId = publicationChainId(movementId, id);
  const at = {
    list: paths.publication(movementId, id),
    movement: paths.movement(movementId),
    chain: paths.chain(chainId),
  };
  return store.transact(async (transaction) => {
    const documents = await transaction.load(Object.values(at));
    const list = await readPublication(transaction, documents, movementId, id);
    const movement = documents.read(at.movement, movementSettingsSchema);
    if (!list || !movement) return false;
    const since = await sinceOf(transaction, movementId, id, list);
    const next = listInTime(list, since, publicTimeOf(movement, now()));
    const isSame = next.entries.every((entry, index) => entry === list.entries[index]);
    if (isSame && next.dueAt?.getTime() === list.dueAt?.getTime()) return false;
    writePublication(transaction, id, list, next);
    const ended = endedBy(now(), list.entries, next.entries);
    const context = { services: { sha256 }, transaction, movement, movementId };
    if (ended) writeMovementLog(context, documents, chainId, ended);
    return true;
  });
}

type Listed = { nominationId: string } & object;

/** The entry of the log on whose names or reasons were taken away; null where none were. */
function endedBy(now: Date, before: readonly Listed[], after: readonly Listed[]): ChainEvent | null {
  const less = after.filter((one, index) => lettersOf(one) < lettersOf(before[index] ?? {}));
  if (less.length === 0) return null;
  const reason = less.map(({ nominationId }) => nominationId).join('\n');
  const system = { uid: 'system', role: 'system', now };
  return entryBy(system, { action: 'endPublicity', before: '', after: '', reason });
}

/** How much a record says, in letters: what is taken away makes it less. */
const lettersOf = (record: object): number =>
  Object.entries(record)
    .filter(([field]) => !field.endsWith('Until'))
    .reduce((sum, [, value]) => sum + (typeof value === 'string' ? value.length : 0), 0);

/** Since when the outcomes stand that were published before there were days, by nomination, as far as the nominations tell. */
async function sinceOf(
  transaction: Pick<Transaction, 'load'>,
  movementId: string,
  publicationId: string,
  list: Publication,
): Promise<Map<string, LocalDate>> {
  const ids = undatedIn(list);
  const documents = await transaction.load(ids.map((id) => paths.nomination(movementId, id)));
  return new Map(
    ids.flatMap((id) => {
      const nomination = documents.read(paths.nomination(movementId, id), nominationSchema);
      const isListed = nomination?.publicationId === publicationId;
      return isListed ? [[id, localDateOf(nomination.since, list.zone)] as const] : [];
    }),
  );
}

function tidyDecision({ store, now, sha256 }: Clocked, movementId: string, id: string): Promise<boolean> {
  const chainId = decisionChainId(movementId, id);
  const at = {
    decision: paths.decision(movementId, id),
    movement: paths.movement(movementId),
    chain: paths.chain(chainId),
  };
  return store.transact(async (transaction) => {
    const documents = await transaction.load(Object.values(at));
    const decision = await readDecision(transaction, documents, movementId, id);
    const movement = documents.read(at.movement, movementSettingsSchema);
    if (decision?.state !== 'effective' || !movement) return false;
    const next = decisionInTime(decision, publicTimeOf(movement, now()));
    const isSame = next.items.every((item, index) => item === decision.items[index]);
    if (isSame && next.dueAt?.getTime() === decision.dueAt?.getTime()) return false;
    writeDecision(transaction, id, decision, next);
    const ended = endedBy(now(), decision.items, next.items);
    const context = { services: { sha256 }, transaction, movement, movementId };
    if (ended) writeMovementLog(context, documents, chainId, ended);
    return true;
  });
}

function tidyCertificate({ store, now }: Clocked, code: string): Promise<boolean> {
  const path = paths.certificate(code);
  return store.transact(async (transaction) => {
    const certificate = (await transaction.load([path])).read(path, certificateSchema);
    if (!certificate) return false;
    const movementPath = paths.movement(certificate.movementId);
    const movement = (await transaction.load([movementPath])).read(movementPath, movementSettingsSchema);
    if (!movement) return false;
    const next = certificateInTime(certificate, publicTimeOf(movement, now()));
    if (JSON.stringify(next) === JSON.stringify(certificate)) return false;
    transaction.set(path, next);
    return true;
  });
}
