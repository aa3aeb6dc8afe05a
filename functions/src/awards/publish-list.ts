import type { CallableInput } from '@thidua/domain/contract/callables';
import { unitRoles } from '@thidua/domain/people/membership';
import type { Notice } from '@thidua/domain/mail/news';
import { decideNominationMove } from '@thidua/domain/nomination/nomination';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { paths } from '@thidua/domain/base/paths';
import { publicationChainId } from '@thidua/domain/log/chain-ids';
import {
  lastCommentDay,
  publicEntryOf,
  refusePublishing,
  type PublicEntry,
  type Publication,
} from '@thidua/domain/award/publication';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { isListTooLarge } from '@thidua/domain/base/paged';
import { listInTime, publicTimeOf } from '@thidua/domain/award/public-time';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { readAuthority } from '../frame/read-authority.ts';
import { contentHash } from '../frame/write-log.ts';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { writePublication } from './stored-lists.ts';
import { asRole, entryBy, loadNominations, writeMovementLog, type AwardContext } from './award-context.ts';

type Request = CallableInput<'publishList'>;

interface Published {
  publicationId: string;
  publication: Publication;
  /** Unit id → name. */
  units: ReadonlyMap<string, string>;
}

/**
 * The office opens the proposed list for comment: all its nominations in one transaction, or none. Asked a second
 * time it is refused, since what is published cannot be published again.
 */
export function publishList(
  services: Services,
  uid: string,
  request: Request,
): Promise<Result<{ publicationId: string }, RefusalCode>> {
  const publicationId = newId(services);
  return asRole(services, uid, 'publishList', request.movementId, (context) =>
    publishInTransaction(context, publicationId, request),
  );
}

async function publishInTransaction(
  context: AwardContext,
  publicationId: string,
  { title, nominationIds, days }: Request,
): Promise<Result<{ publicationId: string }, RefusalCode>> {
  const { services, transaction, movementId, movement, awards, uid, now } = context;
  if (days !== null && days < awards.commentDays) return err('commentDaysTooFew');
  const ids = [...new Set(nominationIds)];
  const chainId = publicationChainId(movementId, publicationId);
  const chain = await transaction.load([paths.chain(chainId)]);
  const { documents, byId } = await loadNominations(transaction, movementId, ids);
  const authority = await readAuthority(transaction, movement.authorityId);
  const formTitles = new Map(movement.awardForms.map((form) => [form.id, form.title]));
  const entries: PublicEntry[] = [];
  const units = new Map<string, string>();
  for (const id of ids) {
    const nomination = byId.get(id);
    if (!nomination) return err('unknownNomination');
    const refusal = refusePublishing(nomination);
    if (refusal) return err(refusal);
    entries.push(publicEntryOf(id, nomination, formTitles.get(nomination.formId) ?? ''));
    units.set(nomination.unitId, nomination.unitName);
    const moved = decideNominationMove(nomination, 'publish', ['office'], '', now, { publicationId });
    if (!moved.ok) return moved;
    const entry = entryOf(moved.value.event, uid, now);
    writeNomination(services, transaction, documents, moved.value.next, [entry]);
  }
  entries.sort(compareNominees);
  if (isListTooLarge(entries)) return err('listTooLarge');
  const { zone, authorityId } = movement;
  const undated: Publication = {
    authorityId,
    movementId,
    movementTitle: movement.title,
    names: authority?.authority?.names ?? null,
    title,
    from: localDateOf(now, zone),
    until: lastCommentDay(now, zone, days ?? awards.commentDays),
    zone,
    entries,
    more: 0,
    publishedAt: now,
    dueAt: null,
    withdrawn: false,
    setAside: [],
    unanswered: 0,
    comments: 0,
    seq: 1,
  };
  const publication = listInTime(undated, new Map(), publicTimeOf(movement, now));
  writePublication(transaction, publicationId, null, publication);
  const hash = contentHash(publication, services.sha256);
  const opened = entryBy(context, { action: 'publishList', before: '', after: 'open', contentHash: hash });
  writeMovementLog(context, chain, chainId, opened);
  context.announce({ notices: toUnits({ publicationId, publication, units }) });
  return ok({ publicationId });
}

const toUnits = ({ publicationId, publication, units }: Published): Notice[] =>
  Array.from(units, ([unitId, unitName]) => ({
    causeId: `${publicationChainId(publication.movementId, publicationId)}~open`,
    scope: unitId,
    to: unitRoles,
    kind: 'published' as const,
    movementId: publication.movementId,
    unitId,
    unitName,
    subject: publication.title,
    subjectId: publicationId,
    detail: formatDate(publication.until),
  }));
