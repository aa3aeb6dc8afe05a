import type { NotificationContent } from '@thidua/domain/mail/notification';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { links } from '../../ui/links.ts';

/** The page that a notification is about; null where it is about none. */
export function targetOf(notice: NotificationContent): string | null {
  switch (notice.kind) {
    case 'movementLaunched':
    case 'planChanged':
      return links.plan(notice.movementId);
    case 'sessionOpened':
    case 'sessionCancelled':
    case 'sessionReminder':
      return links.session(notice.movementId, notice.subjectId);
    case 'published':
    case 'commentReceived':
    case 'commentAnswered':
    case 'commentSetAside':
    case 'commentsSetAside':
      return links.publication(notice.movementId, notice.subjectId);
    case 'lateUnits':
      return links.board(notice.movementId);
    case 'lateInCluster':
      return links.cluster(notice.movementId, notice.subjectId);
    case 'weeklySummary':
      return links.dashboard(notice.movementId);
    case 'quotaAsked':
      return links.appraisal(notice.movementId);
    case 'quotaAnswered':
    case 'scored':
    case 'reviewChanged':
      return links.awards(notice.movementId, notice.unitId);
    case 'exemplarProposed':
    case 'exemplarAskedBack':
    case 'exemplarAmended':
    case 'exemplarDeclined':
    case 'exemplarPublished':
    case 'exemplarTakenDown':
    case 'exemplarConsent':
    case 'exemplarAdopted':
    case 'adoptionReported':
      return links.exemplar(notice.movementId, notice.subjectId);
    case 'exemplarInvalid':
      return links.unitExemplars(notice.movementId, notice.unitId);
    case 'questionAsked':
    case 'questionAnswered':
    case 'questionCorrected':
    case 'questionDeclined':
    case 'questionTakenDown':
      return links.question(notice.movementId, notice.subjectId);
    case 'questionInvalid':
      return links.unitQuestions(notice.movementId, notice.unitId);
    case 'decisionEffective':
    case 'decisionCorrected':
      return links.decision(notice.movementId, notice.subjectId);
    case 'councilResult':
      return 'caseId' in notice
        ? links.nomination(notice.movementId, nominationId(notice.unitId, notice.caseId))
        : links.session(notice.movementId, notice.subjectId);
    case 'nominationAppraised':
    case 'nominationRejected':
    case 'comparisonChanged':
    case 'unlisted':
    case 'listedCorrected':
    case 'awarded':
    case 'declined':
    case 'certificateReissued':
    case 'certificateRevoked':
      return links.nomination(notice.movementId, nominationId(notice.unitId, notice.caseId));
    case 'accountProposed':
    case 'proposalDecided':
      return links.people();
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
      return links.case(notice.movementId, notice.unitId, notice.caseId);
  }
}
