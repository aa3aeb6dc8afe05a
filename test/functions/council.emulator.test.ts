import { createHash } from 'node:crypto';
import { subjectIdOf } from '@thidua/domain/mail/notification';
import { chainHeadSchema } from '@thidua/domain/log/chain';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { opinionSchema, receiptText } from '@thidua/domain/council/council';
import { nominationChainId, sessionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, createPerson, db, read, type Person } from '../support/backend.ts';
import {
  answerOf,
  appraisedOf,
  castFor,
  memberOf,
  newNonce,
  nominee,
  noticesOf,
  openCouncil,
  openSession,
  readSession,
  sessionRequest,
  type Council,
} from '../support/council.ts';
import { verifiedLog } from '../support/logs.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'council-test';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let council: Council;
let office: Person;
let member: (index: number) => Person;
let headOfU2: Person;

beforeAll(async () => {
  council = await openCouncil(M);
  office = council.office;
  member = memberOf(council);
  headOfU2 = await createPerson({ u2: ['unitHead'] });
});

/** The refusal, or `done`. */
const ask = <N extends CallableName>(name: N, request: CallableRequest<N>, by = office) =>
  answerOf(name, request, by);

describe('a session in preparation', () => {
  it('is the office’s alone', async () => {
    const request = sessionRequest(council, await appraisedOf(M, 'u2'));
    expect(await ask('saveSession', request, member(0))).toBe('notAllowed');
    expect(await ask('saveSession', request, headOfU2)).toBe('notAllowed');
    expect(await ask('saveSession', { ...request, movementId: 'nowhere' })).toBe('notAllowed');
    expect(await ask('listCouncilMembers', { movementId: M }, member(0))).toBe('notAllowed');
    const listed = await call('listCouncilMembers', { movementId: M }, office.token);
    const known = listed.ok ? listed.value.members : [];
    expect(known.find(({ uid }) => uid === member(0).uid)).toMatchObject({
      name: 'Người thử',
      unitIds: ['u1'],
    });
    expect(known.some(({ uid }) => uid === office.uid)).toBe(false);
  });

  it('takes council members, appraised nominations and times to come', async () => {
    const ids = await appraisedOf(M, 'u2', 'u4');
    const request = sessionRequest(council, ids);
    const stranger = { uid: headOfU2.uid, position: '', unitIds: [] };
    const now = new Date().toISOString();
    expect(await ask('saveSession', { ...request, members: [...request.members, stranger] })).toBe(
      'notCouncilMember',
    );
    expect(await ask('saveSession', { ...request, closesAt: request.opensAt })).toBe('sessionTimes');
    expect(await ask('saveSession', { ...request, closesAt: now })).toBe('sessionTimes');
    expect(await ask('saveSession', { ...request, nominationIds: [...ids, 'u2~nomination-none'] })).toBe(
      'unknownNomination',
    );
    const noted = [{ uid: member(2).uid, position: '', unitIds: ['nowhere'] }];
    expect(await ask('saveSession', { ...request, members: noted })).toBe('unknownUnit');
    await db.doc(paths.nomination(M, ids[0] ?? '')).update({ state: 'validated' });
    expect(await ask('saveSession', request)).toBe('notAppraised');
  });

  it('holds its nominations against other sessions, in preparation or open, until it is cancelled', async () => {
    const ids = await appraisedOf(M, 'u2');
    const request = sessionRequest(council, ids);
    const first = await call('saveSession', request, office.token);
    if (!first.ok) throw new Error(first.error);
    const { sessionId } = first.value;
    expect(sessionId).toMatch(/^[a-z0-9]+$/);
    expect(await ask('saveSession', request)).toBe('inAnotherSession');
    expect(await ask('saveSession', { ...request, sessionId }), 'the same may be saved again').toBe('done');
    expect(
      await ask('saveSession', { ...request, rules: { ...request.rules, threshold: [1, 3] }, sessionId }),
    ).toBe('done');
    const saves = await verifiedLog(sessionChainId(M, sessionId));
    expect(
      saves.map(({ detail }) => detail?.reason.split('; ')[3]),
      'what was changed stands in the log, and what was merely repeated does not',
    ).toEqual(['tán thành trên 1/2 tổng số thành viên', 'tán thành trên 1/3 tổng số thành viên']);
    expect(new Set(saves.map(({ detail }) => detail?.contentHash)).size).toBe(2);
    expect(await ask('openSession', { movementId: M, sessionId })).toBe('done');
    expect(await ask('saveSession', request)).toBe('inAnotherSession');
    expect(await ask('saveSession', { ...request, sessionId })).toBe('notInThisState');
    expect(await ask('cancelSession', { movementId: M, sessionId, reason: 'Hoãn họp' })).toBe('done');
    expect(await ask('saveSession', request)).toBe('done');
  });

  it('is cancelled without a word to those who were never called', async () => {
    const draft = await call(
      'saveSession',
      sessionRequest(council, await appraisedOf(M, 'u2')),
      office.token,
    );
    if (!draft.ok) throw new Error(draft.error);
    const { sessionId } = draft.value;
    expect(await ask('cancelSession', { movementId: M, sessionId, reason: 'Hoãn họp' })).toBe('done');
    const told = await noticesOf(member(3), 'sessionCancelled');
    expect(told.filter((one) => subjectIdOf(one) === sessionId)).toEqual([]);
  });

  it('finds conflicts by unit, sub-unit and the organisation above', async () => {
    const ids = await appraisedOf(M, 'u1', 'u2', 'u3', 'u5');
    const [u1 = '', u2 = '', u3 = '', u5 = ''] = ids;
    const members = council.members.map(({ uid }, index) => ({
      uid,
      position: '',
      unitIds: index === 2 ? ['u3'] : [],
    }));
    const saved = await call('saveSession', sessionRequest(council, ids, { members }), office.token);
    const { conflicts, members: kept } = await readSession(M, saved.ok ? saved.value.sessionId : '');
    expect(conflicts).toEqual({
      [u1]: { [member(0).uid]: 'ownUnit' },
      [u2]: {},
      [u3]: { [member(1).uid]: 'parentUnit', [member(2).uid]: 'ownUnit' },
      [u5]: { [member(1).uid]: 'ownUnit', [member(2).uid]: 'subUnit' },
    });
    expect(kept[0]).toMatchObject({ name: 'Người thử', unitIds: ['u1'] });
  });
});

