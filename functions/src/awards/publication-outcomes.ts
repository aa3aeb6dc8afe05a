import type { Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { publicationChainId } from '@thidua/domain/log/chain-ids';
import { listInTime, publicTimeOf } from '@thidua/domain/award/public-time';
import { localDateOf } from '@thidua/domain/base/time';
import { withNews, type EntryNews, type Publication } from '@thidua/domain/award/publication';
import type { Documents } from '../store/store.ts';
import { contentHash } from '../frame/write-log.ts';
import { readPublication, writePublication } from './stored-lists.ts';
import { entryBy, writeMovementLog, type AwardContext } from './award-context.ts';

interface LoadedPublications {
  documents: Documents;
  byId: ReadonlyMap<string, Publication>;
}

/** The lists in which these nominations were published, with the heads of their logs. */
export async function loadPublications(
  { transaction, movementId }: Pick<AwardContext, 'transaction' | 'movementId'>,
  nominations: readonly Pick<Nomination, 'publicationId'>[],
): Promise<LoadedPublications> {
  const ids = [...new Set(nominations.flatMap(({ publicationId }) => publicationId ?? []))];
  const documents = await transaction.load([
    ...ids.map((id) => paths.publication(movementId, id)),
    ...ids.map((id) => paths.chain(publicationChainId(movementId, id))),
  ]);
  const byId = new Map<string, Publication>();
  for (const id of ids) {
    const publication = await readPublication(transaction, documents, movementId, id);
    if (publication) byId.set(id, publication);
  }
  return { documents, byId };
}

/** Nomination → what became of it, with the reason that is published, or how its name was mended. */
export type SaidOutcomes = Map<string, EntryNews>;

/** Says on the public lists what became of some of their entries, in their logs too. */
export function publishOutcomes(
  context: AwardContext,
  { documents, byId }: LoadedPublications,
  byPublication: ReadonlyMap<string, SaidOutcomes>,
): void {
  const { transaction, movementId, movement, now } = context;
  for (const [publicationId, outcomes] of byPublication) {
    const publication = byId.get(publicationId);
    if (!publication) continue;
    const today = localDateOf(now, movement.zone);
    const since = new Map(Array.from(outcomes.keys(), (id) => [id, today] as const));
    const next = listInTime(withNews(publication, outcomes), since, publicTimeOf(movement, now));
    writePublication(transaction, publicationId, publication, { ...next, seq: publication.seq + 1 });
    // Whose and what; the words stand on the list and in each nomination's own log, and their hash here.
    const said = Array.from(
      outcomes,
      ([nominationId, { outcome }]) => `${nominationId}: ${outcome ?? 'corrected'}`,
    );
    const entry = entryBy(context, {
      action: 'publishOutcome',
      before: '',
      after: '',
      reason: said.join('\n'),
      contentHash: contentHash([...outcomes], context.services.sha256),
    });
    writeMovementLog(context, documents, publicationChainId(movementId, publicationId), entry);
  }
}
