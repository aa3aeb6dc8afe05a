import { describe, expect, it, test } from 'vitest';
import {
  ballotBoxSchema,
  ballotOf,
  conflictOf,
  conflictsOf,
  emptyBox,
  hasQuorum,
  neededOf,
  receiptText,
  refuseBallot,
  refuseReminding,
  nextReminderAt,
  countVotes,
  tellingNominees,
  type Choice,
  type CouncilSession,
  type SessionMember,
} from './council.ts';
import { closingOf } from './closing.ts';
import { castAll, closesAt, opensAt, paperOf, sessionOf, whileOpen } from './council.fixture.ts';
import { nominationIn } from '../nomination/nomination.fixture.ts';

describe('a reminder to vote', () => {
  const session = sessionOf(['a', 'b'], ['p1~nomination-a']);
  const hoursLater = (hours: number) => new Date(whileOpen.getTime() + hours * 3_600_000);

  it('goes out while votes are taken, and not otherwise', () => {
    expect(refuseReminding(session, whileOpen)).toBeNull();
    expect(refuseReminding(session, new Date(opensAt.getTime() - 1))).toBe('votingNotOpen');
    expect(refuseReminding(session, closesAt)).toBe('votingNotOpen');
    for (const state of ['draft', 'closed', 'invalid', 'cancelled'] as const) {
      expect(refuseReminding({ ...session, state }, whileOpen), state).toBe('votingNotOpen');
    }
  });

  it('is not repeated within four hours', () => {
    const long = { ...session, closesAt: hoursLater(48), remindedAt: whileOpen };
    expect(refuseReminding(long, hoursLater(3.99))).toBe('remindedLately');
    expect(nextReminderAt(long, hoursLater(1))).toEqual(hoursLater(4));
    expect(refuseReminding(long, hoursLater(4))).toBeNull();
    expect(nextReminderAt(long, hoursLater(4))).toBeNull();
  });
});

/** Ward p1 with a neighbourhood p1-kp1 and its group p1-kp1-to2; ward p2 of the same cluster. */
const lineages = new Map([
  ['p1', ['p1']],
  ['p1-kp1', ['p1', 'p1-kp1']],
  ['p1-kp1-to2', ['p1', 'p1-kp1', 'p1-kp1-to2']],
  ['p2', ['p2']],
  ['q5', []],
]);
const member = (...unitIds: string[]): SessionMember => ({
  uid: 'm1',
  name: 'Mẫu Thị Bích',
  position: '',
  unitIds,
});
const nominee = (unitId: string, change: Partial<ReturnType<typeof nominationIn>> = {}) =>
  nominationIn('appraised', { unitId, lineage: lineages.get(unitId) ?? [], ...change });

describe('a conflict of interest (docs/rules.md#rule-5)', () => {
  it.each([
    ['the nominee is another by the diacritics', [], 'p2', { name: 'Mẫu Thị Bịch' }, null],
    ['the nominee is oneself, however typed', [], 'p2', { name: 'MẪU  THỊ bích' }, 'oneself'],
    ['somebody of one’s own unit', ['p1'], 'p1', {}, 'ownUnit'],
    ['one’s own unit itself', ['p1'], 'p1', { kind: 'collective' }, 'ownUnit'],
    ['one of several units', ['p2', 'p1'], 'p1', {}, 'ownUnit'],
    ['a sub-unit', ['p1'], 'p1-kp1', {}, 'subUnit'],
    ['a sub-unit of a sub-unit', ['p1'], 'p1-kp1-to2', {}, 'subUnit'],
    ['the organisation one’s unit belongs to', ['p1-kp1'], 'p1', {}, 'parentUnit'],
    ['the organisation above that', ['p1-kp1-to2'], 'p1', {}, 'parentUnit'],
  ] as const)('is: %s', (_what, units, unitId, change, reason) => {
    expect(conflictOf(member(...units), nominee(unitId, change), lineages)).toBe(reason);
  });

  it.each([
    ['another unit', ['p2'], 'p1', {}],
    ['a shared cluster', ['p2'], 'p1', { clusterId: 'cum-1' }],
    ['a shared authority: the member works for it', ['q5'], 'p1', {}],
    ['a shared authority: the nominee is of it', ['q5'], 'q5', {}],
    ['the nominee is of the authority, the member of a ward', ['p1'], 'q5', {}],
    ['a collective that bears one’s name', [], 'p2', { name: 'Mẫu Thị Bích', kind: 'collective' }],
    ['a like name', [], 'p2', { name: 'Mẫu Thị Bách' }],
    ['a sister unit within one organisation', ['p1-kp1'], 'p1-kp2', { lineage: ['p1', 'p1-kp2'] }],
    ['no unit at all', [], 'p1', {}],
  ] as const)('is never: %s', (_what, units, unitId, change) => {
    const { lineage, ...rest } = { lineage: undefined, ...change };
    const own = nominee(unitId, lineage ? { ...rest, lineage: [...lineage] } : rest);
    expect(conflictOf(member(...units), own, lineages)).toBeNull();
  });

  it('is found anew, while what was declared stays', () => {
    const nominations = new Map([
      ['a', nominee('p1')],
      ['b', nominee('p2')],
    ]);
    const before = { a: { m2: 'declared', m3: 'ownUnit' }, b: { m1: 'declared' } } as const;
    expect(conflictsOf([member('p1')], nominations, lineages, before)).toEqual({
      a: { m1: 'ownUnit', m2: 'declared' },
      b: { m1: 'declared' },
    });
  });
});

