import type { CallableInput } from '@thidua/domain/contract/callables';
import { nameAndPosition } from '@thidua/domain/wording/award-labels';
import { refuseChangingListed } from '@thidua/domain/award/publication';
import { isMendedName, derivedOfName } from '@thidua/domain/nomination/names';
import { decideNominationMove, unpublishMoveOf } from '@thidua/domain/nomination/nomination';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, loadNominations } from './award-context.ts';
import { aboutNominee } from './award-news.ts';
import { loadPublications, publishOutcomes, type SaidOutcomes } from './publication-outcomes.ts';

/**
 * Takes nominations off a list, all of them or none: they stand again where the council's vote left them and may be
 * published anew. The list keeps them, with the reason.
 */
export const withdrawListed = (
  services: Services,
  uid: string,
  { movementId, publicationId, nominationIds, reason }: CallableInput<'withdrawListed'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'withdrawListed', movementId, async (context) => {
    const { transaction, now } = context;
    const ids = [...new Set(nominationIds)];
    const { documents, byId } = await loadNominations(transaction, movementId, ids);
    const lists = await loadPublications(context, [{ publicationId }]);
    if (!lists.byId.has(publicationId)) return err('unknownPublication');
    const said: SaidOutcomes = new Map();
    for (const id of ids) {
      const nomination = byId.get(id);
      if (!nomination) return err('unknownNomination');
      const refusal = refuseChangingListed(nomination, publicationId);
      if (refusal) return err(refusal);
      const change = { publicationId: null };
      const move = unpublishMoveOf(nomination);
      const moved = decideNominationMove(nomination, move, ['office'], reason, now, change);
      if (!moved.ok) return moved;
      const { next, event } = moved.value;
      writeNomination(services, transaction, documents, next, [entryOf(event, uid, now)]);
      said.set(id, { outcome: 'withdrawn', outcomeReason: reason });
      const news = { kind: 'unlisted' as const, subjectId: id, detail: reason };
      context.announce({ notices: aboutNominee(next, `unlisted~${next.seq}`, news, ['chairman']) });
    }
    publishOutcomes(context, lists, new Map([[publicationId, said]]));
    return ok(null);
  });

/** Mends how somebody on a list is called; who it is stays (docs/rules.md#rule-4). The list shows what it said and what is right. */
export const correctListed = (
  services: Services,
  uid: string,
  { movementId, publicationId, nominationId, reason, ...mended }: CallableInput<'correctListed'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'correctListed', movementId, async (context) => {
    const { transaction } = context;
    const { documents, byId } = await loadNominations(transaction, movementId, [nominationId]);
    const lists = await loadPublications(context, [{ publicationId }]);
    const listed = lists.byId.get(publicationId)?.entries.find((one) => one.nominationId === nominationId);
    const nomination = byId.get(nominationId);
    if (!nomination || !listed) return err('unknownNomination');
    const refusal = refuseChangingListed(nomination, publicationId);
    if (refusal) return err(refusal);
    const { honorific, name, position, state, version, seq } = nomination;
    if (name === mended.name && honorific === mended.honorific && position === mended.position) {
      return ok(null);
    }
    // With the name that the council voted on: step by step one would become another.
    if (!isMendedName(nomination.kind, listed.name || name, mended.name)) return err('correctionTooFar');
    const next = {
      ...nomination,
      ...mended,
      ...derivedOfName(mended.name),
      seq: seq + 1,
    };
    const entry = entryBy(context, { action: 'correctListed', before: state, after: state, reason, version });
    writeNomination(services, transaction, documents, next, [entry]);
    const said = { correctedTo: nameAndPosition(mended), correctedWhy: reason };
    publishOutcomes(context, lists, new Map([[publicationId, new Map([[nominationId, said]])]]));
    const detail = `${said.correctedTo}: ${reason}`;
    const news = { kind: 'listedCorrected' as const, subjectId: nominationId, detail };
    context.announce({ notices: aboutNominee(next, `listedCorrected~${next.seq}`, news, []) });
    return ok(null);
  });
