import { decisionItemSchema, decisionSchema, type AwardDecision } from '@thidua/domain/award/decision';
import { paths } from '@thidua/domain/base/paths';
import { publicationSchema, publicEntrySchema, type Publication } from '@thidua/domain/award/publication';
import { readPages, writePages } from '../store/paged.ts';
import type { Documents, Transaction } from '../store/store.ts';

type Loader = Pick<Transaction, 'load'>;

/** A published list with all its entries, of which the documents hold the list's own one. */
export async function readPublication(
  store: Loader,
  documents: Documents,
  movementId: string,
  publicationId: string,
): Promise<Publication | null> {
  const list = documents.read(paths.publication(movementId, publicationId), publicationSchema);
  if (!list) return null;
  const pathOf = (n: number) => paths.publicationPage(movementId, publicationId, n);
  const others = await readPages(store, pathOf, list.more, publicEntrySchema);
  return { ...list, entries: [...list.entries, ...others] };
}

/** Writes a published list, whole, where it differs from what it was; `before` is null of a new one. */
export function writePublication(
  transaction: Transaction,
  publicationId: string,
  before: Publication | null,
  next: Publication,
): void {
  const { movementId } = next;
  const pathOf = (n: number) => paths.publicationPage(movementId, publicationId, n);
  const { first, more } = writePages(transaction, pathOf, before?.more ? before.entries : [], next.entries);
  transaction.set(paths.publication(movementId, publicationId), { ...next, entries: first, more });
}

/** A decision with all its items, of which the documents hold the decision's own one. */
export async function readDecision(
  store: Loader,
  documents: Documents,
  movementId: string,
  decisionId: string,
): Promise<AwardDecision | null> {
  const decision = documents.read(paths.decision(movementId, decisionId), decisionSchema);
  if (!decision) return null;
  const pathOf = (n: number) => paths.decisionPage(movementId, decisionId, n);
  const others = await readPages(store, pathOf, decision.more, decisionItemSchema);
  return { ...decision, items: [...decision.items, ...others] };
}

/** Writes a decision, whole, where it differs from what it was; `before` is null of a new one. */
export function writeDecision(
  transaction: Transaction,
  decisionId: string,
  before: AwardDecision | null,
  next: AwardDecision,
): void {
  const { movementId } = next;
  const pathOf = (n: number) => paths.decisionPage(movementId, decisionId, n);
  const { first, more } = writePages(transaction, pathOf, before?.more ? before.items : [], next.items);
  transaction.set(paths.decision(movementId, decisionId), { ...next, items: first, more });
}
