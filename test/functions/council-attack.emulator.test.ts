import { createHash, randomBytes } from 'node:crypto';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { ballotBoxSchema, receiptText } from '@thidua/domain/council/council';
import type { Role } from '@thidua/domain/people/membership';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, createPerson, db, projectId, read, writeMembership, type Person } from '../support/backend.ts';
import {
  appraisedOf,
  castFor,
  endTime,
  newNonce,
  openCouncil,
  openSession,
  readSession,
  type Council,
} from '../support/council.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'council-attack';
const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const root = `http://${HOST}/v1/projects/${projectId}/databases/(default)/documents`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const DENIED = 403;

interface Actor {
  name: string;
  token: string | undefined;
}

/** What a browser's console can send past the page, with somebody's real token; gives the HTTP status. */
async function send(method: string, url: string, { token }: Actor, body?: unknown): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await response.text();
  return response.status;
}

let council: Council;
let actors: Actor[];
let sessionId: string;
let ids: string[];

const member = (index: number): Person => {
  const person = council.members[index];
  if (!person) throw new Error(`There is no member ${index}`);
  return person;
};

const boxOf = (id: string) => read(paths.ballotBox(M, id), ballotBoxSchema);

beforeAll(async () => {
  council = await openCouncil(M);
  ids = await appraisedOf(M, 'u2', 'u1');
  sessionId = await openSession(council, ids);
  await castFor(M, sessionId, member(4), 'notSupport');
  const of = async (
    name: string,
    grants: Record<string, Role[]>,
    authorityId = AUTHORITY,
  ): Promise<Actor> => ({
    name,
    token: (await createPerson(grants, authorityId)).token,
  });
  actors = [
    { name: 'signed out', token: undefined },
    { name: 'office', token: council.office.token },
    { name: 'member who has voted', token: member(4).token },
    { name: 'member who has not voted', token: member(3).token },
    await of('member of no session', { [AUTHORITY]: ['councilMember'] }),
    await of('unitEditor', { u2: ['unitEditor'] }),
    await of('unitHead', { u2: ['unitHead'] }),
    await of('clusterLead', { [clusterScope(M, 'a')]: ['clusterLead'], u1: ['unitHead'] }),
    await of('chairman', { [AUTHORITY]: ['chairman'] }),
    await of('publicity', { [AUTHORITY]: ['publicity'] }),
    await of('supervisor', { [AUTHORITY]: ['supervisor'] }),
    await of('admin', { [AUTHORITY]: ['admin'] }),
    await of('everything but a councillor', {
      [AUTHORITY]: ['office', 'chairman', 'publicity', 'supervisor', 'admin'],
    }),
    await of('stranger without a role', {}),
    await of('office of another authority', { elsewhere: ['office', 'councilMember'] }, 'elsewhere'),
  ];
});

describe('the ballot box', () => {
  const parent = () => `${root}/${paths.session(M, sessionId)}`;
  const box = () => `${root}/${paths.ballotBox(M, sessionId)}`;
  const everywhere = { from: [{ collectionId: 'ballotBox', allDescendants: true }] };
  const here = { from: [{ collectionId: 'ballotBox' }] };
  const text = { fields: { voters: { arrayValue: {} } } };

  it.each([
    ['got', (actor: Actor) => send('GET', box(), actor)],
    ['listed', (actor: Actor) => send('GET', `${parent()}/ballotBox`, actor)],
    ['queried', (actor: Actor) => send('POST', `${parent()}:runQuery`, actor, { structuredQuery: here })],
    [
      'queried as a collection group',
      (actor: Actor) => send('POST', `${root}:runQuery`, actor, { structuredQuery: everywhere }),
    ],
    ['written', (actor: Actor) => send('PATCH', box(), actor, text)],
    [
      'replaced by another',
      (actor: Actor) => send('POST', `${parent()}/ballotBox?documentId=b`, actor, text),
    ],
    ['emptied', (actor: Actor) => send('DELETE', box(), actor)],
  ] as const)('cannot be %s by anybody', async (_how, attempt) => {
    const before = await boxOf(sessionId);
    for (const actor of actors) expect(await attempt(actor), actor.name).toBe(DENIED);
    expect(await boxOf(sessionId)).toEqual(before);
    expect(before?.voters).toEqual([member(4).uid]);
  });

  it('cannot be opened by writing the session', async () => {
    const fields = {
      state: { stringValue: 'closed' },
      closesAt: { timestampValue: new Date(0).toISOString() },
    };
    const url = `${parent()}?updateMask.fieldPaths=state&updateMask.fieldPaths=closesAt`;
    for (const actor of actors) expect(await send('PATCH', url, actor, { fields }), actor.name).toBe(DENIED);
    const opinion = `${root}/${paths.opinion(M, sessionId, ids[0] ?? '', member(3).uid)}`;
    for (const actor of actors)
      expect(await send('PATCH', opinion, actor, { fields }), actor.name).toBe(DENIED);
  });
});

