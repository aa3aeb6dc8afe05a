import { createHash } from 'node:crypto';
import type { awardSchemas } from '@thidua/domain/contract/award-callables';
import type { questionSchemas } from '@thidua/domain/contract/question-callables';
import type { deadlineSchemas } from '@thidua/domain/contract/deadline-callables';
import type { exemplarSchemas } from '@thidua/domain/contract/exemplar-callables';
import { agreed, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { answeredContent } from '@thidua/domain/question/question.fixture';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { chainEntrySchema, chainHeadSchema, verifyChain, type ChainEntry } from '@thidua/domain/log/chain';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { reported } from '../support/awards.ts';
import { call, createPerson, list, read, writeMembership, type Person } from '../support/backend.ts';
import {
  appraisedOf,
  castFor,
  endTime,
  newNonce,
  openCouncil,
  openSession,
  type Council,
} from '../support/council.ts';
import { signatureOf } from '../support/rulings.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'refusals';
const ELSEWHERE = 'refusals-elsewhere';
const ID = 'u1~nomination-x';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let council: Council;
const member = (index: number): Person => {
  const person = council.members[index];
  if (!person) throw new Error(`There is no member ${index}`);
  return person;
};

const kept = async (): Promise<ChainEntry[]> =>
  (await list(paths.chainEntries(securityChainId(AUTHORITY)), chainEntrySchema)).toSorted(
    (a, b) => a.n - b.n,
  );
const refusalsOf = async ({ uid }: Person) => (await kept()).filter((entry) => entry.uid === uid);

/** Exactly what an entry may hold: nothing of what was asked. */
const said = (action: string, after: string, reason = M) => ({
  role: '',
  action,
  before: '',
  after,
  detail: { reason, version: null, contentHash: '' },
});

beforeAll(async () => {
  council = await openCouncil(M);
});

/** Everything that exemplars and awards are made of but comments, which whoever has an account may make. */
type Act =
  | Exclude<keyof typeof awardSchemas, 'commentOn'>
  | keyof typeof exemplarSchemas
  | keyof typeof questionSchemas
  | 'releaseMails'
  | 'savePhone'
  | keyof typeof deadlineSchemas
  | 'planReach'
  | 'revisePlan'
  | 'publishPlan'
  | 'dropRevision';
const of = { movementId: M };
const inSession = { ...of, sessionId: 'session' };
const instant = new Date().toISOString();
const paper = { [ID]: 'support' } as const;
const exemplar = { ...of, exemplarId: 'u2~1', seq: 1 };
const question = { ...of, questionId: 'u2~1', seq: 1 };
const acts: { [N in Act]: CallableRequest<N> } = {
  appraiseNomination: { ...of, nominationId: ID, seq: 1, outcome: 'reject', checklist: {}, remark: 'Không' },
  clearNamesake: {
    ...of,
    sessionId: 's',
    nominationId: ID,
    memberUid: 'm',
    clear: true,
    reason: 'Khác người',
  },
  settleMatch: { ...of, nominationId: ID, otherId: 'u2~nomination-y', reason: 'Khác người' },
  scoreUnit: { ...of, unitId: 'u1', layer: 'appraised', seq: 0, points: { c1: 20 }, reasons: {} },
  listCouncilMembers: of,
  saveReminders: { ...of, reminders: [{ days: 1, to: ['unitHead'] }] },
  saveWorkYear: { ...of, year: '2026', workYear: { daysOff: [], workedWeekends: [] } },
  saveSession: {
    ...inSession,
    title: 'Kỳ họp',
    rules: defaultVotingRules,
    opensAt: instant,
    closesAt: instant,
    members: [{ uid: 'somebody', position: '', unitIds: [] }],
    nominationIds: [ID],
  },
  openSession: inSession,
  cancelSession: { ...inSession, reason: 'Hoãn' },
  closeSession: inSession,
  savePhone: { ...of, unitId: 'u2', phone: '028 3855 1234' },
  planReach: of,
  revisePlan: of,
  publishPlan: { ...of, reason: 'Đổi hạn' },
  dropRevision: of,
  askQuota: { ...of, unitId: 'u2', formId: 'giay-khen', kind: 'individual', more: 1, reason: 'Xin' },
  answerQuota: { ...of, unitId: 'u1', formId: 'giay-khen', kind: 'individual', more: 9, reason: '' },
  remindMembers: inSession,
  noteAttendance: { ...inSession, uids: [] },
  declareConflict: { ...inSession, nominationId: ID },
  writeOpinion: { ...inSession, nominationId: ID, text: 'Đồng ý' },
  castBallot: { ...inSession, paper, nonce: newNonce() },
  sessionTurnout: inSession,
  proposeAgainst: { ...of, nominationId: ID, reason: 'Có' },
  publishList: { ...of, title: 'Danh sách', nominationIds: [ID], days: null },
  answerComment: { ...of, publicationId: 'list', commentId: 'comment', text: 'Trả lời' },
  setAsideComment: { ...of, publicationId: 'list', commentIds: ['comment'], reason: 'Lặp lại' },
  ruleNominations: { ...of, items: [{ nominationId: ID, outcome: 'award', reason: '' }] },
  draftDecision: {
    ...of,
    decisionId: null,
    title: 'Tặng Giấy khen',
    legalBases: [],
    recipients: [],
    nominationIds: [ID],
  },
  discardDecision: { ...of, decisionId: 'decision', reason: 'Bỏ' },
  signDecision: { ...of, decisionId: 'decision', seq: 1, signature: signatureOf('900') },
  decisionReach: { ...of, decisionId: 'decision' },
  exportDecision: { ...of, decisionId: 'decision' },
  exportUnitCertificates: { ...of, unitId: 'u2', nominationIds: ['u2~nomination-x'] },
  exportDecisionScan: { ...of, nominationId: 'u2~nomination-x' },
  exportCertificates: { ...of, decisionId: 'decision', codes: [] },
  saveCertificateLayout: { ...of, layout: defaultLayouts.blank300 },
  exportCalibration: { ...of, layout: null },
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
    reason: 'Nhầm',
  },
  exportAwardPaper: { ...of, about: { kind: 'revocation', code: '0000000000' } },
  undoHandOver: { ...of, nominationId: ID, reason: 'Nhầm' },
  withdrawListed: { ...of, publicationId: 'list', nominationIds: [ID], reason: 'Nhầm' },
  correctListed: {
    ...of,
    publicationId: 'list',
    nominationId: ID,
    honorific: '',
    name: 'Khác',
    position: '',
    reason: 'Đổi',
  },
  reissueCertificate: { ...of, code: '0000000000', honorific: '', name: 'Khác', position: '', reason: 'Đổi' },
  revokeCertificate: { ...of, code: '0000000000', reason: 'Thu hồi' },
  handOverCertificates: { ...of, nominationIds: [ID], to: 'Kẻ khác', on: '2021-01-01' },
  answerQuestion: { ...question, said: answeredContent(), reason: '' },
  moveQuestion: { ...question, move: 'decline', reason: 'Không' },
  amendExemplar: { ...exemplar, story: story() },
  editExemplar: { ...exemplar, story: story() },
  moveExemplar: { ...exemplar, move: 'accept', reason: '' },
  noteConsent: { ...exemplar, consent: { ...agreed, given: true } },
  revokeConsent: { ...exemplar, reason: 'Rút' },
  adoptExemplar: { ...of, exemplarId: 'u1~1', unitId: 'u2', plan: 'Làm theo' },
  reportAdoption: { ...of, exemplarId: 'u1~1', unitId: 'u2', state: 'done', outcome: 'Xong' },
  releaseMails: { ...of, authorityId: AUTHORITY, mailIds: ['mail'] },
};

