import { subjectIdOf } from '@thidua/domain/mail/notification';
import { defaultVotingRules, type VotingRules } from '@thidua/domain/movement/award-settings';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, type Person } from '../support/backend.ts';
import {
  answerOf,
  appraisedOf,
  castFor,
  endTime,
  memberOf,
  nominee,
  noticesOf,
  openCouncil,
  openSession,
  readSession,
  sessionRequest,
  type Council,
} from '../support/council.ts';
import { verifiedLog } from '../support/logs.ts';

const M = 'council-writing';
const writing: VotingRules = { ...defaultVotingRules, mode: 'writing' };

let council: Council;
let office: Person;
let member: (index: number) => Person;

beforeAll(async () => {
  council = await openCouncil(M);
  office = council.office;
  member = memberOf(council);
});

/** The refusal, or `done`. */
const ask = <N extends CallableName>(name: N, request: CallableRequest<N>, by = office) =>
  answerOf(name, request, by);

describe('a vote in writing', () => {
  it('waits for its time, supports, and gives back who had no quorum of their own', async () => {
    const ids = await appraisedOf(M, 'u2', 'u1');
    const [u2 = '', u1 = ''] = ids;
    const members = council.members.map(({ uid }, index) => ({
      uid,
      position: '',
      unitIds: index < 3 ? ['u1'] : [],
    }));
    const sessionId = await openSession(council, ids, { rules: writing, members });
    for (const index of [0, 1, 2, 3]) await castFor(M, sessionId, member(index), 'support');
    const ref = { movementId: M, sessionId };
    expect(await ask('closeSession', ref)).toBe('votingNotOver');
    await endTime(M, sessionId);
    expect(await castFor(M, sessionId, member(4), 'support')).toBe('votingNotOpen');
    expect(await ask('closeSession', ref)).toBe('done');
    expect(await nominee(M, u2)).toMatchObject({ state: 'supported', result: { support: 4, present: 4 } });
    expect(await nominee(M, u1)).toMatchObject({
      state: 'appraised',
      sessionId: null,
      result: null,
      remark: 'Không đủ thành viên không liên quan tham gia hoặc bỏ phiếu: 1 trên 2 tham gia.',
    });
    const { outcome } = await readSession(M, sessionId);
    expect(outcome?.results[u1], 'its figures stay sealed').toMatchObject({ support: 0, quorumMet: false });
  });

  it('without quorum is invalid: nothing is counted, and everything goes back', async () => {
    const ids = await appraisedOf(M, 'u2', 'u4');
    const sessionId = await openSession(council, ids, { rules: writing });
    for (const index of [0, 1, 2]) await castFor(M, sessionId, member(index), 'support');
    await endTime(M, sessionId);
    const ref = { movementId: M, sessionId };
    expect(await call('closeSession', ref, office.token)).toEqual({ ok: true, value: { state: 'invalid' } });
    expect(await call('closeSession', ref, office.token)).toEqual({ ok: true, value: { state: 'invalid' } });
    const remark = 'Không đủ thành viên tham gia: 3 trên 5 người được bỏ phiếu, cần ít nhất 4.';
    expect(await readSession(M, sessionId)).toMatchObject({ state: 'invalid', outcome: null, remark });
    for (const one of ids) {
      expect(await nominee(M, one)).toMatchObject({
        state: 'appraised',
        sessionId: null,
        result: null,
        remark,
      });
    }
    expect(await ask('saveSession', sessionRequest(council, ids)), 'they may come again').toBe('done');
  });

  it('in the open publishes who chose what, and no receipt', async () => {
    const ids = await appraisedOf(M, 'u2');
    const [only = ''] = ids;
    const sessionId = await openSession(council, ids, { rules: { ...writing, secret: false } });
    const votes = ['support', 'support', 'support', 'support', 'noOpinion'] as const;
    for (const [index, choice] of votes.entries()) await castFor(M, sessionId, member(index), choice);
    expect(await ask('closeSession', { movementId: M, sessionId })).toBe('done');
    const { outcome } = await readSession(M, sessionId);
    expect(outcome?.receipts).toEqual([]);
    expect(outcome?.openVotes?.[member(4).uid]).toEqual({ [only]: 'noOpinion' });
    expect((await nominee(M, only)).state).toBe('supported');
  });
});

it('a cancelled session gives its nominations back and is never counted', async () => {
  const ids = await appraisedOf(M, 'u2', 'u4');
  const sessionId = await openSession(council, ids);
  await castFor(M, sessionId, member(0), 'support');
  const ref = { movementId: M, sessionId };
  expect(await ask('cancelSession', { ...ref, reason: 'Triệu tập sai' }, member(0))).toBe('notAllowed');
  expect(await ask('cancelSession', { ...ref, reason: 'Triệu tập sai' })).toBe('done');
  expect(await ask('cancelSession', { ...ref, reason: 'Triệu tập sai' }), 'a repeat').toBe('done');
  expect(await readSession(M, sessionId)).toMatchObject({
    state: 'cancelled',
    outcome: null,
    remark: 'Triệu tập sai',
  });
  const told = (await noticesOf(member(3), 'sessionCancelled')).filter(
    (one) => subjectIdOf(one) === sessionId,
  );
  expect(told).toMatchObject([{ subject: 'Kỳ họp mẫu', detail: 'Triệu tập sai' }]);
  for (const one of ids) {
    expect(await nominee(M, one)).toMatchObject({ state: 'appraised', remark: 'Triệu tập sai' });
    expect((await verifiedLog(nominationChainId(M, one))).map(({ action }) => action)).toEqual([
      'present',
      'giveBack',
    ]);
  }
  expect(await ask('closeSession', ref)).toBe('notInThisState');
  expect(await ask('openSession', ref)).toBe('notInThisState');
  expect(await castFor(M, sessionId, member(1), 'support')).toBe('votingNotOpen');
});
