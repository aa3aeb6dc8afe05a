import { district5 } from '@thidua/domain/movement/authority.fixture';
import { publicEntryOf } from '@thidua/domain/award/publication';
import { accountProposalSchema } from '@thidua/domain/people/account-proposal';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { newLink } from '@thidua/domain/people/account-link';
import { itemOf } from '@thidua/domain/award/decision';
import { newDeadLetter } from '@thidua/domain/log/dead-letter';
import { erasureSchema } from '@thidua/domain/erasure/erasure';
import { newMail } from '@thidua/domain/mail/mail';
import { adoptionId, decideAdoption } from '@thidua/domain/exemplar/adoption';
import { exemplarVersionSchema, publicExemplarSchema, publicOf } from '@thidua/domain/exemplar/exemplar';
import { exemplar, proposal, story } from '@thidua/domain/exemplar/exemplar.fixture';
import {
  publicQuestionOf,
  publicQuestionSchema,
  questionVersionSchema,
} from '@thidua/domain/question/question';
import { answered, answeredContent } from '@thidua/domain/question/question.fixture';
import { intakeSchema } from '@thidua/domain/intake/intake';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { newsSchema } from '@thidua/domain/mail/news';
import { comparisonSchema } from '@thidua/domain/nomination/nomination';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase, nominationRef, REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { scoreSchema } from '@thidua/domain/award/score';
import { newCase } from '@thidua/domain/submission/case';
import { unitSchema } from '@thidua/domain/movement/unit';
import { z } from 'zod';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID, participants } from '../support/small-movement.ts';
import { DECLINED, declinedId, MEMBER, MEMBER_UID, type ErasureStage } from './erasure-stage.ts';

/** Of every path of the store, what becomes of a name there. A new path does not compile without a line. */
export const everywhere: Record<keyof typeof paths, 'collection' | 'nameless' | 'erased' | 'kept'> = {
  units: 'collection',
  /** The authority's own: whom to ask. */
  unit: 'kept',
  unitTrees: 'collection',
  unitTree: 'nameless',
  unitChange: 'nameless',
  unitStepPages: 'collection',
  /** Names of units, as in the units themselves. */
  unitStepPage: 'nameless',
  memberships: 'collection',
  membership: 'erased',
  notifications: 'collection',
  notification: 'erased',
  accountLinks: 'collection',
  accountLink: 'nameless',
  accountProposals: 'collection',
  accountProposal: 'erased',
  accountSettings: 'nameless',
  movementDrafts: 'collection',
  /** What the office writes of a plan names offices and units; who saved it stands by the account. */
  movementDraft: 'nameless',
  movements: 'collection',
  movement: 'kept',
  clusters: 'collection',
  cluster: 'kept',
  planVersions: 'collection',
  /** As of the draft; the reason is the office's about its plan. */
  planVersion: 'nameless',
  participants: 'collection',
  participant: 'erased',
  cases: 'collection',
  case: 'erased',
  draft: 'erased',
  versions: 'collection',
  version: 'erased',
  evidenceFiles: 'collection',
  evidence: 'erased',
  evidenceChunks: 'collection',
  /** Bytes: those of a dossier go with their manifest. */
  evidenceChunk: 'nameless',
  uploadRecords: 'collection',
  uploadRecord: 'nameless',
  /** An address, which is searched for by itself. */
  contact: 'nameless',
  nominations: 'collection',
  nomination: 'erased',
  comparisons: 'collection',
  comparison: 'erased',
  intakes: 'collection',
  intake: 'erased',
  exemplars: 'collection',
  exemplar: 'erased',
  exemplarVersions: 'collection',
  exemplarVersion: 'erased',
  publicExemplars: 'collection',
  publicExemplar: 'erased',
  questions: 'collection',
  question: 'erased',
  questionVersions: 'collection',
  questionVersion: 'erased',
  publicQuestions: 'collection',
  publicQuestion: 'erased',
  adoptions: 'collection',
  adoption: 'erased',
  scores: 'collection',
  score: 'erased',
  sessions: 'collection',
  session: 'erased',
  nominees: 'collection',
  opinions: 'collection',
  opinion: 'erased',
  ballotBox: 'nameless',
  publications: 'collection',
  publication: 'erased',
  publicationPages: 'collection',
  publicationPage: 'erased',
  comments: 'collection',
  comment: 'erased',
  decisions: 'collection',
  decision: 'erased',
  decisionPages: 'collection',
  decisionPage: 'erased',
  /** The file's name, of a decision that was signed. */
  scan: 'kept',
  scanChunks: 'collection',
  scanChunk: 'nameless',
  decisionNumber: 'nameless',
  goldenBook: 'nameless',
  certificates: 'collection',
  /** Of whoever signed it. */
  certificate: 'kept',
  publicKeys: 'collection',
  publicKey: 'nameless',
  workCalendar: 'nameless',
  certificateLayout: 'nameless',
  mails: 'collection',
  mail: 'erased',
  news: 'collection',
  newsItem: 'erased',
  logRoots: 'collection',
  logRoot: 'nameless',
  logRootLeaves: 'collection',
  logRootLeaf: 'nameless',
  unitRecords: 'collection',
  unitRecord: 'erased',
  nodes: 'collection',
  node: 'nameless',
  sweep: 'nameless',
  chains: 'collection',
  chain: 'nameless',
  chainEntries: 'collection',
  chainEntry: 'erased',
  buckets: 'collection',
  bucket: 'nameless',
  erasures: 'collection',
  erasure: 'erased',
  erasureRun: 'nameless',
  sitePages: 'collection',
  /** Figures, titles and dates; lists of people are pages of their own. */
  sitePage: 'nameless',
  deadLetters: 'collection',
  deadLetter: 'erased',
};