describe('a paper', () => {
  const session = sessionOf(['m1', 'm2'], ['a', 'b'], {}, { conflicts: { b: { m2: 'ownUnit' } } });
  const full = paperOf(session, 'm1', 'support');
  const refuse = (
    change: Partial<CouncilSession>,
    uid = 'm1',
    paper = full,
    now = whileOpen,
    voters = ['m9'],
  ) => refuseBallot({ ...session, ...change }, { voters }, uid, paper, now);

  it('is taken when it is whole, in time and one’s own', () => {
    expect(refuse({})).toBeNull();
    expect(refuse({}, 'm2', { a: 'noOpinion' })).toBeNull();
    expect(refuse({}, 'm1', full, opensAt)).toBeNull();
  });

  it.each([
    ['by who is not in the session', 'notInSession', {}, 'stranger', full, whileOpen],
    ['before opening', 'votingNotOpen', {}, 'm1', full, new Date(opensAt.getTime() - 1)],
    ['at the instant of closing', 'votingNotOpen', {}, 'm1', full, closesAt],
    ['in a draft', 'votingNotOpen', { state: 'draft' }, 'm1', full, whileOpen],
    ['in a cancelled session', 'votingNotOpen', { state: 'cancelled' }, 'm1', full, whileOpen],
    ['away from the meeting', 'notPresent', { attendance: ['m2'] }, 'm1', full, whileOpen],
    ['in conflict', 'conflictOfInterest', {}, 'm2', full, whileOpen],
    ['with a nominee missing', 'paperIncomplete', {}, 'm1', { a: 'support' }, whileOpen],
    ['with a foreign nominee', 'paperIncomplete', {}, 'm1', { ...full, x: 'support' }, whileOpen],
    [
      'with a foreign nominee for one',
      'paperIncomplete',
      {},
      'm1',
      { a: 'support', x: 'support' },
      whileOpen,
    ],
  ] as const)('is refused %s: %s', (_what, code, change, uid, paper, now) => {
    expect(
      refuse(
        { ...change, attendance: [...('attendance' in change ? change.attendance : session.attendance)] },
        uid,
        paper,
        now,
      ),
    ).toBe(code);
  });

  it('is cast once', () => {
    expect(refuse({}, 'm1', full, whileOpen, ['m1'])).toBe('alreadyVoted');
  });

  it('needs no presence where votes are given in writing', () => {
    expect(refuse({ attendance: [], rules: { ...session.rules, mode: 'writing' } })).toBeNull();
  });

  it('has a receipt that binds nonce, session and every choice, whatever their order', () => {
    expect(receiptText('s', 'n', { b: 'support', a: 'noOpinion' })).toBe('s\nn\na=noOpinion\nb=support');
  });
});

const resultOf = (session: CouncilSession, cast: readonly (readonly [string, Choice])[], id = 'a') =>
  countVotes(session, castAll(session, cast))[id];

