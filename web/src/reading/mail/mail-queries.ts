import type { MailState } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';

/** Mails of one state on the first page; asking for more doubles it. */
export const OUTBOX_PAGE = 100;

const inState = (authorityId: string, state: MailState) => ({
  path: paths.mails(),
  where: [
    ['authorityId', '==', authorityId],
    ['state', '==', state],
  ] as const,
});

/** The newest mails of the authority in one state. */
export const mailsIn = (authorityId: string, state: MailState, limit: number) => ({
  ...inState(authorityId, state),
  orderBy: [['createdAt', 'desc']] as const,
  limit,
});

/** Letters about one movement that wait to be released, to be counted. */
export const heldMailsOf = (authorityId: string, movementId: string) => {
  const { path, where } = inState(authorityId, 'held');
  return { path, where: [...where, ['movementId', '==', movementId]] as const };
};

/** All of them, to be counted. */
export const allMailsIn = inState;
