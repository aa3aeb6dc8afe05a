import type { Notification } from '@thidua/domain/mail/notification';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { links } from '../../ui/links.ts';

type Pointed = Pick<Notification, 'kind' | 'movementId' | 'unitId' | 'caseId' | 'subjectId'>;

/** The page that a notification is about; null where it names none. */
export function targetOf({ kind, movementId, unitId, caseId, subjectId }: Pointed): string | null {
  const named = (page: (movementId: string, id: string) => string) =>
    subjectId === '' ? null : page(movementId, subjectId);
  switch (kind) {
    case 'sessionOpened':
    case 'sessionCancelled':
      return named(links.session);
    case 'published':
    case 'commentReceived':
    case 'commentAnswered':
    case 'commentSetAside':
    case 'commentsSetAside':
      return named(links.publication);
    case 'decisionEffective':
      return named(links.decision);
    case 'councilResult':
      return caseId === ''
        ? named(links.session)
        : links.nomination(movementId, nominationId(unitId, caseId));
    case 'nominationAppraised':
    case 'nominationRejected':
    case 'comparisonChanged':
    case 'awarded':
    case 'declined':
    case 'certificateReissued':
    case 'certificateRevoked':
      return caseId === '' ? null : links.nomination(movementId, nominationId(unitId, caseId));
    case 'accountProposed':
    case 'proposalDecided':
      return subjectId === '' ? null : links.people();
    case 'accountChanged':
    case 'accountLinkSent':
    case 'passwordSet':
    case 'twoAdminsChanged':
      return null;
    case 'handedToHead':
    case 'handedBack':
    case 'validated':
    case 'invalid':
    case 'received':
    case 'returned':
    case 'reopened':
    case 'reminder':
    case 'extension':
      return caseId === '' ? null : links.case(movementId, unitId, caseId);
  }
}
