import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../people/membership.ts';
import { nominationIn } from './nomination.fixture.ts';
import {
  decideNominationMove,
  departsFromCouncil,
  endedStates,
  isLive,
  nominationMoveNames,
  nominationStates,
  openMatches,
  refuseNominationMove,
  withUnitStates,
  type NominationMove,
  type NominationState,
} from './nomination.ts';

const now = new Date('2022-01-25T03:00:00Z');
const actors: readonly (Role | 'system')[] = [...roles, 'system'];

/** The award life as the field tells it: move → who, from where, to where. */
const life: Record<
  NominationMove,
  { by: (Role | 'system')[]; from: NominationState[]; to: NominationState; reason?: true }
> = {
  validate: { by: ['system'], from: ['validated', 'withdrawn', 'returned'], to: 'validated' },
  invalidate: { by: ['system'], from: ['validated', 'withdrawn', 'returned'], to: 'withdrawn' },
  withdraw: { by: ['unitEditor', 'unitHead'], from: ['validated'], to: 'withdrawn' },
  appraise: { by: ['office'], from: ['validated'], to: 'appraised' },
  return: { by: ['office'], from: ['validated', 'appraised'], to: 'returned', reason: true },
  reject: { by: ['office'], from: ['validated', 'appraised'], to: 'rejected', reason: true },
  present: { by: ['office'], from: ['appraised'], to: 'inSession' },
  giveBack: { by: ['office'], from: ['inSession'], to: 'appraised' },
  support: { by: ['office'], from: ['inSession'], to: 'supported' },
  notSupport: { by: ['office'], from: ['inSession'], to: 'notSupported' },
  publish: { by: ['office'], from: ['supported', 'notSupported'], to: 'published' },
  unpublish: { by: ['office'], from: ['published'], to: 'supported', reason: true },
  unpublishProposed: { by: ['office'], from: ['published'], to: 'notSupported', reason: true },
  issue: { by: ['system'], from: ['published'], to: 'awarded' },
  decline: { by: ['chairman'], from: ['notSupported', 'published'], to: 'declined', reason: true },
  revoke: { by: ['chairman'], from: ['awarded'], to: 'revoked', reason: true },
};

describe.each(nominationMoveNames)('%s', (name) => {
  const { by, from, to, reason } = life[name];

  test('is allowed or refused for every role and state as the field says', () => {
    for (const actor of actors) {
      for (const state of nominationStates) {
        const expected = !by.includes(actor) ? 'notAllowed' : from.includes(state) ? to : 'notInThisState';
        const decided = decideNominationMove(nominationIn(state), name, [actor], 'Lý do', now);
        expect([actor, state, decided.ok ? decided.value.next.state : decided.error]).toEqual([
          actor,
          state,
          expected,
        ]);
        const refusal = refuseNominationMove({ state }, name, [actor]);
        expect(refusal).toBe(decided.ok ? null : decided.error);
      }
    }
  });

  test('asks for a reason where somebody has to understand it', () => {
    for (const state of from) {
      const decided = decideNominationMove(nominationIn(state), name, by, ' \n', now);
      expect(decided.ok ? 'done' : decided.error).toBe(reason ? 'reasonRequired' : 'done');
    }
  });

  test('counts on, dates and logs itself', () => {
    for (const state of from) {
      const before = nominationIn(state, { seq: 4, remark: 'trước' });
      const decided = decideNominationMove(before, name, by, ' Lý do ', now, { version: 2 });
      expect(decided).toEqual({
        ok: true,
        value: {
          next: { ...before, state: to, seq: 5, since: now, remark: 'Lý do', version: 2 },
          event: { action: name, role: by[0], before: state, after: to, reason: 'Lý do', version: 2 },
        },
      });
    }
  });
});

test('what is with the unit or has ended takes part in nothing', () => {
  const away: NominationState[] = ['withdrawn', 'returned', 'rejected', 'declined', 'revoked'];
  expect([...withUnitStates, ...endedStates].toSorted()).toEqual(away.toSorted());
  for (const state of nominationStates)
    expect([state, isLive(state)]).toEqual([state, !away.includes(state)]);
});

test('a match is open until it was settled', () => {
  const match = { name: 'Mẫu Văn Ân', unitName: 'Phường 2', formId: 'giay-khen', same: false };
  const matches = [
    { ...match, nominationId: 'p2~nomination-a' },
    { ...match, nominationId: 'p3~nomination-a' },
  ];
  expect(openMatches({ matches, settled: { 'p2~nomination-a': 'Khác ngày sinh' } })).toEqual([matches[1]]);
});

test('a ruling departs where it says the other of what the council voted', () => {
  const counts = { members: 9, eligible: 9, present: 9, support: 5, notSupport: 4, noOpinion: 0 };
  const voted = (supported: boolean) => ({
    result: { ...counts, quorumMet: true, needed: 5, base: 9, supported },
  });
  expect(departsFromCouncil(voted(true), 'award')).toBe(false);
  expect(departsFromCouncil(voted(true), 'decline')).toBe(true);
  expect(departsFromCouncil(voted(false), 'award')).toBe(true);
  expect(departsFromCouncil(voted(false), 'decline')).toBe(false);
  expect(departsFromCouncil({ result: null }, 'award')).toBe(true);
});