const content = {
  movementId: M,
  unitId: 'u1',
  unitName: 'Đơn vị u1',
  caseId: nominationRef(declinedId).caseId,
  subject: DECLINED,
  subjectId: declinedId,
  detail: `${DECLINED} chưa đủ`,
};

/** Leaves the two names in what the stage has not played: one document of each kind, of the shape that it is stored in. */
export async function leaveNames(stage: ErasureStage): Promise<void> {
  const { store, now } = stage;
  const authority = { ...district5, helpLine: `Gặp ${DECLINED}` };
  const unit = { authorityId: AUTHORITY, name: 'Quận 5', folded: 'quan 5', kind: 'office', parentId: null };
  await store.set(
    paths.unit(AUTHORITY),
    unitSchema.parse({ ...unit, ancestors: [], active: true, authority }),
  );
  await add(stage, paths.movement(M), { text: `Người ký: ${MEMBER}` });
  await store.set(
    paths.cluster(M, 'a'),
    clusterSchema.parse({ name: `Cụm của ${DECLINED}`, leadUnitId: null, proposedTargets: [] }),
  );

  const [u1] = participants;
  const more = { more: 1, reason: `${DECLINED} xứng đáng`, by: OFFICE_UID, at: now };
  const extraQuota = { formId: 'giay-khen', kind: 'individual', granted: 0, asked: more, answer: null };
  const extension = { until: '2021-12-31', reason: `${DECLINED} ốm`, grantedBy: OFFICE_UID, grantedAt: now };
  await store.set(paths.participant(M, 'u1'), {
    ...u1,
    extensions: { [REGISTRATION_CASE]: extension },
    extraQuotas: [extraQuota],
  });
  const caseId = nominationCase('khong');
  const submission = { ...newCase('u1', caseId, now), remark: `${DECLINED} làm lại` };
  await store.set(paths.case(M, 'u1', caseId), submission);
  const score = {
    unitId: 'u1',
    unitName: 'Đơn vị u1',
    clusterId: null,
    self: {},
    cluster: null,
    appraised: null,
    reasons: { cluster: { c1: `${DECLINED} kể` }, appraised: {} },
    total: 0,
    layer: 'self',
    seq: 1,
    changedAt: now,
    changedBy: OFFICE_UID,
  };
  await store.set(paths.score(M, 'u1'), scoreSchema.parse(score));

  await add(stage, paths.unitRecord(M, 'u1'), { said: DECLINED });

  const nomination = nominationIn('published', { movementId: M, unitId: 'u1', caseId, name: DECLINED });
  const like = { name: DECLINED, unitName: 'Đơn vị u1', formId: 'giay-khen', same: true };
  await store.set(
    paths.comparison(M, `u2~${nominationCase('trung')}`),
    comparisonSchema.parse({
      authorityId: AUTHORITY,
      matches: [{ ...like, nominationId: declinedId }],
      settled: { [declinedId]: `${DECLINED} là người khác` },
    }),
  );
  const entry = publicEntryOf(declinedId, nomination, 'Giấy khen');
  await store.set(paths.publicationPage(M, 'danh-sach', 1), { n: 1, items: [entry] });
  const item = itemOf(declinedId, nomination);
  await store.set(paths.decisionPage(M, 'du-thao', 1), { n: 1, items: [item] });
  const draft = {
    authorityId: AUTHORITY,
    movementId: M,
    title: 'Dự thảo bỏ',
    state: 'discarded',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: [],
    recipients: [],
    items: [item],
    more: 1,
    signature: null,
    draftedAt: now,
    effectiveAt: null,
    issued: 0,
    seq: 2,
  };
  await store.set(paths.decision(M, 'du-thao'), draft);

  await leaveExemplars(stage);
  await leaveQuestion(stage);
  const cause = `${nominationChainId(M, declinedId)}~3`;
  const told = { authorityId: AUTHORITY, movementId: M, toName: DECLINED, subject: 'Thư', text: DECLINED };
  for (const state of ['sent', 'held'] as const) {
    const letter = {
      ...told,
      to: 'x@mau.example',
      causeId: `${cause}${state}`,
      release: 'byOffice',
    } as const;
    await store.set(paths.mail(`thu-${state}`), { ...newMail(letter, now), state });
  }
  await store.set(
    paths.notification(OFFICE_UID, 'tin'),
    notificationSchema.parse({ ...content, kind: 'declined', createdAt: now, readAt: null }),
  );
  const personal = [{ ...content, kind: 'declined', uid: OFFICE_UID, causeId: 'tin-2' }];
  await store.set(
    paths.newsItem('tin'),
    newsSchema.parse({ notices: [], personal, letters: [], at: new Date(now.getTime() + 86_400_000) }),
  );
  const subject = { kind: 'decision', authorityId: AUTHORITY, movementId: M, decisionId: 'd' } as const;
  await store.set(paths.deadLetter('loi'), newDeadLetter(subject, `at ${DECLINED}`, now));

  await store.set(paths.accountLink(MEMBER_UID), newLink(MEMBER_UID, 'reset', null, now));
  const change = { kind: 'setGrants', uid: MEMBER_UID, active: false, grants: {} };
  const by = { uid: MEMBER_UID, name: MEMBER };
  const proposal = {
    authorityId: AUTHORITY,
    change,
    displayName: MEMBER,
    before: null,
    reason: `${MEMBER} nghỉ`,
    by: { uid: OFFICE_UID, name: 'Người thử' },
    at: now,
    expiresAt: now,
    state: 'confirmed',
    decided: { ...by, at: now, remark: `${MEMBER} đồng ý` },
  };
  await store.set(paths.accountProposal('ve-tai-khoan'), accountProposalSchema.parse(proposal));
  const invite = { kind: 'invite', email: `${MEMBER_UID}@mau.example`, displayName: MEMBER, grants: {} };
  await store.set(
    paths.accountProposal('moi'),
    accountProposalSchema.parse({ ...proposal, change: invite, by, decided: null, state: 'withdrawn' }),
  );
  const other = {
    authorityId: AUTHORITY,
    subject: { kind: 'account', uid: 'ai-do' },
    needles: null,
    byName: false,
    basis: `Theo đơn của ${DECLINED}`,
    by: OFFICE_UID,
    startedAt: now,
    doneAt: now,
    before: {},
    after: {},
  };
  await store.set(paths.erasure('lan-truoc'), erasureSchema.parse(other));
  const [certificate] = await store.find({ collection: paths.certificates() });
  const { content: said, ...rest } = certificateSchema.parse(certificate?.data);
  await store.set(paths.certificate(said.code), { ...rest, content: { ...said, signer: MEMBER } });
  // The name of a file, of the decision in force.
  const scans = store.pathsUnder(`${paths.decisions(M)}/`).filter((path) => path.endsWith('/scans/scan'));
  for (const scan of scans) await add(stage, scan, { name: `QĐ khen ${MEMBER}.pdf` });
}

