import { newLink } from '@thidua/domain/people/account-link';
import { accountProposalSchema, accountSettingsSchema } from '@thidua/domain/people/account-proposal';
import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import {
  clusterSchema,
  movementSchema,
  participantSchema,
  type Movement,
  type Participant,
} from '@thidua/domain/movement/movement';
import { deadLetterSchema } from '@thidua/domain/log/dead-letter';
import { storedMovement } from '@thidua/domain/movement/known-case';
import { leafPageSchema, logRootId, logRootSchema } from '@thidua/domain/log/root';
import { nodeSchema } from '@thidua/domain/summary/node';
import { reconciliationSchema } from '@thidua/domain/summary/sweep';
import { notificationSchema } from '@thidua/domain/mail/notification';
import {
  caseChainId,
  membershipChainId,
  securityChainId,
  sessionChainId,
  settingsChainId,
} from '@thidua/domain/log/chain-ids';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import {
  emptyRegistration,
  emptyTarget,
  registrationContentSchema,
  type RegistrationContent,
} from '@thidua/domain/submission/registration';
import { newReport, reportContentSchema, type ReportContent } from '@thidua/domain/submission/report';
import { emptyNomination } from '@thidua/domain/nomination/content';
import { emptyReview } from '@thidua/domain/submission/review';
import { FILE_LIMITS, manifestSchema, type Manifest } from '@thidua/domain/file/stored-file';
import { emptyUploads } from '@thidua/domain/file/upload';
import {
  caseKindOf,
  caseSchema,
  draftSchema,
  newCase,
  versionSchema,
  type Draft,
  type SubmissionCase,
  type SubmissionVersion,
} from '@thidua/domain/submission/case';
import { countUnit, unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import firebase from 'firebase/compat/app';
import 'firebase/compat/firestore';
import { actors, allActors, ids } from './actors.ts';
import { unitChangeWorld } from './unit-change-world.ts';
import { award, awardWorld } from './award-world.ts';
import { chain } from './chain-world.ts';
import { exemplarWorld } from './exemplar-world.ts';
import { questionWorld } from './question-world.ts';

type Data = firebase.firestore.DocumentData;
export type World = Record<string, Data>;

const now = new Date();
const { FieldValue, Blob } = firebase.firestore;

export const serverTime = () => FieldValue.serverTimestamp();
export const bytes = (size: number) => Blob.fromUint8Array(new Uint8Array(size));

/** Cases of the unit: a registration under amendment, a report from paper that did not validate, one not begun. */
export const caseIds = {
  registration: REGISTRATION_CASE,
  paper: 'ky-1',
  absent: 'ky-2',
  review: 'review',
  nomination: 'nomination-1',
} as const;
export const fileIds = { shown: 'tep-1', hidden: 'tep-2' } as const;
export const chainIds = {
  case: caseChainId(ids.movement, ids.unit, caseIds.registration),
  absent: caseChainId(ids.movement, ids.unit, caseIds.absent),
  membership: membershipChainId('unitEditor'),
  session: sessionChainId(ids.movement, 'ky-hop-1'),
  settings: settingsChainId(ids.authority),
  security: securityChainId(ids.authority),
} as const;

const unit = (name: string, kind: Unit['kind'], authorityId: string): Unit =>
  unitSchema.parse({
    name,
    folded: name,
    kind,
    parentId: kind === 'authority' ? null : authorityId,
    ancestors: kind === 'authority' ? [] : [authorityId],
    authorityId,
    active: true,
    authority: null,
  });

export function movement(changes: Partial<Movement> = {}): Movement {
  const period = { kind: 'progress', from: '2021-11-01', to: '2021-11-30', due: '2021-12-05' };
  return movementSchema.parse({
    authorityId: ids.authority,
    status: 'open',
    zone: 'Asia/Ho_Chi_Minh',
    period: { from: '2021-11-01', to: '2022-01-30' },
    registrationDeadline: '2021-11-24',
    lateRegistrations: 'accepted',
    contentAreas: [{ id: '2.1', title: 'Nội dung', text: 'Nội dung', source: 'II.2.1' }],
    criteria: { collective: [], individual: [] },
    reportingPeriods: [
      { ...period, id: caseIds.paper, title: 'Kỳ 1' },
      { ...period, id: caseIds.absent, title: 'Kỳ 2' },
    ],
    title: 'Phong trào thử',
    shortTitle: 'Phong trào thử',
    number: '221/KH-UBND',
    issuedOn: '2021-11-19',
    issuedAt: 'Quận 5',
    issuer: 'Ủy ban nhân dân',
    signedAs: [],
    motto: '',
    sample: true,
    copyOf: null,
    legalBases: [],
    purposes: [],
    requirements: [],
    participants: { collectives: [], individuals: [] },
    awardForms: [],
    tasks: [],
    recipients: [],
    proposedTargets: [],
    awards: awardSettings,
    ...changes,
  });
}

export const participant = (changes: Partial<Participant> = {}): Participant =>
  participantSchema.parse({
    unitId: ids.unit,
    name: 'Phường 1',
    folded: 'phuong 1',
    kind: 'ward',
    ancestors: [ids.authority],
    obligation: 'required',
    clusterId: ids.cluster,
    parentNode: nodeIds.cluster(ids.cluster),
    active: true,
    extensions: {},
    extraQuotas: [],
    quotaAsked: false,
    seq: 1,
    ...changes,
  });

export const submissionCase = (caseId: string, changes: Partial<SubmissionCase> = {}): SubmissionCase =>
  caseSchema.parse({ ...newCase(ids.unit, caseId, now), ...changes });

export const registrationContent = (changes: Partial<RegistrationContent> = {}): RegistrationContent =>
  registrationContentSchema.parse({ ...emptyRegistration(), targets: [emptyTarget('t1')], ...changes });

const reportContent = (changes: Partial<ReportContent> = {}): ReportContent =>
  reportContentSchema.parse({ ...newReport([{ id: 't1' }], [{ id: 'tc1' }], null), ...changes });

const outline = [{ id: 'thanh-tich', title: 'Thành tích', hint: '' }];

export function contentOf(caseId: string): Data {
  const kind = caseKindOf(caseId);
  if (kind === 'registration') return registrationContent();
  if (kind === 'review') return emptyReview();
  return kind === 'nomination' ? emptyNomination('giay-khen', 'individual', outline) : reportContent();
}

const draft = (caseId: string, changes: Partial<Draft> = {}): Draft =>
  draftSchema.parse({
    content: contentOf(caseId),
    rev: 1,
    updatedAt: now,
    updatedBy: 'unitEditor',
    ...changes,
  });

export const version = (caseId: string, changes: Partial<SubmissionVersion> = {}): SubmissionVersion =>
  versionSchema.parse({
    content: contentOf(caseId),
    submittedBy: 'unitHead',
    submittedAt: now,
    channel: 'web',
    paperReceivedOn: null,
    ...changes,
  });

/** Of two chunks, the second of 1,000 bytes; a ticket that is open. */
export const manifest = (changes: Partial<Manifest> = {}): Manifest =>
  manifestSchema.parse({
    name: 'minh-chung.pdf',
    type: 'application/pdf',
    size: FILE_LIMITS.chunk + 1000,
    sha256: '0123456789abcdef'.repeat(4),
    chunkCount: 2,
    uploadedBy: 'unitEditor',
    uploadedAt: now,
    expiresAt: new Date(Date.now() + 3_600_000),
    arrivedAt: null,
    ...changes,
  });

/** Stamped as the rules ask of who writes it now. */
export const newDraft = (caseId: string, uid: string, rev = 1): Data => ({
  ...draft(caseId, { updatedBy: uid }),
  rev,
  updatedAt: serverTime(),
});

export const newVersion = (caseId: string, uid: string, paperReceivedOn: string | null = null): Data => ({
  ...version(caseId, { submittedBy: uid, channel: paperReceivedOn ? 'paper' : 'web', paperReceivedOn }),
  submittedAt: serverTime(),
});

export const newManifest = (uid: string): Data => ({
  ...manifest({ uploadedBy: uid }),
  uploadedAt: serverTime(),
});

export const at = {
  case: (caseId: string) => paths.case(ids.movement, ids.unit, caseId),
  draft: (caseId: string, draftId: string) => paths.draft(ids.movement, ids.unit, caseId, draftId),
  version: (caseId: string, n: number | string) => paths.version(ids.movement, ids.unit, caseId, n),
  evidence: (caseId: string, fileId: string) => paths.evidence(ids.movement, ids.unit, caseId, fileId),
  chunk: (caseId: string, fileId: string, index: number | string) =>
    paths.evidenceChunk(ids.movement, ids.unit, caseId, fileId, index),
  contact: (caseId: string) => paths.contact(ids.movement, ids.unit, caseId),
  participant: paths.participant(ids.movement, ids.unit),
};

export const rootId = logRootId(ids.authority, '2022-01-05');

const notification = notificationSchema.parse({
  kind: 'reminder',
  movementId: ids.movement,
  unitId: ids.unit,
  unitName: 'Phường 1',
  caseId: caseIds.registration,
  detail: '',
  createdAt: now,
  readAt: null,
});

const record = unitRecordSchema.parse({
  ...countUnit(movement(), participant(), {}, '2021-11-20'),
  formerNodes: [],
  version: 1,
  asOf: now,
});

const node = nodeSchema.parse({
  nodeId: nodeIds.unit(ids.authority),
  parentId: null,
  name: 'Quận',
  kind: 'authority',
  children: {},
  tally: {},
  version: 1,
  asOf: now,
});

/** Accounts by uid; those without a membership have no document. */
const membershipDocuments = (): World =>
  Object.fromEntries(
    allActors.flatMap((name) => {
      const membership = actors[name];
      return membership ? [[paths.membership(name), membership]] : [];
    }),
  );

/** Every document there is at the beginning of a test, by path. */
export const world = (): World => ({
  ...membershipDocuments(),
  [paths.notification('unitEditor', 'nhac-1')]: notification,
  [paths.notification('deactivated', 'nhac-1')]: notification,
  [paths.notification('expired', 'nhac-1')]: notification,
  [paths.accountLink('unitEditor')]: newLink('unitEditor', 'reset', null, now),
  [paths.accountProposal('de-nghi-1')]: accountProposalSchema.parse({
    authorityId: ids.authority,
    change: { kind: 'sendReset', uid: 'councilMember' },
    displayName: 'Người dùng thử',
    before: null,
    reason: 'Quên mật khẩu',
    by: { uid: 'admin', name: 'Quản trị' },
    at: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
    state: 'open',
    decided: null,
  }),
  [paths.sweep(ids.movement, 'reconciliation')]: reconciliationSchema.parse({
    kind: 'reconciliation',
    day: '2021-12-10',
    phase: 'units',
    cursor: ids.unit,
    done: 1,
    total: 2,
    units: 1,
    nodes: 0,
    drift: [],
    driftCount: 0,
    holder: 'tien-trinh-1',
    startedAt: now,
    aliveAt: now,
  }),
  [paths.accountSettings(ids.authority)]: accountSettingsSchema.parse({ twoAdmins: true }),
  [paths.planVersion(ids.movement, 1)]: { n: 1, reason: 'Đổi hạn' },
  [paths.planVersion(ids.otherMovement, 1)]: { n: 1, reason: 'Đổi hạn' },
  [paths.movementDraft(ids.draft)]: { authorityId: ids.authority, state: 'draft' },
  ...unitChangeWorld(now),
  [paths.erasureRun(ids.authority)]: { holder: '' },
  [paths.erasure('xoa-1')]: { authorityId: ids.authority },
  [paths.deadLetter('thu-1')]: deadLetterSchema.parse({
    kind: 'submission',
    authorityId: ids.authority,
    movementId: ids.movement,
    unitId: ids.unit,
    caseId: caseIds.registration,
    version: 3,
    error: 'unavailable',
    failedAt: now,
    replayedAt: null,
  }),
  [paths.unit(ids.authority)]: unit('Quận', 'authority', ids.authority),
  [paths.unit(ids.unit)]: unit('Phường 1', 'ward', ids.authority),
  [paths.unit(ids.otherAuthority)]: unit('Quận khác', 'authority', ids.otherAuthority),
  [paths.movement(ids.movement)]: storedMovement(movement()),
  [paths.movement(ids.otherMovement)]: storedMovement(movement({ authorityId: ids.otherAuthority })),
  [paths.cluster(ids.movement, ids.cluster)]: clusterSchema.parse({
    name: 'Cụm 1',
    leadUnitId: ids.unit,
    proposedTargets: [],
  }),
  [paths.node(ids.movement, node.nodeId)]: node,
  [paths.unitRecord(ids.movement, ids.unit)]: record,
  [at.participant]: participant(),
  [at.case(caseIds.registration)]: submissionCase(caseIds.registration, {
    state: 'amending',
    latestVersion: 2,
    receivedVersion: 1,
    validVersions: [1],
  }),
  [at.case(caseIds.paper)]: submissionCase(caseIds.paper, { state: 'invalid', latestVersion: 1 }),
  [at.draft(caseIds.registration, 'unit')]: draft(caseIds.registration),
  [at.draft(caseIds.registration, 'paper')]: draft(caseIds.registration, { updatedBy: 'office' }),
  [at.version(caseIds.registration, 1)]: version(caseIds.registration),
  [at.version(caseIds.registration, 2)]: version(caseIds.registration),
  [at.version(caseIds.paper, 1)]: version(caseIds.paper, {
    submittedBy: 'office',
    channel: 'paper',
    paperReceivedOn: '2021-11-20',
  }),
  [paths.uploadRecord(ids.movement, ids.unit)]: emptyUploads,
  [paths.uploadRecord(ids.movement, `decision~${award.drafted}`)]: emptyUploads,
  [at.evidence(caseIds.registration, fileIds.shown)]: manifest(),
  [at.chunk(caseIds.registration, fileIds.shown, 0)]: { data: bytes(1000) },
  [at.evidence(caseIds.paper, fileIds.hidden)]: manifest(),
  [at.chunk(caseIds.paper, fileIds.hidden, 0)]: { data: bytes(1000) },
  ...awardWorld(now, manifest({ uploadedBy: 'office' })),
  ...exemplarWorld(now),
  ...questionWorld(now),
  ...chain(chainIds.case, ids.movement, ids.unit),
  ...chain(chainIds.session, ids.movement, null),
  ...chain(chainIds.membership, null, null),
  ...chain(chainIds.settings, null, null),
  ...chain(chainIds.security, null, null),
  [paths.logRoot(rootId)]: logRootSchema.parse({
    authorityId: ids.authority,
    day: '2022-01-05',
    root: '0123456789abcdef'.repeat(4),
    chains: 1,
    entries: 1,
    leafPages: 1,
    madeAt: now,
  }),
  [paths.logRootLeaf(rootId, 'trang-0')]: leafPageSchema.parse({
    leaves: [{ chainId: chainIds.membership, n: 1, hash: '' }],
  }),
});

/** Tickets for two chunks, of the clerk, the head and the office. */
export const tickets = {
  unitEditor: 'tep-2-phan',
  unitHead: 'tep-cua-truong',
  office: 'tep-cua-phong',
} as const;
export const ticketsIn = (caseId: string): World =>
  Object.fromEntries(
    Object.entries(tickets).map(([uploadedBy, fileId]) => [
      at.evidence(caseId, fileId),
      manifest({ uploadedBy }),
    ]),
  );
