import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import type { Handlers } from './frame/answer.ts';
import type { Services } from './platform/services.ts';

/** A handler whose answer is of no use to who asked. */
const silent =
  <I>(handler: (services: Services, uid: string, input: I) => Promise<Result<unknown, RefusalCode>>) =>
  async (services: Services, uid: string, input: I): Promise<Result<null, RefusalCode>> => {
    const done = await handler(services, uid, input);
    return done.ok ? ok(null) : done;
  };

/** Where each act is done. The build cuts each import into a file of its own, which is read when it is first needed. */
export const handlers: Handlers = {
  acceptInvitation: async () => (await import('./people/use-link.ts')).acceptInvitation,
  answerComment: async () => (await import('./awards/comments.ts')).answerComment,
  answerQuota: async () => (await import('./participants/quota-requests.ts')).answerQuotaRequest,
  appraiseNomination: async () => silent((await import('./moves/appraise-nomination.ts')).appraiseNomination),
  askQuota: async () => (await import('./participants/quota-requests.ts')).askQuota,
  cancelSession: async () => (await import('./council/cancel-session.ts')).cancelSession,
  castBallot: async () => (await import('./council/cast-ballot.ts')).castBallot,
  closeSession: async () => (await import('./council/close-session.ts')).closeSession,
  closeUpload: async () => (await import('./uploads/close-upload.ts')).closeUpload,
  commentOn: async () => (await import('./awards/comments.ts')).commentOn,
  correctDecision: async () => silent((await import('./awards/correct-decision.ts')).correctDecision),
  correctListed: async () => (await import('./awards/change-listed.ts')).correctListed,
  decideProposal: async () => (await import('./people/decide-proposal.ts')).decideProposal,
  clearNamesake: async () => (await import('./council/clear-namesake.ts')).clearNamesake,
  declareConflict: async () => (await import('./council/declare-conflict.ts')).declareConflict,
  discardDecision: async () => (await import('./awards/draft-decision.ts')).discardDecision,
  draftDecision: async () => (await import('./awards/draft-decision.ts')).draftDecision,
  erasePerson: async () => (await import('./erasure/erase-person.ts')).erasePerson,
  exportAwardPaper: async () => (await import('./awards/export-award-paper.ts')).exportAwardPaper,
  exportCalibration: async () => (await import('./awards/export-certificates.ts')).exportCalibration,
  decisionReach: async () => (await import('./awards/decision-reach.ts')).decisionReach,
  exportCertificates: async () => (await import('./awards/export-certificates.ts')).exportCertificates,
  exportDecision: async () => (await import('./awards/export-decision.ts')).exportDecision,
  exportDecisionScan: async () => (await import('./awards/unit-papers.ts')).exportDecisionScan,
  exportRegistrations: async () => (await import('./documents/export-registrations.ts')).exportRegistrations,
  exportUnitCertificates: async () => (await import('./awards/unit-papers.ts')).exportUnitCertificates,
  findPerson: async () => (await import('./erasure/find-person.ts')).findPerson,
  grantExtension: async () => (await import('./participants/grant-extension.ts')).grantExtension,
  handOverCertificates: async () => (await import('./awards/hand-over.ts')).handOverCertificates,
  invitePerson: async () => (await import('./people/invite-person.ts')).invitePerson,
  listCouncilMembers: async () => (await import('./council/list-council-members.ts')).listCouncilMembers,
  moveCases: async () => (await import('./moves/move-cases.ts')).moveCases,
  nameActors: async () => (await import('./log/name-actors.ts')).nameActors,
  noteAttendance: async () => (await import('./council/note-attendance.ts')).noteAttendance,
  openSession: async () => (await import('./council/open-session.ts')).openSession,
  openUpload: async () => (await import('./uploads/open-upload.ts')).openUpload,
  placeUnit: async () => silent((await import('./participants/place-unit.ts')).placeUnit),
  previewErasure: async () => (await import('./erasure/erase-person.ts')).previewErasure,
  proposeAgainst: async () => (await import('./awards/propose-against.ts')).proposeAgainst,
  publishList: async () => (await import('./awards/publish-list.ts')).publishList,
  readLink: async () => (await import('./people/use-link.ts')).readLink,
  reconcileMovement: async () => (await import('./summaries/reconcile-movement.ts')).reconcileMovement,
  reissueCertificate: async () => (await import('./awards/correct-certificate.ts')).reissueCertificate,
  releaseMails: async () => (await import('./mail/release-mails.ts')).releaseMails,
  remindMembers: async () => (await import('./council/remind-members.ts')).remindMembers,
  remindUnits: async () => (await import('./cases/remind-units.ts')).remindUnits,
  renewInvitation: async () => (await import('./people/invite-person.ts')).renewInvitation,
  replayDeadLetter: async () => (await import('./judging/replay-dead-letter.ts')).replayDeadLetter,
  requestPasswordReset: async () => (await import('./people/request-reset.ts')).requestPasswordReset,
  revokeCertificate: async () => (await import('./awards/correct-certificate.ts')).revokeCertificate,
  ruleNominations: async () => (await import('./awards/rule-nominations.ts')).ruleNominations,
  saveCertificateLayout: async () => (await import('./awards/save-layout.ts')).saveCertificateLayout,
  saveSession: async () => (await import('./council/save-session.ts')).saveSession,
  scoreUnit: async () => (await import('./scores/score-unit.ts')).scoreUnit,
  sendReset: async () => (await import('./people/set-grants.ts')).sendReset,
  sessionTurnout: async () => (await import('./council/session-turnout.ts')).sessionTurnout,
  setAsideComment: async () => (await import('./awards/set-aside-comment.ts')).setAsideComment,
  setGrants: async () => (await import('./people/set-grants.ts')).setGrants,
  setNewPassword: async () => (await import('./people/use-link.ts')).setNewPassword,
  setTwoAdmins: async () => (await import('./people/set-two-admins.ts')).setTwoAdmins,
  settleMatch: async () => (await import('./nominations/settle-match.ts')).settleMatch,
  signDecision: async () => (await import('./awards/sign-decision.ts')).signDecision,
  undoHandOver: async () => (await import('./awards/hand-over.ts')).undoHandOver,
  verifyLog: async () => (await import('./log/check-log.ts')).checkLog,
  withdrawListed: async () => (await import('./awards/change-listed.ts')).withdrawListed,
  writeOpinion: async () => (await import('./council/write-opinion.ts')).writeOpinion,
};
