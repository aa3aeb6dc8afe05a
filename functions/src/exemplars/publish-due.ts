import { decideExemplarMove, exemplarSchema, isDue } from '@thidua/domain/exemplar/exemplar';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Services } from '../platform/services.ts';
import { foundPages } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { exemplarPaths, noticesOf, writeExemplar } from './write-exemplar.ts';

/** Publishes what was scheduled for now or before; returns how many. Repeated, it finds them published. */
export async function publishDue(services: Services, movementId: string): Promise<number> {
  const scheduled = {
    collection: paths.exemplars(movementId),
    where: [['state', '==', 'scheduled']],
  } as const;
  let published = 0;
  for await (const page of foundPages(services.store, scheduled)) {
    const due = page.filter(({ data }) =>
      isDue(exemplarSchema.parse(timestampsToDates(data)), services.now()),
    );
    for (const { id } of due) if (await publishOne(services, movementId, id)) published += 1;
  }
  return published;
}

function publishOne(services: Services, movementId: string, exemplarId: string): Promise<boolean> {
  return transactAndTell(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load(exemplarPaths(movementId, exemplarId));
    const before = documents.read(paths.exemplar(movementId, exemplarId), exemplarSchema);
    if (!before || !isDue(before, now)) return false;
    const request = { move: 'publish', reason: '', publishAt: null } as const;
    const decided = decideExemplarMove(before, request, ['system'], now);
    if (!decided.ok) return false;
    const doer = { uid: 'system', now };
    writeExemplar(services, transaction, documents, exemplarId, { ...decided.value, before }, doer);
    announce({ notices: noticesOf(exemplarId, decided.value) });
    return true;
  });
}