describe('a callable of the council', () => {
  it('casts for nobody but a member of the session', async () => {
    const paper = { [ids[0] ?? '']: 'support', [ids[1] ?? '']: 'support' } as const;
    for (const { name, token } of actors) {
      if (name === 'member who has not voted') continue;
      const answer = await call('castBallot', { movementId: M, sessionId, paper, nonce: newNonce() }, token);
      const expected =
        {
          'signed out': 'UNAUTHENTICATED',
          'member who has voted': 'alreadyVoted',
          'member of no session': 'notInSession',
        }[name] ?? 'notAllowed';
      expect(answer, name).toEqual({ ok: false, error: expected });
    }
    expect((await boxOf(sessionId))?.voters).toEqual([member(4).uid]);
  });

  it('prepares, opens, closes and cancels for the office alone', async () => {
    const ref = { movementId: M, sessionId };
    for (const { name, token } of actors.filter(
      (one) => !['office', 'everything but a councillor'].includes(one.name),
    )) {
      const answers = [
        await call('openSession', ref, token),
        await call('closeSession', ref, token),
        await call('cancelSession', { ...ref, reason: 'Lý do' }, token),
        await call('noteAttendance', { ...ref, uids: [] }, token),
      ];
      const expected = token === undefined ? 'UNAUTHENTICATED' : 'notAllowed';
      for (const answer of answers) expect(answer, name).toEqual({ ok: false, error: expected });
    }
    expect((await readSession(M, sessionId)).state).toBe('open');
  });

  it('tells nobody else who has voted', async () => {
    const mayKnow = [
      'office',
      'everything but a councillor',
      'member who has voted',
      'member who has not voted',
    ];
    for (const { name, token } of actors.filter((one) => !mayKnow.includes(one.name))) {
      const answer = await call('sessionTurnout', { movementId: M, sessionId }, token);
      expect(answer.ok, name).toBe(false);
    }
  });
});

