import { consentNoters } from '../exemplar/exemplar.ts';
import type { CallableName } from './callables.ts';
import { logCheckers, overseeingRoles, roles, unitRoles, type Role } from '../people/membership.ts';

/**
 * Two services answer all acts, each at one address. `works` has the time and memory for papers, exports and what moves
 * hundreds of documents, and alone holds the keys that sign certificates; `calls` answers everything else at once.
 */
export const services = ['calls', 'works'] as const;
export type ServiceName = (typeof services)[number];

/**
 * Who may ask. `over` says where one of `roles` must be held now: in the authority of the movement or the authority that
 * the request names, or `anywhere` – then whose matter it is, the handler finds out and asks again. `nobody`: the request
 * itself proves the right, by a token that was mailed, or asks for nothing but a mail to its own address.
 */
type Who = { over: 'movement' | 'authority' | 'anywhere'; roles: readonly Role[] } | { over: 'nobody' };

export interface Act {
  service: ServiceName;
  who: Who;
  /** How often one person may ask for it in an hour; null for what leaves no trace, and limits itself. */
  perHour: number | null;
}

/** Of a person at work: nobody clicks more often. */
const WORK = 1200;
/** Of what costs seconds of computing, or tells many people. */
const HEAVY = 120;

const movement = (...held: Role[]): Who => ({ over: 'movement', roles: held });
const anywhere = (...held: Role[]): Who => ({ over: 'anywhere', roles: held });
const quick = (who: Who, perHour: number | null = WORK): Act => ({ service: 'calls', who, perHour });
const long = (who: Who, perHour = WORK): Act => ({ service: 'works', who, perHour });

const office = movement('office');
const chairman = movement('chairman');
const member = movement('councilMember');
/** Before there is a movement. */
const officeOver: Who = { over: 'authority', roles: ['office'] };
const officeAnywhere = anywhere('office');
/** Whose account it is, the handler finds out. */
const keepers = anywhere('admin', 'office');
/** Of a case that is theirs, or, as the office, from paper or of a decision. */
const uploaders = anywhere(...unitRoles, 'office');
const ofUnit = anywhere(...unitRoles);
const publicity = movement('publicity');
const overseers: Who = { over: 'movement', roles: overseeingRoles };

