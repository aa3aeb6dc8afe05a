import { expect, test } from 'vitest';
import { awardLines } from './award-lines.ts';

const closesAt = new Date('2022-02-20T09:00:00Z');
const session = { id: 's1', title: 'Kỳ 1', closesAt, memberUids: ['me'], state: 'open' as const };
const standing = { againstCouncil: '', ruling: null, decisionId: null };
const ruled = { outcome: 'award' as const, reason: '', departs: false, at: closesAt, by: 'c' };
const nominations = [
  { ...standing, state: 'validated' as const },
  { ...standing, state: 'validated' as const },
  { ...standing, state: 'appraised' as const },
  { ...standing, state: 'supported' as const },
  { ...standing, state: 'notSupported' as const },
  { ...standing, state: 'notSupported' as const, againstCouncil: 'Vì' },
  { ...standing, state: 'published' as const },
  { ...standing, state: 'published' as const, ruling: ruled },
  { ...standing, state: 'published' as const, ruling: ruled, decisionId: 'd1' },
  { ...standing, state: 'awarded' as const },
];

const all = { uid: 'me', nominations, sessions: [session], comments: 1, handOver: 3, mails: 0, quota: 0 };

test('the office hears of units that ask beyond their quota, nobody else does', () => {
  const asked = { ...all, nominations: [], comments: 0, handOver: 0, quota: 2 };
  expect(awardLines({ ...asked, oversight: ['office'] })).toEqual([{ what: 'quota', count: 2 }]);
  expect(awardLines({ ...asked, oversight: ['chairman'] })).toEqual([]);
});

test('the office appraises, presents, publishes, drafts and hands over', () => {
  expect(awardLines({ ...all, oversight: ['office'] })).toEqual([
    { what: 'appraise', count: 2 },
    { what: 'present', count: 1 },
    { what: 'publish', count: 2 },
    { what: 'comments', count: 1 },
    { what: 'draft', count: 1 },
    { what: 'handOver', count: 3 },
  ]);
  const released = awardLines({
    ...all,
    oversight: ['office'],
    nominations: [],
    comments: null,
    handOver: null,
    mails: 4,
  });
  expect(released).toEqual([{ what: 'mails', count: 4 }]);
});

test('the chairman rules, and decides on what the council did not support', () => {
  expect(awardLines({ ...all, oversight: ['chairman'] })).toEqual([
    { what: 'notSupported', count: 1 },
    { what: 'rule', count: 1 },
  ]);
});

test('a member votes in open sessions of their own', () => {
  const sessions = [
    session,
    { ...session, id: 's2', memberUids: ['other'] },
    { ...session, id: 's3', state: 'closed' as const },
  ];
  expect(awardLines({ ...all, oversight: ['councilMember'], sessions })).toEqual([
    { what: 'vote', sessionId: 's1', title: 'Kỳ 1', closesAt },
  ]);
});

test('nothing waits for those who only look on', () => {
  expect(awardLines({ ...all, oversight: ['supervisor', 'publicity'] })).toEqual([]);
});