describe('opening', () => {
  it('brings every nomination before the council once, and calls each member once', async () => {
    const ids = await appraisedOf(M, 'u2', 'u4');
    const called = (await noticesOf(member(3), 'sessionOpened')).length;
    const sessionId = await openSession(council, ids);
    expect(await ask('openSession', { movementId: M, sessionId }), 'a repeat').toBe('done');
    for (const id of ids) {
      expect(await nominee(M, id)).toMatchObject({ state: 'inSession', sessionId });
      expect((await verifiedLog(nominationChainId(M, id))).map(({ action }) => action)).toEqual(['present']);
    }
    const notices = await noticesOf(member(3), 'sessionOpened');
    expect(notices).toHaveLength(called + 1);
    expect(notices.filter((one) => subjectIdOf(one) === sessionId)).toMatchObject([
      { subject: 'Kỳ họp mẫu' },
    ]);
  });

  it('gives all back when one cannot come', async () => {
    const ids = await appraisedOf(M, 'u2', 'u4');
    const saved = await call('saveSession', sessionRequest(council, ids), office.token);
    const sessionId = saved.ok ? saved.value.sessionId : '';
    await db.doc(paths.nomination(M, ids[1] ?? '')).update({ state: 'returned' });
    expect(await ask('openSession', { movementId: M, sessionId })).toBe('notAppraised');
    await db.doc(paths.nomination(M, ids[1] ?? '')).update({ state: 'inSession', sessionId: 'another' });
    expect(await ask('openSession', { movementId: M, sessionId })).toBe('inAnotherSession');
    expect((await readSession(M, sessionId)).state).toBe('draft');
    expect(await nominee(M, ids[0] ?? '')).toMatchObject({ state: 'appraised', sessionId: null });
  });

  it('is refused once somebody has left the council', async () => {
    const leaving = await createPerson({ [AUTHORITY]: ['councilMember'] });
    const ids = await appraisedOf(M, 'u2');
    const members = [...council.members, leaving].map(({ uid }) => ({ uid, position: '', unitIds: [] }));
    const saved = await call('saveSession', sessionRequest(council, ids, { members }), office.token);
    await db.doc(paths.membership(leaving.uid)).update({ active: false });
    const sessionId = saved.ok ? saved.value.sessionId : '';
    expect(await ask('openSession', { movementId: M, sessionId })).toBe('notCouncilMember');
  });
});