/** Two stories: one of the nominee's dossier, and one of somebody else in which both names stand, one of them half bold. */
async function leaveExemplars({ store, now }: ErasureStage): Promise<void> {
  const [first = '', ...rest] = MEMBER.split(' ');
  const span = { bold: false, italic: false, link: '' };
  const spans = [
    { ...span, text: `Cùng ${DECLINED}, ${first} ` },
    { ...span, text: rest.join(' '), bold: true },
  ];
  const stories = {
    'u1~1': story({ name: DECLINED, title: `Gương ${DECLINED}`, nominationId: declinedId }),
    'u1~2': story({ body: [{ type: 'paragraph', spans }], summary: `${DECLINED} kể` }),
  };
  for (const [exemplarId, told] of Object.entries(stories)) {
    const whose = { movementId: M, authorityId: AUTHORITY, unitId: 'u1' };
    const record = exemplar({ ...whose, state: 'published', story: told, publishedAt: now });
    await store.set(paths.exemplar(M, exemplarId), record);
    const version = { story: told, by: OFFICE_UID, role: 'publicity', at: now };
    await store.set(paths.exemplarVersion(M, exemplarId, 1), exemplarVersionSchema.parse(version));
    await store.set(paths.publicExemplar(M, exemplarId), publicExemplarSchema.parse(publicOf(record, now)));
    const intake = { kind: 'exemplar', ownerId: 'u1', submittedBy: OFFICE_UID, submittedAt: now };
    await store.set(
      paths.intake(M, `exemplar~${exemplarId}`),
      intakeSchema.parse({ ...intake, content: proposal({ story: told }) }),
    );
    const unit = { exemplarId, unitId: 'u2', unitName: 'Đơn vị u2', clusterId: 'a' };
    const adopting = { plan: `Học ${DECLINED}`, by: OFFICE_UID };
    const adopted = decideAdoption(record, null, unit, adopting, now);
    if (adopted.ok) await store.set(paths.adoption(M, adoptionId(exemplarId, 'u2')), adopted.value);
  }
}

