import { describe, expect, it, test } from 'vitest';
import { emptyBox } from './council.ts';
import {
  awaitedVoters,
  closingOf,
  figuresOf,
  isTooLarge,
  moveAfter,
  refuseClosing,
  willOutgrow,
} from './closing.ts';
import { castAll, closesAt, sessionOf, whileOpen } from './council.fixture.ts';

describe('closing', () => {
  const session = sessionOf(
    ['m1', 'm2', 'm3'],
    ['a', 'b'],
    {},
    { conflicts: { b: { m1: 'ownUnit', m2: 'ownUnit', m3: 'declared' } } },
  );
  const voted = (...uids: string[]) =>
    castAll(
      session,
      uids.map((uid) => [uid, 'support'] as const),
    );

  it('waits for the time or for everybody', () => {
    expect(refuseClosing(session, voted('m1', 'm2'), whileOpen)).toBe('votingNotOver');
    expect(refuseClosing(session, voted('m1', 'm2'), closesAt)).toBeNull();
    expect(refuseClosing(session, voted('m1', 'm2', 'm3'), whileOpen)).toBeNull();
    expect(refuseClosing({ ...session, state: 'draft' }, emptyBox(), closesAt)).toBe('notInThisState');
  });

  it('does not wait for who is away from a meeting, or barred from all; in writing it waits for all', () => {
    const away = { ...session, attendance: ['m1', 'm2'] };
    expect(awaitedVoters(away, emptyBox())).toEqual(['m1', 'm2']);
    expect(awaitedVoters({ ...away, rules: { ...session.rules, mode: 'writing' } }, emptyBox())).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
    const barred = { ...session, conflicts: { a: { m1: 'oneself' }, b: { m1: 'ownUnit' } } } as const;
    expect(awaitedVoters({ ...barred, attendance: ['m1', 'm2'] }, emptyBox())).toEqual(['m2']);
  });

  it('is not early while nobody is noted as present', () => {
    expect(refuseClosing({ ...session, attendance: [] }, emptyBox(), whileOpen)).toBe('votingNotOver');
  });

  it('gives results, turnout and receipts; a nominee without quorum keeps its figures sealed', () => {
    const { outcome, state } = closingOf(session, voted('m3', 'm1', 'm2'));
    expect(state).toBe('closed');
    expect(outcome?.turnout).toEqual(['m1', 'm2', 'm3']);
    expect(outcome?.receipts).toHaveLength(3);
    expect(outcome?.openVotes).toBeNull();
    expect(outcome?.results['a']).toMatchObject({ support: 3, supported: true });
    expect(outcome?.results['b']).toMatchObject({ eligible: 0, quorumMet: false, supported: false });
  });

  /** On `b` only one of two eligible members is there, of two needed. */
  const partly = (secret: boolean) =>
    sessionOf(
      ['m1', 'm2', 'm3', 'm4', 'm5'],
      ['a', 'b'],
      { secret },
      {
        attendance: ['m1', 'm2', 'm3', 'm4'],
        conflicts: { a: {}, b: { m1: 'ownUnit', m2: 'ownUnit', m3: 'declared' } },
      },
    );

  it('keeps the figures of a nominee without quorum sealed', () => {
    const session = partly(true);
    const votes = ['m1', 'm2', 'm3', 'm4'].map((uid) => [uid, 'support'] as const);
    const { outcome } = closingOf(session, castAll(session, votes));
    expect(outcome?.results['a']).toMatchObject({ support: 4, quorumMet: true });
    expect(outcome?.results['b']).toMatchObject({ support: 0, present: 1, eligible: 2, quorumMet: false });
  });

  it('publishes open votes, but not on such a nominee', () => {
    const session = partly(false);
    const votes = [['m1', 'support'] as const, ['m2', 'notSupport'] as const];
    const { outcome } = closingOf(session, castAll(session, votes));
    expect(outcome?.receipts).toEqual([]);
    expect(outcome?.openVotes).toEqual({ m1: { a: 'support' }, m2: { a: 'notSupport' } });
  });

  it('without quorum counts nothing and says how many were there', () => {
    const few = { ...session, attendance: ['m1'] };
    const closing = closingOf(few, castAll(few, [['m1', 'support']]));
    expect(closing).toEqual({
      state: 'invalid',
      remark: 'Không đủ thành viên tham gia: 1 trên 3 người được bỏ phiếu, cần ít nhất 2.',
      outcome: null,
    });
    const invalid = { ...few, ...closing };
    expect(figuresOf(invalid)).toBe(closing.remark);
    expect(moveAfter(invalid, 'a')).toEqual({
      move: 'giveBack',
      reason: closing.remark,
      change: { sessionId: null, result: null },
    });
  });

  it('moves each nomination by its result', () => {
    const closed = { ...session, ...closingOf(session, voted('m1', 'm2', 'm3')) };
    expect(moveAfter(closed, 'a')).toMatchObject({ move: 'support', change: { result: { support: 3 } } });
    expect(moveAfter(closed, 'b')).toMatchObject({ move: 'giveBack', change: { sessionId: null } });
    expect(figuresOf(closed)).toBe('3/3\na: 3/0/0, 2/3\nb: -, 0/0');
    const against = castAll(
      session,
      ['m1', 'm2', 'm3'].map((uid) => [uid, 'notSupport'] as const),
    );
    expect(moveAfter({ ...session, ...closingOf(session, against) }, 'a').move).toBe('notSupport');
    expect(moveAfter({ ...session, state: 'cancelled', remark: 'Hoãn họp' }, 'a').reason).toBe('Hoãn họp');
  });
});

test('only open votes are too many for one document', () => {
  const { rules } = sessionOf([], []);
  expect(isTooLarge(rules, 25, 1000)).toBe(false);
  expect(isTooLarge({ ...rules, secret: false }, 25, 400)).toBe(false);
  expect(isTooLarge({ ...rules, secret: false }, 25, 401)).toBe(true);
});

test('a session that would outgrow its document is seen before it begins', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `phuong-${index % 15}~nomination-${'k'.repeat(16)}${index}`);
  const members = (count: number) =>
    Array.from({ length: count }, (_, index) => `thanh-vien-${index}-uid-28-chu`);
  const barred = (ids: readonly string[], uids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [id, Object.fromEntries(uids.map((uid) => [uid, 'ownUnit' as const]))]),
    );
  const ids = many(1000);
  expect(willOutgrow(sessionOf(members(25), ids))).toBe(false);
  const some = { conflicts: barred(ids, members(3)) };
  expect(willOutgrow(sessionOf(members(25), ids, {}, some))).toBe(false);
  const most = { conflicts: barred(ids, members(25)) };
  expect(willOutgrow(sessionOf(members(25), ids, {}, most))).toBe(true);
  expect(willOutgrow(sessionOf(members(25), many(400), { secret: false }))).toBe(false);
  expect(willOutgrow(sessionOf(members(100), many(1000), { secret: false }))).toBe(true);
});