describe('a meeting', () => {
  let ids: string[];
  let sessionId: string;
  const ref = () => ({ movementId: M, sessionId });
  const id = (index: number) => ids[index] ?? '';

  beforeAll(async () => {
    ids = await appraisedOf(M, 'u2', 'u4', 'u1');
    sessionId = await openSession(council, ids);
  });

  it('has an opinion of each member on each nominee, rewritten without losing what it said', async () => {
    const write = (text: string, by = member(1), nominationId = id(0)) =>
      ask('writeOpinion', { ...ref(), nominationId, text }, by);
    expect(await write('Đồng ý')).toBe('done');
    expect(await write('Đồng ý, có sáng kiến')).toBe('done');
    expect(await write('Đồng ý, có sáng kiến'), 'the same again').toBe('done');
    expect(await write('Khen người nhà', member(0), id(2))).toBe('conflictOfInterest');
    expect(await write('Của ai', member(1), 'u1~nomination-99')).toBe('unknownNomination');
    expect(await write('Của ai', office)).toBe('notAllowed');
    const opinion = await read(paths.opinion(M, sessionId, id(0), member(1).uid), opinionSchema);
    expect(opinion).toMatchObject({ text: 'Đồng ý, có sáng kiến', history: [{ text: 'Đồng ý' }] });
  });

  it('takes a declared conflict before voting, for good', async () => {
    const request = { ...ref(), nominationId: id(1) };
    expect(await ask('declareConflict', request, member(4))).toBe('done');
    expect(await ask('declareConflict', request, member(4)), 'again').toBe('done');
    expect((await readSession(M, sessionId)).conflicts[id(1)]).toEqual({ [member(4).uid]: 'declared' });
    expect(await castFor(M, sessionId, member(4), 'support')).toMatch(/^[0-9a-f]{64}$/);
    expect(await ask('declareConflict', { ...ref(), nominationId: id(0) }, member(4))).toBe('hasVoted');
  });

  it('takes one paper of each, and the same again after a lost answer', async () => {
    const nonce = newNonce();
    const receipt = await castFor(M, sessionId, member(0), 'support', nonce);
    const paper = { [id(0)]: 'support', [id(1)]: 'support' } as const;
    expect(receipt).toBe(sha256(receiptText(sessionId, nonce, paper)));
    expect(await castFor(M, sessionId, member(0), 'support', nonce)).toBe(receipt);
    expect(await castFor(M, sessionId, member(0), 'support')).toBe('alreadyVoted');
    expect(await castFor(M, sessionId, member(0), 'notSupport', nonce)).toBe('alreadyVoted');
  });

  it('tells the office who has voted, and a member about oneself', async () => {
    const turnout = async (by: Person) => {
      const answer = await call('sessionTurnout', ref(), by.token);
      return answer.ok ? answer.value : answer.error;
    };
    const voted = [member(0).uid, member(4).uid].toSorted();
    expect(await turnout(office)).toEqual({ count: 2, voted });
    expect(await turnout(member(0))).toEqual({ count: 2, voted: [member(0).uid] });
    expect(await turnout(member(1))).toEqual({ count: 2, voted: [] });
    expect(await turnout(headOfU2)).toBe('notAllowed');
  });

  it('keeps who has voted on its list of those present', async () => {
    const present = (...people: Person[]) => ({ ...ref(), uids: people.map(({ uid }) => uid) });
    expect(await ask('noteAttendance', present(member(0), member(1)))).toBe('hasVoted');
    expect(await ask('noteAttendance', present(...council.members, headOfU2))).toBe('notInSession');
    expect(await ask('noteAttendance', present(member(0)), member(0))).toBe('notAllowed');
    expect(await ask('noteAttendance', present(member(0), member(1), member(2), member(4)))).toBe('done');
    expect(await castFor(M, sessionId, member(3), 'support')).toBe('notPresent');
  });

  it('closes when everybody present has voted, and moves each nomination by its result', async () => {
    expect(await ask('closeSession', ref())).toBe('votingNotOver');
    expect(await ask('closeSession', ref(), member(0))).toBe('notAllowed');
    await castFor(M, sessionId, member(1), 'notSupport');
    await castFor(M, sessionId, member(2), 'notSupport');
    const closed = await call('closeSession', ref(), office.token);
    expect(closed).toEqual({ ok: true, value: { state: 'closed' } });
    const { outcome, state } = await readSession(M, sessionId);
    expect(state).toBe('closed');
    expect(outcome?.turnout).toHaveLength(4);
    expect(outcome?.receipts).toHaveLength(4);
    expect(outcome?.receipts).toEqual(outcome?.receipts.toSorted());
    expect(outcome?.openVotes).toBeNull();
    // u2: two of five for it. u4: one of four, after the declared conflict. u1: one of four, without its own head.
    expect(outcome?.results[id(0)]).toMatchObject({ eligible: 5, support: 2, notSupport: 2, needed: 3 });
    expect(outcome?.results[id(1)]).toMatchObject({ eligible: 4, present: 3, support: 1, notSupport: 2 });
    expect(outcome?.results[id(2)]).toMatchObject({ eligible: 4, present: 3, support: 1, notSupport: 2 });
    for (const one of ids) {
      expect(await nominee(M, one)).toMatchObject({
        state: 'notSupported',
        sessionId,
        result: outcome?.results[one],
      });
      const actions = (await verifiedLog(nominationChainId(M, one))).map(({ action }) => action);
      expect(actions).toEqual(['present', 'notSupport']);
    }
  });

  it('is counted once, however often it is closed', async () => {
    const before = await readSession(M, sessionId);
    expect(await ask('closeSession', ref())).toBe('done');
    expect(await readSession(M, sessionId)).toEqual(before);
    const notices = (await noticesOf(headOfU2, 'councilResult')).filter(
      (one) => subjectIdOf(one) === sessionId,
    );
    expect(notices).toMatchObject([{ unitId: 'u2', detail: 'Hội đồng không tán thành' }]);
    expect(
      (await noticesOf(office, 'councilResult')).filter((one) => subjectIdOf(one) === sessionId),
    ).toHaveLength(1);
    expect(
      (await noticesOf(member(3), 'councilResult')).filter((one) => subjectIdOf(one) === sessionId),
    ).toHaveLength(1);
  });

  it('has a log of what was done, and no word of who chose what', async () => {
    const entries = await verifiedLog(sessionChainId(M, sessionId));
    expect(entries.map(({ action }) => action)).toEqual([
      'saveSession',
      'openSession',
      'noteAttendance',
      'writeOpinion',
      'writeOpinion',
      'declareConflict',
      'noteAttendance',
      'closeSession',
    ]);
    expect(entries.at(-1)?.detail?.reason.split('\n')[0]).toBe('4/5');
    const [saved, opened] = entries;
    const session = await readSession(M, sessionId);
    expect(opened?.detail?.reason).toContain(`5 thành viên, ${session.nominationIds.length} trường hợp`);
    expect(opened?.detail?.reason).toContain('bỏ phiếu kín');
    expect(opened?.detail?.contentHash, 'the same setup').toBe(saved?.detail?.contentHash);
    const receipts = (await readSession(M, sessionId)).outcome?.receipts ?? [];
    expect(receipts.filter((receipt) => JSON.stringify(entries).includes(receipt))).toEqual([]);
    const whose = { movementId: M, unitId: null, authorityId: AUTHORITY };
    expect(await read(paths.chain(sessionChainId(M, sessionId)), chainHeadSchema)).toMatchObject(whose);
  });
});
