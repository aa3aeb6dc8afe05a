import { decisionItemSchema, decisionSchema, type AwardDecision } from '@thidua/domain/award/decision';
import { pageSchema } from '@thidua/domain/base/paged';
import { paths } from '@thidua/domain/base/paths';
import { publicationSchema, publicEntrySchema, type Publication } from '@thidua/domain/award/publication';
import { useLiveDoc, useLiveQuery, type Live } from '../../firebase/live.ts';

const entryPage = pageSchema(publicEntrySchema);
const itemPage = pageSchema(decisionItemSchema);

/** A list once both it and its pages are there. */
function joined<D extends { more: number }, T>(
  list: Live<D>,
  pages: Live<{ n: number; items: T[] }[]>,
  join: (list: D, others: T[]) => D,
): Live<D> {
  if (list.status !== 'ready' || list.data.more === 0) return list;
  if (pages.status !== 'ready') return pages;
  const others = pages.data.toSorted((a, b) => a.n - b.n).flatMap(({ items }) => items);
  return { status: 'ready', data: join(list.data, others.slice(0, list.data.more)) };
}

const hasMore = (live: Live<{ more: number }>) => live.status === 'ready' && live.data.more > 0;

/** A published list with all its entries. */
export function usePublication(movementId: string, publicationId: string): Live<Publication> {
  const list = useLiveDoc(paths.publication(movementId, publicationId), publicationSchema);
  const path = paths.publicationPages(movementId, publicationId);
  const pages = useLiveQuery(hasMore(list) ? { path } : null, entryPage);
  return joined(list, pages, (one, others) => ({ ...one, entries: [...one.entries, ...others] }));
}

/** A decision with all its items. */
export function useDecision(movementId: string, decisionId: string): Live<AwardDecision> {
  const list = useLiveDoc(paths.decision(movementId, decisionId), decisionSchema);
  const path = paths.decisionPages(movementId, decisionId);
  const pages = useLiveQuery(hasMore(list) ? { path } : null, itemPage);
  return joined(list, pages, (one, others) => ({ ...one, items: [...one.items, ...others] }));
}
