import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import { publicationChainId } from '@thidua/domain/log/chain-ids';
import {
  commentSchema,
  isOwedAnswer,
  publicationSchema,
  withSetAside,
} from '@thidua/domain/award/publication';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, writeMovementLog } from './award-context.ts';

type Outcomes = CallableResponse<'setAsideComment'>['outcomes'];

/**
 * Comments that repeat others or flood a list are set aside by the office, for a published reason: decisions no longer wait for
 * them. They stay, with their words, for those who oversee; their authors are told, once each, and so are the supervisors.
 */
export function setAsideComment(
  services: Services,
  uid: string,
  { movementId, publicationId, commentIds, reason }: CallableInput<'setAsideComment'>,
): Promise<Result<{ outcomes: Outcomes }, RefusalCode>> {
  const chainId = publicationChainId(movementId, publicationId);
  const publicationPath = paths.publication(movementId, publicationId);
  const ids = [...new Set(commentIds)];
  const pathOf = (commentId: string) => paths.comment(movementId, publicationId, commentId);
  return asRole(services, uid, 'setAsideComment', movementId, async (context) => {
    const { transaction, now } = context;
    const documents = await transaction.load([publicationPath, paths.chain(chainId), ...ids.map(pathOf)]);
    const publication = documents.read(publicationPath, publicationSchema);
    if (!publication) return err('unknownPublication');
    const outcomes: Outcomes = [];
    const done: string[] = [];
    const authors = new Set<string>();
    for (const commentId of ids) {
      const comment = documents.read(pathOf(commentId), commentSchema);
      outcomes.push({ commentId, refusal: refusalOf(comment) });
      if (!comment || !isOwedAnswer(comment)) continue;
      transaction.set(pathOf(commentId), { ...comment, setAside: { reason, at: now, by: uid } });
      done.push(commentId);
      authors.add(comment.uid);
    }
    if (done.length === 0) return ok({ outcomes });
    const next = withSetAside(publication, reason, done.length, now);
    transaction.set(publicationPath, next);
    const hash = contentHash(done, services.sha256);
    const transition = { action: 'setAsideComment', before: 'unanswered', after: 'setAside', reason };
    writeMovementLog(context, documents, chainId, entryBy(context, { ...transition, contentHash: hash }));
    const about = {
      causeId: `${chainId}~setAside~${next.seq}`,
      movementId,
      subject: publication.title,
      subjectId: publicationId,
      detail: reason,
    };
    context.announce({
      notices: [{ ...about, scope: publication.authorityId, to: ['supervisor'], kind: 'commentsSetAside' }],
      personal: Array.from(authors, (author) => ({
        ...about,
        uid: author,
        kind: 'commentSetAside' as const,
      })),
    });
    return ok({ outcomes });
  });
}

/** One that was set aside before is left as it is, with the reason that was published. */
function refusalOf(comment: { answer: unknown } | null): RefusalCode | null {
  if (!comment) return 'unknownComment';
  return comment.answer === null ? null : 'alreadyAnswered';
}