const attempt = <N extends CallableName>(name: N, request: CallableRequest<N>, { token }: Person) =>
  call(name, request, token);

describe('whoever holds no role for it', () => {
  const names = Object.keys(acts).filter((name): name is Act => name in acts);

  it('leaves a line for each act that was tried, and what was asked does not stand in it', async () => {
    const insider = await createPerson({ u1: ['unitHead'] });
    for (const name of names) {
      expect(await attempt(name, acts[name], insider), name).toEqual({ ok: false, error: 'notAllowed' });
    }
    expect(await refusalsOf(insider)).toMatchObject(names.map((name) => said(name, 'notAllowed')));
  }, 120_000);

  it('and is a stranger to the authority cannot fill its log', async () => {
    const stranger = await createPerson({ [ELSEWHERE]: ['office', 'chairman', 'councilMember'] }, ELSEWHERE);
    for (const name of names) {
      expect(await attempt(name, acts[name], stranger), name).toEqual({ ok: false, error: 'notAllowed' });
    }
    expect(await refusalsOf(stranger)).toEqual([]);
    const elsewhere = await list(paths.chainEntries(securityChainId(ELSEWHERE)), chainEntrySchema);
    expect(elsewhere).toEqual([]);
  }, 120_000);
});

describe('a ballot that is refused', () => {
  it('leaves who tried and why it was refused, whatever the paper said, and nothing of it', async () => {
    const ids = await appraisedOf(M, 'u2', 'u1');
    const [ofOther = '', ofOwn = ''] = ids;
    const session = await openSession(council, ids);
    const opensAt = new Date(Date.now() + 3_000_000).toISOString();
    const later = await openSession(council, await appraisedOf(M, 'u2'), { opensAt });
    const cast = async (
      person: Person,
      sessionId: string,
      choices: Record<string, 'support' | 'notSupport'>,
    ) => {
      const request = { movementId: M, sessionId, paper: choices, nonce: newNonce() };
      const answer = await call('castBallot', request, person.token);
      return answer.ok ? 'cast' : answer.error;
    };

    expect(await castFor(M, session, member(2), 'notSupport')).toMatch(/^[0-9a-f]{64}$/);
    expect(await castFor(M, session, member(3), 'support')).toMatch(/^[0-9a-f]{64}$/);
    for (const index of [0, 2, 3])
      expect(await refusalsOf(member(index)), 'a vote is no refusal').toEqual([]);
    for (const choice of ['support', 'notSupport'] as const) {
      expect(await castFor(M, session, member(2), choice)).toBe('alreadyVoted');
    }
    const both = { [ofOther]: 'support', [ofOwn]: 'support' } as const;
    expect(await cast(member(0), session, both), 'the own unit').toBe('conflictOfInterest');
    expect(await cast(member(3), later, { [ID]: 'support' }), 'too early').toBe('votingNotOpen');
    const { uid, email } = member(1);
    await writeMembership(uid, email, { [AUTHORITY]: ['councilMember'], u2: ['unitHead'] });
    expect(await castFor(M, session, member(1), 'support'), 'a unit since opening').toBe('newConflict');
    await endTime(M, session);
    expect(await castFor(M, session, member(4), 'support'), 'too late').toBe('votingNotOpen');

    expect(await refusalsOf(member(2))).toMatchObject([
      said('castBallot', 'alreadyVoted'),
      said('castBallot', 'alreadyVoted'),
    ]);
    expect(await refusalsOf(member(0))).toMatchObject([said('castBallot', 'conflictOfInterest')]);
    expect(await refusalsOf(member(1))).toMatchObject([said('castBallot', 'newConflict')]);
    for (const index of [3, 4]) {
      expect(await refusalsOf(member(index))).toMatchObject([said('castBallot', 'votingNotOpen')]);
    }
    const all = JSON.stringify((await kept()).filter(({ detail }) => detail?.reason === M));
    for (const word of [session, later, ...ids, 'support', 'notSupport', 'noOpinion']) {
      expect(all.includes(word), word).toBe(false);
    }
  });

  it('is one of several conflicts that are kept without the one it was about', async () => {
    const [id = ''] = await appraisedOf(M, 'u1');
    const sessionId = await openSession(council, [id]);
    const opinion = { movementId: M, sessionId, nominationId: id, text: 'Rất xứng đáng' };
    const conflict = { ok: false, error: 'conflictOfInterest' };
    const before = await refusalsOf(member(0));
    expect(await call('writeOpinion', opinion, member(0).token)).toEqual(conflict);
    expect((await refusalsOf(member(0))).slice(before.length)).toMatchObject([
      said('writeOpinion', 'conflictOfInterest'),
    ]);

    await reported(M, 'u1');
    const lead = await createPerson({ [clusterScope(M, 'a')]: ['clusterLead'], u1: ['unitHead'] });
    const points = { c1: 15, c2: 0, model: 0, late: 0 };
    const score = { movementId: M, unitId: 'u1', layer: 'cluster' as const, seq: 0, points, reasons: {} };
    expect(await call('scoreUnit', score, lead.token)).toEqual(conflict);
    expect(await refusalsOf(lead)).toMatchObject([said('scoreUnit', 'conflictOfInterest')]);
  });
});

it('the log of refusals is a chain that verifies', async () => {
  const path = paths.chain(securityChainId(AUTHORITY));
  const head = await read(path, chainHeadSchema);
  expect(head && verifyChain(head, await kept(), sha256)).toBeNull();
  expect(head?.n).toBeGreaterThan(Object.keys(acts).length);
});