describe('a member', () => {
  const paper = (...choices: ('support' | 'notSupport')[]) =>
    Object.fromEntries(choices.map((choice, index) => [ids[index] ?? '', choice]));
  const cast = async (
    { token }: Person,
    cast: ReturnType<typeof paper>,
    session = sessionId,
    nonce = newNonce(),
  ) => {
    const answer = await call('castBallot', { movementId: M, sessionId: session, paper: cast, nonce }, token);
    return answer.ok ? answer.value.receipt : answer.error;
  };
  const traces = async (id: string) => {
    const chain = sessionChainId(M, id);
    const documents = [paths.session(M, id), paths.ballotBox(M, id), paths.chain(chain)];
    return Promise.all(documents.map(async (path) => (await db.doc(path).get()).data()));
  };

  it('cannot vote in conflict, for foreign nominees, or on some only', async () => {
    const before = await traces(sessionId);
    expect(await cast(member(0), paper('support', 'support')), 'the own unit').toBe('conflictOfInterest');
    expect(await cast(member(3), { ...paper('support', 'support'), 'u4~nomination-x': 'support' })).toBe(
      'paperIncomplete',
    );
    expect(await cast(member(3), paper('support'))).toBe('paperIncomplete');
    expect(await cast(member(3), {})).toBe('paperIncomplete');
    expect(await traces(sessionId)).toEqual(before);
  });

  it('cannot vote twice, nor at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => cast(member(3), paper('support', 'notSupport'))),
    );
    expect(answers.filter((answer) => answer !== 'alreadyVoted')).toHaveLength(1);
    expect(await cast(member(3), paper('notSupport', 'support'))).toBe('alreadyVoted');
    const box = await boxOf(sessionId);
    expect(box?.voters).toEqual([member(3).uid, member(4).uid].toSorted());
    expect(box?.counts[ids[0] ?? '']).toEqual({ support: 1, notSupport: 1, noOpinion: 0 });
  });

  it('cannot forge a receipt, make one up, or vote on somebody else’s', async () => {
    const nonce = newNonce();
    const receipt = await cast(member(2), paper('support', 'support'), sessionId, nonce);
    expect(receipt).toBe(sha256(receiptText(sessionId, nonce, paper('support', 'support'))));
    expect(await cast(member(2), paper('notSupport', 'support'), sessionId, nonce)).toBe('alreadyVoted');
    const made = { movementId: M, sessionId, paper: paper('support', 'support'), nonce: receipt };
    expect(await call('castBallot', made, member(1).token)).toEqual({ ok: false, error: 'INVALID_ARGUMENT' });
    const extra = { ...made, nonce: newNonce(), receipt: sha256('made up'), voters: [member(1).uid] };
    const answer = await call('castBallot', extra, member(1).token);
    expect(answer.ok && answer.value.receipt).toBe(sha256(receiptText(sessionId, extra.nonce, made.paper)));
    const box = await boxOf(sessionId);
    expect(box?.receipts).toHaveLength(box?.voters.length ?? 0);
    expect(box?.receipts).not.toContain(sha256('made up'));
  });

  it('cannot vote while away from the meeting, before opening or after closing', async () => {
    const late = await appraisedOf(M, 'u2');
    const opensAt = new Date(Date.now() + 3_000_000).toISOString();
    const notYet = await openSession(council, late, { opensAt });
    const one = { [late[0] ?? '']: 'support' } as const;
    const before = await traces(notYet);
    expect(await cast(member(2), one, notYet)).toBe('votingNotOpen');
    await db.doc(paths.session(M, notYet)).update({ opensAt: new Date(0) });
    const uids = council.members.slice(0, 2).map(({ uid }) => uid);
    await call('noteAttendance', { movementId: M, sessionId: notYet, uids }, council.office.token);
    expect(await cast(member(2), one, notYet)).toBe('notPresent');
    await endTime(M, notYet);
    expect(await cast(member(0), one, notYet)).toBe('votingNotOpen');
    expect((await traces(notYet))[1], 'the box').toEqual(before[1]);
    expect(before[1]).toBeUndefined();
  });

  it('loses the vote at once with the role, whatever the old token says', async () => {
    const leaving = await createPerson({ [AUTHORITY]: ['councilMember'] });
    const other = await createPerson({ [AUTHORITY]: ['councilMember'] });
    const members = [...council.members, leaving, other].map(({ uid }) => ({
      uid,
      position: '',
      unitIds: [],
    }));
    const own = await appraisedOf(M, 'u2');
    const rules = { ...defaultVotingRules, mode: 'writing' as const };
    const session = await openSession(council, own, { members, rules });
    const nominationId = own[0] ?? '';
    await writeMembership(leaving.uid, leaving.email, { u4: ['unitHead'] });
    await db.doc(paths.membership(other.uid)).update({ active: false });
    for (const person of [leaving, other]) {
      const ref = { movementId: M, sessionId: session, nominationId };
      expect(await cast(person, { [nominationId]: 'support' }, session)).toBe('notAllowed');
      const opinion = await call('writeOpinion', { ...ref, text: 'Đồng ý' }, person.token);
      const conflict = await call('declareConflict', ref, person.token);
      for (const answer of [opinion, conflict]) expect(answer).toEqual({ ok: false, error: 'notAllowed' });
    }
    expect(await boxOf(session)).toBeNull();
  });

  it('bars who came to work for a nominee’s unit while the vote is open, until that is declared', async () => {
    const moved = await createPerson({ [AUTHORITY]: ['councilMember'] });
    const members = [...council.members, moved].map(({ uid }) => ({ uid, position: '', unitIds: [] }));
    const [own = '', foreign = ''] = await appraisedOf(M, 'u2', 'u4');
    const rules = { ...defaultVotingRules, mode: 'writing' as const };
    const session = await openSession(council, [own, foreign], { members, rules });
    const both = { [own]: 'support', [foreign]: 'support' } as const;
    await writeMembership(moved.uid, moved.email, { [AUTHORITY]: ['councilMember'], u2: ['unitEditor'] });
    expect(await cast(moved, both, session)).toBe('newConflict');
    expect(await boxOf(session)).toBeNull();
    const ref = { movementId: M, sessionId: session, nominationId: own };
    expect((await call('declareConflict', ref, moved.token)).ok).toBe(true);
    expect(await cast(moved, both, session)).toBe('conflictOfInterest');
    expect(await cast(moved, { [foreign]: 'support' }, session)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('finds no vote where there is no session', async () => {
    expect(await cast(member(2), paper('support'), randomBytes(10).toString('hex'))).toBe('unknownSession');
    const elsewhere = { movementId: 'nowhere', sessionId, paper: {}, nonce: newNonce() };
    expect(await call('castBallot', elsewhere, member(2).token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });
  });
});

it('nothing but the box holds a choice or a receipt while a secret vote is open', async () => {
  const receipts = (await boxOf(sessionId))?.receipts ?? [];
  expect(receipts.length).toBeGreaterThan(2);
  const session = await db.doc(paths.session(M, sessionId)).get();
  const entries = await db.collection(paths.chainEntries(sessionChainId(M, sessionId))).get();
  const notices = await Promise.all(
    [...council.members, council.office].map(({ uid }) => db.collection(paths.notifications(uid)).get()),
  );
  const stored = JSON.stringify([
    session.data(),
    ...[entries, ...notices].flatMap(({ docs }) => docs.map((document) => document.data())),
  ]);
  expect([...receipts, 'notSupport', '"support"', 'noOpinion'].filter((one) => stored.includes(one))).toEqual(
    [],
  );
});
