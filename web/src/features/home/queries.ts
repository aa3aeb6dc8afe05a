import { paths } from '@thidua/domain/base/paths';

/** Units with something to receive. */
export const unitsAwaitingOffice = (movementId: string, limit: number) => ({
  path: paths.unitRecords(movementId),
  where: [['awaitingOffice', '>=', 1]] as const,
  limit,
});

/** Dossiers that wait for the office or the chairman. */
export const waitingNominations = (movementId: string) => ({
  path: paths.nominations(movementId),
  where: [['state', 'in', ['validated', 'appraised', 'supported', 'notSupported', 'published']]] as const,
  limit: 300,
});

/** Units that ask for more dossiers than they may hand in. */
export const quotaRequests = (movementId: string) => ({
  path: paths.participants(movementId),
  where: [['quotaAsked', '==', true]] as const,
});

export const openSessions = (movementId: string) => ({
  path: paths.sessions(movementId),
  where: [['state', '==', 'open']] as const,
  limit: 20,
});

/** Certificates that nobody was handed yet. */
export const notHandedOver = (movementId: string) => ({
  path: paths.nominations(movementId),
  where: [
    ['state', '==', 'awarded'],
    ['handover', '==', null],
  ] as const,
});

/** Published lists with comments that nobody has answered; decisions on them wait for that. */
export const listsToAnswer = (movementId: string) => ({
  path: paths.publications(movementId),
  where: [['unanswered', '>=', 1]] as const,
});

/** Cases of a unit that it works on, that came back to it, or that wait for its head. */
export const casesToAct = (movementId: string, unitId: string) => ({
  path: paths.cases(movementId, unitId),
  where: [['state', 'in', ['draft', 'invalid', 'returned', 'amending', 'awaitingHead']]] as const,
});

/** The lists published last; those still open for comment are among them. */
export const newestLists = (movementId: string) => ({
  path: paths.publications(movementId),
  orderBy: [['publishedAt', 'desc']] as const,
  limit: 20,
});

export const decisionsInForce = (movementId: string) => ({
  path: paths.decisions(movementId),
  where: [['state', '==', 'effective']] as const,
  limit: 100,
});

export const proposalsOf = (authorityId: string) => ({
  path: paths.accountProposals(),
  where: [['authorityId', '==', authorityId]] as const,
});

/** Accounts whose invitation nobody has accepted. */
export const openInvitations = (authorityId: string) => ({
  path: paths.memberships(),
  where: [
    ['authorityId', '==', authorityId],
    ['invitation', '==', 'open'],
  ] as const,
});