/** Every act of a person: by whom, how often, answered where. */
export const acts = {
  acceptInvitation: quick({ over: 'nobody' }),
  adoptExemplar: quick(ofUnit, 60),
  amendExemplar: quick(ofUnit, 60),
  answerComment: quick(office),
  answerQuestion: quick(office),
  answerQuota: quick(office),
  appraiseNomination: quick(office),
  askQuota: quick(anywhere(...unitRoles), 60),
  cancelSession: long(office),
  castBallot: quick(member, null),
  changeUnits: long({ over: 'authority', roles: ['office'] }, HEAVY),
  clearNamesake: quick(office),
  closeSession: long(office),
  closeUpload: quick(uploaders),
  commentOn: quick({ over: 'anywhere', roles }, 60),
  correctDecision: long(office),
  correctListed: long(office),
  decideProposal: quick(anywhere('admin')),
  decisionReach: long(office),
  declareConflict: quick(member),
  discardDecision: quick(office),
  discardMovement: quick(officeOver, HEAVY),
  draftDecision: long(office),
  draftMovement: quick(officeOver, HEAVY),
  dropRevision: quick(office),
  editExemplar: quick(publicity),
  erasePerson: long({ over: 'authority', roles: ['office'] }, HEAVY),
  exportAwardPaper: long(movement('office', 'chairman'), HEAVY),
  exportCalibration: long(office, HEAVY),
  exportCertificates: long(movement('office', 'chairman'), HEAVY),
  exportDecision: long(overseers, HEAVY),
  exportDecisionScan: long(anywhere(...unitRoles), HEAVY),
  exportRegistrations: long(overseers, HEAVY),
  exportUnitCertificates: long(anywhere(...unitRoles), HEAVY),
  findPerson: long({ over: 'authority', roles: ['office'] }, HEAVY),
  grantExtension: quick(office),
  handOverCertificates: quick(office),
  invitePeople: long({ over: 'authority', roles: ['admin', 'office'] }, HEAVY * 2),
  invitePerson: quick({ over: 'authority', roles: ['admin', 'office'] }, HEAVY),
  launchMovement: long(officeOver, HEAVY),
  listCouncilMembers: quick(office),
  moveCases: quick(anywhere(...unitRoles, 'office')),
  moveExemplar: quick(publicity),
  moveQuestion: quick(anywhere(...unitRoles, 'office')),
  nameActors: quick(anywhere(...unitRoles, ...overseeingRoles, 'admin')),
  noteAttendance: quick(office),
  noteConsent: quick(anywhere(...consentNoters)),
  openSession: long(office),
  openUpload: quick(uploaders),
  placeUnit: quick(office),
  planReach: long(office),
  previewErasure: long({ over: 'authority', roles: ['office'] }, HEAVY),
  proposeAgainst: quick(chairman),
  publishList: long(office, HEAVY),
  publishPlan: long(office, HEAVY),
  readLink: quick({ over: 'nobody' }),
  reconcileMovement: long(movement('office', 'admin'), HEAVY),
  reissueCertificate: long(office),
  releaseMails: quick({ over: 'authority', roles: ['office'] }),
  remindMembers: quick(office, HEAVY),
  remindUnits: quick(anywhere('office', 'clusterLead'), HEAVY),
  reportAdoption: quick(ofUnit, 60),
  renewInvitation: quick(keepers, HEAVY),
  replayDeadLetter: long(officeAnywhere),
  requestPasswordReset: quick({ over: 'nobody' }),
  revisePlan: quick(office),
  revokeCertificate: quick(chairman),
  revokeConsent: quick(anywhere(...consentNoters)),
  ruleNominations: long(chairman),
  saveCertificateLayout: quick(office),
  savePhone: quick(anywhere(...unitRoles, 'office'), 60),
  savePlanPart: quick(officeOver),
  saveReminders: quick(office),
  saveSession: quick(office),
  saveWorkYear: quick(office),
  scoreUnit: quick(anywhere('clusterLead', 'office')),
  sendReset: quick(keepers, HEAVY),
  sessionTurnout: quick(movement('office', 'councilMember')),
  setAsideComment: quick(office, HEAVY),
  setGrants: quick(keepers),
  setNewPassword: quick({ over: 'nobody' }),
  setTwoAdmins: quick({ over: 'authority', roles: ['admin'] }),
  settleMatch: quick(office),
  signDecision: long(office),
  throwAwayDossier: quick(uploaders),
  undoHandOver: quick(office),
  undoUnitChange: long({ over: 'authority', roles: ['office'] }, HEAVY),
  verifyLog: long({ over: 'authority', roles: logCheckers }, HEAVY),
  withdrawListed: long(office, HEAVY),
  writeOpinion: quick(member),
} as const satisfies Record<CallableName, Act>;

/** Acts that change nothing, or, of an upload, nothing that anybody sees before its last step: no answer, nothing done. */
export const readingActs = [
  'closeUpload',
  'decisionReach',
  'exportCalibration',
  'exportAwardPaper',
  'exportCertificates',
  'exportDecision',
  'exportDecisionScan',
  'exportRegistrations',
  'exportUnitCertificates',
  'findPerson',
  'listCouncilMembers',
  'nameActors',
  'openUpload',
  'planReach',
  'previewErasure',
  'readLink',
  'sessionTurnout',
  'verifyLog',
] as const satisfies CallableName[];
export type ReadingAct = (typeof readingActs)[number];
export type ChangingAct = Exclude<CallableName, ReadingAct>;

export const isReading = (name: CallableName): name is ReadingAct =>
  readingActs.some((reading) => reading === name);

export const actOf = (name: CallableName): Act => acts[name];

/** The roles that may ask for an act; none where a token proves the right. */
export function rolesFor(name: CallableName): readonly Role[] {
  const { who } = actOf(name);
  return who.over === 'nobody' ? [] : who.roles;
}