/** A published question, in which the name stands wherever it can. */
async function leaveQuestion({ store, now }: ErasureStage): Promise<void> {
  const said = answeredContent({ title: `Về ${DECLINED}`, text: DECLINED, answer: `Theo ${DECLINED}` });
  const { answer: _, ...asked } = said;
  const record = answered({
    movementId: M,
    authorityId: AUTHORITY,
    unitId: 'u1',
    asked,
    said,
    remark: DECLINED,
  });
  await store.set(paths.question(M, 'u1~1'), record);
  const version = { said, reason: DECLINED, by: OFFICE_UID, role: 'office', at: now };
  await store.set(paths.questionVersion(M, 'u1~1', 1), questionVersionSchema.parse(version));
  await store.set(paths.publicQuestion(M, 'u1~1'), publicQuestionSchema.parse(publicQuestionOf(record, now)));
  const intake = { kind: 'question', ownerId: 'u1', submittedBy: OFFICE_UID, submittedAt: now };
  await store.set(paths.intake(M, 'question~u1~1'), intakeSchema.parse({ ...intake, content: asked }));
}

/** A document of the stage with something more in it. */
async function add({ store }: ErasureStage, path: string, more: object): Promise<void> {
  const known = (await store.load([path])).read(path, z.looseObject({}));
  await store.set(path, { ...known, ...more });
}
