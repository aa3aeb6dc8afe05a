import { newDeadLetter } from '@thidua/domain/log/dead-letter';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { agreed, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { answeredContent } from '@thidua/domain/question/question.fixture';
import { logger } from 'firebase-functions';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const shown = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
afterAll(() => shown.mockRestore());

const NOW = new Date('2021-12-10T02:00:00Z');
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('neighbour', 'another-authority', 'office', 'another-authority');
  await desk.hold('clerk-of-u2', 'u2', 'unitEditor');
  await desk.hold('lead-of-b', clusterScope(M, 'b'), 'clusterLead');
});

const strangers = ['neighbour', 'clerk-of-u2', 'lead-of-b', 'nobody'];

/** What each act is asked about: something that is there, and something that is not. */
const requests: Record<string, (movementId: string, unitId: string) => object> = {
  moveCases: (movementId, unitId) => ({
    movementId,
    move: 'handToHead',
    reason: '',
    cases: [{ unitId, caseId: 'registration' }],
  }),
  remindUnits: (movementId, unitId) => ({
    movementId,
    caseId: 'registration',
    unitIds: [unitId],
    message: '',
  }),
  scoreUnit: (movementId, unitId) => ({
    movementId,
    unitId,
    layer: 'cluster',
    seq: 0,
    points: {},
    reasons: {},
  }),
  throwAwayDossier: (movementId, unitId) => ({ movementId, unitId, caseId: 'nomination-1' }),
  savePhone: (movementId, unitId) => ({ movementId, unitId, phone: '028 3855 1234' }),
  askQuota: (movementId, unitId) => ({
    movementId,
    unitId,
    formId: 'giay-khen',
    kind: 'individual',
    more: 1,
    reason: 'Tuyến đầu',
  }),
  answerQuota: (movementId, unitId) => ({
    movementId,
    unitId,
    formId: 'giay-khen',
    kind: 'individual',
    more: 1,
    reason: '',
  }),
  answerQuestion: (movementId, unitId) => ({
    movementId,
    questionId: `${unitId}~1`,
    seq: 1,
    said: answeredContent(),
    reason: '',
  }),
  moveQuestion: (movementId, unitId) => ({
    movementId,
    questionId: `${unitId}~1`,
    seq: 1,
    move: 'decline',
    reason: 'Không',
  }),
  amendExemplar: (movementId, unitId) => ({
    movementId,
    exemplarId: `${unitId}~1`,
    seq: 1,
    story: story(),
  }),
  noteConsent: (movementId, unitId) => ({
    movementId,
    exemplarId: `${unitId}~1`,
    seq: 1,
    consent: agreed,
  }),
  revokeConsent: (movementId, unitId) => ({
    movementId,
    exemplarId: `${unitId}~1`,
    seq: 1,
    reason: 'Rút lại',
  }),
  adoptExemplar: (movementId, unitId) => ({ movementId, unitId, exemplarId: 'u3~1', plan: 'Làm theo' }),
  reportAdoption: (movementId, unitId) => ({
    movementId,
    unitId,
    exemplarId: 'u3~1',
    state: 'done',
    outcome: 'Xong',
  }),
  exportUnitCertificates: (movementId, unitId) => ({
    movementId,
    unitId,
    nominationIds: [`${unitId}~nomination-1`],
  }),
  exportDecisionScan: (movementId, unitId) => ({ movementId, nominationId: `${unitId}~nomination-1` }),
  grantExtension: (movementId, unitId) => ({
    movementId,
    caseId: 'registration',
    unitIds: [unitId],
    until: '2022-02-20',
    reason: 'Do dịch bệnh',
  }),
  placeUnit: (movementId, unitId) => ({
    movementId,
    unitId,
    clusterId: 'b',
    obligation: 'required',
    active: true,
    reason: 'Theo công văn',
  }),
};

it.each(Object.entries(requests))(
  '%s answers who has no part in it the same, whether or not what they name is there',
  async (act, request) => {
    const ask = async (uid: string, movementId: string, unitId: string) => {
      const answered = await desk.post(uid, act, request(movementId, unitId));
      return JSON.stringify(answered).replaceAll(JSON.stringify(unitId), '"unit"');
    };
    for (const uid of strangers) {
      const there = await ask(uid, M, 'u1');
      expect(there, uid).toContain('notAllowed');
      expect(await ask(uid, M, 'no-such-unit'), uid).toBe(there);
      expect(await ask(uid, 'no-such-movement', 'u1'), uid).toBe(there);
    }
  },
);

it('says to the office that a unit takes no part', async () => {
  const moved = await desk.ask('office', 'moveCases', {
    movementId: M,
    move: 'return',
    reason: 'Thiếu',
    cases: [{ unitId: 'no-such-unit', caseId: 'registration' }],
  });
  expect(moved).toMatchObject({ outcomes: [{ refusal: 'unknownUnit' }] });
});

it('tells the office of one authority nothing of what has failed in another', async () => {
  const subject = { kind: 'submission', authorityId: AUTHORITY, movementId: M, unitId: 'u1' } as const;
  const letter = newDeadLetter({ ...subject, caseId: 'registration', version: 1 }, 'Không rõ', NOW);
  await desk.store.set(paths.deadLetter('event'), letter);
  for (const deadLetterId of ['event', 'no-such-event']) {
    expect(await desk.ask('neighbour', 'replayDeadLetter', { deadLetterId })).toBe('notAllowed');
  }
});

describe('who may not do it queues nothing and writes nothing', () => {
  const eighty = Array.from({ length: 80 }, (_, index) => `u${(index % 6) + 1}`);
  it.each(strangers)('as %s, over 80 units', async (uid) => {
    const before = desk.kept();
    const reason = 'Vì sao';
    await desk.ask(uid, 'moveCases', {
      movementId: M,
      move: 'return',
      reason,
      cases: eighty.map((unitId) => ({ unitId, caseId: 'registration' })),
    });
    const extension = { movementId: M, caseId: 'final', unitIds: eighty, until: '2022-03-01', reason };
    expect(await desk.ask(uid, 'grantExtension', extension)).toBe('notAllowed');
    const place = { movementId: M, clusterId: 'b', obligation: 'exempt', active: false, reason } as const;
    for (const unitId of eighty) {
      expect(await desk.ask(uid, 'placeUnit', { ...place, unitId })).toBe('notAllowed');
    }
    expect(desk.queued).toEqual([]);
    const written = desk.kept().filter(([path]) => !path.startsWith('chains/security~'));
    expect(written).toEqual(before);
  });
});