test('a secret box keeps no paper; an open one keeps each', () => {
  const secret = castAll(sessionOf(['m2', 'm1'], ['a']), [
    ['m2', 'support'],
    ['m1', 'noOpinion'],
  ]);
  expect(ballotBoxSchema.parse(secret)).toEqual({
    voters: ['m1', 'm2'],
    counts: { a: { support: 1, notSupport: 0, noOpinion: 1 } },
    receipts: ['r-noOpinion-m1', 'r-support-m2'],
    openVotes: {},
  });
  const open = castAll(sessionOf(['m1'], ['a'], { secret: false }), [['m1', 'support']]);
  expect(open.openVotes).toEqual({ m1: { a: 'support' } });
});

describe('quorum and majority', () => {
  const nine = Array.from({ length: 9 }, (_, index) => `m${index + 1}`);
  const votes = (yes: number, no: number, none = 0) =>
    nine.slice(0, yes + no + none).map((uid, index) => {
      const choice: Choice = index < yes ? 'support' : index < yes + no ? 'notSupport' : 'noOpinion';
      return [uid, choice] as const;
    });

  it.each([
    [[1, 2], 9, true, 5],
    [[1, 2], 10, true, 6],
    [[1, 2], 10, false, 5],
    [[9, 10], 10, false, 9],
    [[9, 10], 9, false, 9],
    [[9, 10], 30, false, 27],
    [[2, 3], 9, false, 6],
    [[2, 3], 10, false, 7],
    [[1, 1], 7, false, 7],
  ] as const)('%j of %i, above: %s, needs %i', ([part, whole], base, above, needed) => {
    expect(neededOf([part, whole], base, above)).toBe(needed);
  });

  it('rests on the members without a conflict', () => {
    const session = sessionOf(nine, ['a'], {}, { conflicts: { a: { m8: 'ownUnit', m9: 'declared' } } });
    expect(resultOf(session, votes(4, 3))).toEqual({
      members: 9,
      eligible: 7,
      present: 7,
      support: 4,
      notSupport: 3,
      noOpinion: 0,
      quorumMet: true,
      needed: 4,
      base: 7,
      supported: true,
    });
    expect(resultOf(session, votes(3, 3, 1))?.supported).toBe(false);
  });

  it('counts those away against, unless only those present are the base', () => {
    const present = nine.slice(0, 6);
    const all = sessionOf(nine, ['a'], {}, { attendance: present });
    expect(resultOf(all, votes(4, 2))).toMatchObject({ base: 9, needed: 5, supported: false });
    const ofPresent = sessionOf(nine, ['a'], { denominator: 'present' }, { attendance: present });
    expect(resultOf(ofPresent, votes(4, 2))).toMatchObject({ base: 6, needed: 4, supported: true });
    expect(resultOf(ofPresent, votes(3, 3))).toMatchObject({ supported: false });
  });

  it('takes an exact half or nine tenths where the threshold itself is enough', () => {
    const half = sessionOf(nine.slice(0, 8), ['a'], { aboveThreshold: false });
    expect(resultOf(half, votes(4, 4))?.supported).toBe(true);
    const ten = [...nine, 'm10'];
    const ninety = sessionOf(ten, ['a'], { threshold: [9, 10], aboveThreshold: false });
    const nineOfTen = ten.map((uid, index) => [uid, index < 9 ? 'support' : 'notSupport'] as const);
    expect(resultOf(ninety, nineOfTen)).toMatchObject({ needed: 9, supported: true });
    expect(resultOf(ninety, nineOfTen.slice(1))).toMatchObject({ support: 8, supported: false });
  });

  it('never supports without quorum or without a single vote', () => {
    const few = sessionOf(nine, ['a'], { denominator: 'present' }, { attendance: nine.slice(0, 5) });
    expect(resultOf(few, votes(5, 0))).toMatchObject({ quorumMet: false, supported: false });
    const barred = sessionOf(['m1'], ['a'], {}, { conflicts: { a: { m1: 'oneself' } } });
    expect(resultOf(barred, [])).toMatchObject({ eligible: 0, quorumMet: false, supported: false });
  });

  it('of a session rests on all members who have a paper', () => {
    const session = sessionOf(nine, ['a'], {}, { attendance: nine.slice(0, 5) });
    expect(hasQuorum(session, emptyBox())).toEqual({ met: false, present: 5, needed: 6, base: 9 });
    const writing = sessionOf(nine, ['a'], { mode: 'writing' });
    const votes = { voters: nine.slice(0, 6) };
    expect(hasQuorum(writing, votes)).toEqual({ met: true, present: 6, needed: 6, base: 9 });
  });

  it('of a session does not count who is barred from every nominee', () => {
    const five = ['m1', 'm2', 'm3', 'm4', 'm5'];
    const conflicts = { a: { m4: 'ownUnit', m5: 'declared' } } as const;
    const writing = sessionOf(five, ['a'], { mode: 'writing' }, { conflicts });
    const votes = five.slice(0, 3).map((uid) => [uid, 'support'] as const);
    expect(closingOf(writing, castAll(writing, votes)).state).toBe('closed');
    const meeting = sessionOf(five, ['a'], {}, { conflicts, attendance: ['m1', 'm4', 'm5'] });
    expect(hasQuorum(meeting, emptyBox())).toEqual({ met: false, present: 1, needed: 2, base: 3 });
    const allBarred = sessionOf(['m4', 'm5'], ['a'], {}, { conflicts });
    expect(hasQuorum(allBarred, emptyBox())).toMatchObject({ met: false, base: 0 });
  });

  it('of a secret ballot is not met by so few papers that they would tell who voted how', () => {
    const one: Partial<CouncilSession['rules']> = { quorum: [1, 9] };
    const noted = sessionOf(nine, ['a'], one, { attendance: ['m1'] });
    const paper = [['m1', 'support'] as const];
    expect(countVotes(noted, castAll(noted, paper))['a']).toMatchObject({ present: 1, quorumMet: false });
    expect(closingOf(noted, castAll(noted, paper)).outcome?.results['a']).toMatchObject({ support: 0 });
    const three = nine.slice(0, 3).map((uid) => [uid, 'support'] as const);
    const enough = sessionOf(nine, ['a'], one, { attendance: nine.slice(0, 3) });
    expect(countVotes(enough, castAll(enough, three))['a']).toMatchObject({ quorumMet: true });
    const open = sessionOf(nine, ['a'], { ...one, secret: false }, { attendance: ['m1'] });
    expect(countVotes(open, castAll(open, paper))['a']).toMatchObject({ quorumMet: true });
    const pair = sessionOf(['m1', 'm2'], ['a'], {}, { attendance: ['m1', 'm2'] });
    const both = [...paper, ['m2', 'support'] as const];
    expect(countVotes(pair, castAll(pair, both))['a'], 'no more may vote').toMatchObject({ quorumMet: true });
    expect(countVotes(pair, castAll(pair, paper))['a']).toMatchObject({ quorumMet: false });
  });

  it('says beforehand on whom so few vote that the result may tell how', () => {
    const conflicts = { b: { m1: 'ownUnit', m2: 'declared' } } as const;
    expect(tellingNominees(sessionOf(nine.slice(0, 4), ['a', 'b'], {}, { conflicts }))).toEqual(['b']);
  });
});

test('everybody has a paper of those without a conflict', () => {
  const session = sessionOf(['m1', 'm2'], ['a', 'b'], {}, { conflicts: { a: { m1: 'oneself' } } });
  expect(ballotOf(session, 'm1')).toEqual(['b']);
  expect(ballotOf(session, 'm2')).toEqual(['a', 'b']);
});

test('a member who bears a nominee’s name by chance votes on it, unless there is another conflict', () => {
  const member = { uid: 'm1', name: 'Mẫu Văn An', position: '', unitIds: ['p2'] };
  const nominee = { name: 'MẪU VĂN AN', kind: 'individual' as const, unitId: 'p1', lineage: ['p1'] };
  const nominees = new Map([
    ['a', nominee],
    ['b', { ...nominee, unitId: 'p2', lineage: ['p2'] }],
  ]);
  const cleared = { a: { m1: 'Khác ngày sinh' }, b: { m1: 'Khác ngày sinh' } };
  expect(conflictsOf([member], nominees, new Map(), {})).toEqual({
    a: { m1: 'oneself' },
    b: { m1: 'oneself' },
  });
  expect(conflictsOf([member], nominees, new Map(), {}, cleared)).toEqual({ a: {}, b: { m1: 'ownUnit' } });
});
