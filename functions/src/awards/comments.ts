import type { CallableInput } from '@thidua/domain/contract/callables';
import { membershipSchema, reaches } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { publicationChainId } from '@thidua/domain/log/chain-ids';
import {
  commentSchema,
  COMMENTS_PER_PERSON,
  isCommentPeriod,
  isOwedAnswer,
  publicationSchema,
  type Comment,
} from '@thidua/domain/award/publication';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { contentHash } from '../frame/write-log.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import { readPublication } from './stored-lists.ts';
import { asRole, entryBy, writeMovementLog } from './award-context.ts';

const ID_LENGTH = 24;

/**
 * A comment on one entry of a list, while the comment period lasts, by a member with a grant in force over the
 * authority: an account that nobody invited could flood the list. Its id is made of who
 * says what about whom, so that a repeat is the same comment. The log holds its hash, not its words.
 */
export function commentOn(
  services: Services,
  uid: string,
  { movementId, publicationId, nominationId, text }: CallableInput<'commentOn'>,
): Promise<Result<{ commentId: string }, RefusalCode>> {
  const { sha256 } = services;
  const commentId = contentHash([publicationId, nominationId, uid, text], sha256).slice(0, ID_LENGTH);
  const chainId = publicationChainId(movementId, publicationId);
  const at = {
    publication: paths.publication(movementId, publicationId),
    membership: paths.membership(uid),
    comment: paths.comment(movementId, publicationId, commentId),
    chain: paths.chain(chainId),
  };
  return transactAndTell<Result<{ commentId: string }, RefusalCode>>(
    services,
    async (transaction, announce) => {
      const now = services.now();
      const documents = await transaction.load(Object.values(at));
      const publication = documents.read(at.publication, publicationSchema);
      const membership = documents.read(at.membership, membershipSchema);
      if (!membership) return err('notAllowed');
      if (!publication) return err('unknownPublication');
      if (!reaches(membership, publication.authorityId, now)) return err('notAllowed');
      const whole = await readPublication(transaction, documents, movementId, publicationId);
      const about = whole?.entries.find((entry) => entry.nominationId === nominationId);
      if (!about) return err('unknownNomination');
      if (about.outcome === 'withdrawn') return err('commentsClosed');
      if (documents.has(at.comment)) return ok({ commentId });
      if (!isCommentPeriod(publication, now)) return err('commentsClosed');
      const own = await transaction.find({
        collection: paths.comments(movementId, publicationId),
        where: [['uid', '==', uid]],
        limit: COMMENTS_PER_PERSON,
      });
      if (own.length >= COMMENTS_PER_PERSON) return err('tooManyComments');
      const comment: Comment = {
        nominationId,
        uid,
        name: membership.displayName,
        text,
        at: now,
        answer: null,
        setAside: null,
      };
      transaction.create(at.comment, comment);
      transaction.set(at.publication, {
        ...publication,
        comments: publication.comments + 1,
        unanswered: publication.unanswered + 1,
        seq: publication.seq + 1,
      });
      const transition = { action: 'comment', before: '', after: 'unanswered' };
      const entry = entryBy(
        { uid, role: 'public', now },
        { ...transition, contentHash: contentHash(comment, sha256) },
      );
      const context = { services, transaction, movementId, movement: publication };
      writeMovementLog(context, documents, chainId, entry);
      announce({
        notices: [
          {
            causeId: `${chainId}~comment~${commentId}`,
            scope: publication.authorityId,
            to: ['office'],
            kind: 'commentReceived',
            movementId,
            subject: about.name,
            subjectId: publicationId,
            detail: '',
          },
        ],
      });
      return ok({ commentId });
    },
  );
}

/** The office's answer, once; decisions on the list wait until none is owed. */
export function answerComment(
  services: Services,
  uid: string,
  { movementId, publicationId, commentId, text }: CallableInput<'answerComment'>,
): Promise<Result<null, RefusalCode>> {
  const chainId = publicationChainId(movementId, publicationId);
  const at = {
    publication: paths.publication(movementId, publicationId),
    comment: paths.comment(movementId, publicationId, commentId),
    chain: paths.chain(chainId),
  };
  return asRole(services, uid, 'answerComment', movementId, async (context) => {
    const { transaction, now } = context;
    const documents = await transaction.load(Object.values(at));
    const publication = documents.read(at.publication, publicationSchema);
    const comment = documents.read(at.comment, commentSchema);
    if (!publication || !comment) return err('unknownPublication');
    if (comment.answer !== null) return err('alreadyAnswered');
    const whole = await readPublication(transaction, documents, movementId, publicationId);
    const about = whole?.entries.find((entry) => entry.nominationId === comment.nominationId);
    const answer = { text, at: now, by: uid };
    const owed = isOwedAnswer(comment) ? 1 : 0;
    transaction.set(at.comment, { ...comment, answer });
    transaction.set(at.publication, {
      ...publication,
      unanswered: publication.unanswered - owed,
      seq: publication.seq + 1,
    });
    const hash = contentHash(answer, services.sha256);
    const transition = {
      action: 'answerComment',
      before: owed ? 'unanswered' : 'setAside',
      after: 'answered',
    };
    writeMovementLog(context, documents, chainId, entryBy(context, { ...transition, contentHash: hash }));
    context.announce({
      personal: [
        {
          uid: comment.uid,
          causeId: `${chainId}~answer~${commentId}`,
          kind: 'commentAnswered',
          movementId,
          subject: about?.name ?? '',
          subjectId: publicationId,
          detail: text,
        },
      ],
    });
    return ok(null);
  });
}
