import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { isSameRuling, ruleNomination } from '@thidua/domain/award/ruling';
import { readNames } from '../frame/read-authority.ts';
import { writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, loadNominations, type AwardContext } from './award-context.ts';
import { declinedNews } from './award-news.ts';
import { loadPublications, publishOutcomes, type SaidOutcomes } from './publication-outcomes.ts';

type Request = CallableInput<'ruleNominations'>;
type Outcomes = CallableResponse<'ruleNominations'>['outcomes'];

/**
 * The chairman's rulings, one or many in one transaction; each is done or refused by itself. One to be awarded stays
 * published until a decision takes effect; a decline is told at once, with its reason. Ruled the same again, nothing is done.
 */
export function ruleNominations(
  services: Services,
  uid: string,
  { movementId, items }: Request,
): Promise<Result<{ outcomes: Outcomes }, RefusalCode>> {
  return asRole(services, uid, 'ruleNominations', movementId, (context) => ruleAll(context, items));
}

async function ruleAll(
  context: AwardContext,
  items: Request['items'],
): Promise<Result<{ outcomes: Outcomes }, RefusalCode>> {
  const { services, transaction, movementId, uid, now } = context;
  const ids = [...new Set(items.map(({ nominationId }) => nominationId))];
  const { documents, byId } = await loadNominations(transaction, movementId, ids);
  const lists = await loadPublications(context, [...byId.values()]);
  const names = await readNames(transaction, context.movement.authorityId);
  const outcomes: Outcomes = [];
  const declined: Nomination[] = [];
  const published = new Map<string, SaidOutcomes>();
  const done = new Set<string>();
  for (const { nominationId, ...asked } of items) {
    const nomination = byId.get(nominationId);
    if (!nomination || done.has(nominationId)) {
      outcomes.push({ nominationId, refusal: nomination ? 'notInThisState' : 'unknownNomination' });
      continue;
    }
    done.add(nominationId);
    const { publicationId, version } = nomination;
    const list = publicationId === null ? null : (lists.byId.get(publicationId) ?? null);
    const ruled = ruleNomination(nomination, list, asked, uid, now);
    outcomes.push({ nominationId, refusal: ruled.ok ? null : ruled.error });
    if (!ruled.ok || isSameRuling(nomination, asked, uid)) continue;
    const { next, before, after } = ruled.value;
    const entry = entryBy(context, { action: 'rule', before, after, reason: asked.reason, version });
    writeNomination(services, transaction, documents, next, [entry]);
    if (next.state !== 'declined') continue;
    declined.push(next);
    if (publicationId === null) continue;
    const said: SaidOutcomes = published.get(publicationId) ?? new Map();
    said.set(nominationId, { outcome: 'decline', outcomeReason: ruled.value.published });
    published.set(publicationId, said);
  }
  publishOutcomes(context, lists, published);
  context.announce(declinedNews(context.movement, names, declined));
  return ok({ outcomes });
}
