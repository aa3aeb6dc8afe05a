import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { agreed, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { answeredContent } from '@thidua/domain/question/question.fixture';
import { AUTHORITY, MOVEMENT } from '../support/small-movement.ts';

const of = { movementId: MOVEMENT };
const inDraft = { authorityId: AUTHORITY, draftId: 'a'.repeat(20) };
const inSession = { ...of, sessionId: 'session' };
const nominee = { ...of, nominationId: 'u1~nomination-1' };
const instant = '2021-12-10T02:10:00.000Z';
const grants = { u1: { unitHead: { from: instant, to: null } } };
const upload = {
  ...of,
  place: { kind: 'evidence' as const, unitId: 'u1', caseId: 'registration' },
  fileId: 'file',
};
const token = 'a'.repeat(43);
const link = { token, password: 'mat-khau-rieng' };
const email = 'nguoi-moi@mau.example';
const reason = 'Lý do';
const exemplar = { ...of, exemplarId: 'u1~1', seq: 1 };
const asked = { ...of, questionId: 'u1~1', seq: 1 };
const adopting = { ...of, exemplarId: 'u1~1', unitId: 'u2' };
const subject = { kind: 'nominee' as const, nominations: [nominee] };

/** A sound request of every act; a new act is not compiled without one, and is attacked from then on. */
export const requests: { [N in CallableName]: CallableRequest<N> } = {
  acceptInvitation: link,
  adoptExemplar: { ...adopting, plan: 'Làm theo' },
  amendExemplar: { ...exemplar, story: story() },
  answerComment: { ...of, publicationId: 'list', commentId: 'comment', text: 'Trả lời' },
  answerQuestion: { ...asked, said: answeredContent(), reason: '' },
  answerQuota: { ...of, unitId: 'u1', formId: 'giay-khen', kind: 'individual', more: 1, reason },
  appraiseNomination: {
    ...nominee,
    seq: 1,
    outcome: 'reject',
    checklist: { 'to-trinh': true },
    remark: 'Không',
  },
  savePhone: { ...of, unitId: 'u1', phone: '028 3855 1234' },
  askQuota: { ...of, unitId: 'u1', formId: 'giay-khen', kind: 'individual', more: 1, reason },
  cancelSession: { ...inSession, reason },
  castBallot: { ...inSession, paper: { 'u1~nomination-1': 'support' }, nonce: '0'.repeat(32) },
  changeUnits: {
    authorityId: AUTHORITY,
    changeId: 'change',
    seq: 0,
    fileName: '',
    units: [{ unitId: 'u9', name: 'Phường 9', kind: 'ward', parentId: AUTHORITY, active: true }],
  },
  closeSession: inSession,
  closeUpload: upload,
  commentOn: { ...nominee, publicationId: 'list', text: 'Ý kiến' },
  correctDecision: {
    ...of,
    decisionId: 'decision',
    seq: 1,
    signature: {
      number: '1',
      date: '2021-12-01',
      signer: 'Lê Văn Mẫu',
      signingForm: ['CHỦ TỊCH'],
      scanId: 'scan',
    },
    reason,
  },
  correctListed: { ...nominee, publicationId: 'list', honorific: '', name: 'Mẫu', position: '', reason },
  decideProposal: { proposalId: 'proposal', answer: 'confirm', remark: '' },
  clearNamesake: {
    ...inSession,
    nominationId: 'u1~nomination-1',
    memberUid: 'member',
    clear: true,
    reason: 'Khác ngày sinh',
  },
  declareConflict: { ...inSession, nominationId: 'u1~nomination-1' },
  discardDecision: { ...of, decisionId: 'decision', reason },
  draftDecision: {
    ...of,
    decisionId: 'decision',
    title: 'Tặng Giấy khen',
    legalBases: ['Căn cứ Luật'],
    recipients: ['Như Điều 2'],
    nominationIds: ['u1~nomination-1'],
  },
  decisionReach: { ...of, decisionId: 'decision' },
  discardMovement: { ...inDraft, reason },
  draftMovement: { ...inDraft, origin: { kind: 'empty' } },
  dropRevision: of,
  editExemplar: { ...exemplar, story: story() },
  erasePerson: { authorityId: AUTHORITY, subject, byName: false, basis: 'Điều 14 Luật 91/2025/QH15' },
  exportAwardPaper: { ...of, about: { kind: 'correction', decisionId: 'decision', index: 0 } },
  exportCalibration: { ...of, layout: null },
  exportCertificates: { ...of, decisionId: 'decision', codes: ['0000000000'] },
  exportDecision: { ...of, decisionId: 'decision' },
  exportDecisionScan: nominee,
  exportRegistrations: of,
  exportUnitCertificates: { ...of, unitId: 'u1', nominationIds: ['u1~nomination-1'] },
  findPerson: { authorityId: AUTHORITY, name: 'Mẫu Văn' },
  grantExtension: { ...of, caseId: 'registration', unitIds: ['u1'], until: '2021-12-31', reason },
  handOverCertificates: { ...of, nominationIds: ['u1~nomination-1'], to: 'Chị Mẫu', on: '2021-12-01' },
  invitePeople: {
    authorityId: AUTHORITY,
    people: [
      {
        email,
        displayName: 'Người mới',
        grants: [{ unitId: 'u1', role: 'unitHead', from: instant, to: null }],
      },
    ],
  },
  invitePerson: { authorityId: AUTHORITY, email, displayName: 'Người mới', grants },
  launchMovement: inDraft,
  listCouncilMembers: of,
  moveCases: { ...of, move: 'handToHead', reason: '', cases: [{ unitId: 'u1', caseId: 'registration' }] },
  moveQuestion: { ...asked, move: 'decline', reason },
  moveExemplar: { ...exemplar, move: 'takeDown', reason },
  nameActors: { ...of, unitId: 'u1', uids: ['office-person'] },
  noteAttendance: { ...inSession, uids: ['member'] },
  noteConsent: { ...exemplar, consent: { ...agreed, given: true } },
  openSession: inSession,
  openUpload: {
    ...upload,
    file: { name: 'tep.pdf', type: 'application/pdf', size: 20, sha256: 'a'.repeat(64) },
  },
  placeUnit: { ...of, unitId: 'u1', clusterId: 'a', obligation: 'required', active: true, reason },
  planReach: of,
  previewErasure: { authorityId: AUTHORITY, subject },
  proposeAgainst: { ...nominee, reason },
  publishList: { ...of, title: 'Danh sách', nominationIds: ['u1~nomination-1'], days: null },
  publishPlan: { ...of, reason },
  readLink: { token, purpose: 'invitation' },
  reconcileMovement: of,
  reissueCertificate: { ...of, code: '0000000000', honorific: '', name: 'Mẫu', position: '', reason },
  releaseMails: { authorityId: AUTHORITY, movementId: MOVEMENT, mailIds: ['mail'] },
  remindMembers: inSession,
  remindUnits: { ...of, caseId: 'registration', unitIds: ['u1'], message: 'Mời nộp' },
  reportAdoption: { ...adopting, state: 'done', outcome: 'done' },
  renewInvitation: { uid: 'somebody' },
  replayDeadLetter: { deadLetterId: 'letter' },
  requestPasswordReset: { email },
  revisePlan: of,
  revokeCertificate: { ...of, code: '0000000000', reason },
  revokeConsent: { ...exemplar, reason },
  ruleNominations: { ...of, items: [{ nominationId: 'u1~nomination-1', outcome: 'award', reason: '' }] },
  saveCertificateLayout: { ...of, layout: defaultLayouts.blank300 },
  savePlanPart: { ...inDraft, part: 'head', rev: 1, content: {} },
  saveReminders: { ...of, reminders: [{ days: 1, to: ['unitHead'] }] },
  saveWorkYear: { ...of, year: '2026', workYear: { daysOff: [], workedWeekends: [] } },
  saveSession: {
    ...inSession,
    title: 'Kỳ họp',
    rules: defaultVotingRules,
    opensAt: instant,
    closesAt: instant,
    members: [{ uid: 'member', position: 'Ủy viên', unitIds: ['u1'] }],
    nominationIds: ['u1~nomination-1'],
  },
  scoreUnit: { ...of, unitId: 'u1', layer: 'appraised', seq: 0, points: { c1: 20 }, reasons: { c1: 'Tốt' } },
  sendReset: { uid: 'somebody' },
  sessionTurnout: inSession,
  setAsideComment: { ...of, publicationId: 'list', commentIds: ['comment'], reason },
  setGrants: { uid: 'somebody', active: true, grants },
  setNewPassword: link,
  setTwoAdmins: { authorityId: AUTHORITY, on: true },
  settleMatch: { ...nominee, otherId: 'u2~nomination-1', reason: 'Khác người' },
  signDecision: {
    ...of,
    decisionId: 'decision',
    seq: 1,
    signature: {
      number: '900',
      date: '2021-12-01',
      signer: 'Mẫu Văn Ký',
      signingForm: ['CHỦ TỊCH'],
      scanId: 'scan',
    },
  },
  throwAwayDossier: { ...of, unitId: 'u1', caseId: 'nomination-1' },
  undoHandOver: { ...nominee, reason },
  undoUnitChange: { authorityId: AUTHORITY, changeId: 'change' },
  verifyLog: { authorityId: AUTHORITY, root: null },
  withdrawListed: { ...of, publicationId: 'list', nominationIds: ['u1~nomination-1'], reason },
  writeOpinion: { ...inSession, nominationId: 'u1~nomination-1', text: 'Đồng ý' },
};
