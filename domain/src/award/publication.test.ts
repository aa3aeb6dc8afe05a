import { describe, expect, it } from 'vitest';
import { nominationIn } from '../nomination/nomination.fixture.ts';
import { nominationStates } from '../nomination/nomination.ts';
import {
  isCommentPeriod,
  lastCommentDay,
  publicationSchema,
  publicEntryOf,
  publicEntrySchema,
  isOwedAnswer,
  refuseChangingListed,
  refusePublishing,
  withNews,
  withSetAside,
  type Publication,
} from './publication.ts';

const zone = 'Asia/Ho_Chi_Minh';
const entry = publicEntryOf('p1~nomination-a', nominationIn('supported'), 'Giấy khen');
const publication: Publication = {
  authorityId: 'q5',
  movementId: 'plan-221',
  movementTitle: 'Phong trào mẫu',
  names: null,
  title: 'Danh sách',
  from: '2022-02-01',
  until: '2022-02-06',
  zone,
  entries: [entry, { ...entry, nominationId: 'p1~nomination-b' }],
  more: 0,
  publishedAt: new Date('2022-02-01T02:00:00Z'),
  dueAt: null,
  withdrawn: false,
  setAside: [],
  unanswered: 0,
  comments: 0,
  seq: 1,
};

describe('the comment period', () => {
  it('ends with the last millisecond of its last day, in the authority’s zone', () => {
    const now = new Date('2022-02-01T16:59:59Z');
    const until = lastCommentDay(now, zone, 5);
    expect(until).toBe('2022-02-06');
    expect(lastCommentDay(new Date('2022-02-01T17:00:00Z'), zone, 5)).toBe('2022-02-07');
    expect(isCommentPeriod({ until, zone }, new Date('2022-02-06T16:59:59.999Z'))).toBe(true);
    expect(isCommentPeriod({ until, zone }, new Date('2022-02-06T17:00:00Z'))).toBe(false);
  });
});

describe('what can be published', () => {
  it('is what the council supports, and what the chairman means to award with a reason', () => {
    for (const state of nominationStates) {
      const plain = refusePublishing(nominationIn(state));
      const proposed = refusePublishing(nominationIn(state, { againstCouncil: 'Có công lớn' }));
      const expected = {
        supported: [null, null],
        notSupported: ['notProposed', null],
        other: ['notInThisState', 'notInThisState'],
      };
      const known = state === 'supported' || state === 'notSupported' ? state : 'other';
      expect([plain, proposed], state).toEqual(expected[known]);
    }
  });

  it('shows these fields and no others', () => {
    expect(Object.keys(entry).toSorted()).toEqual(Object.keys(publicEntrySchema.shape).toSorted());
    expect(JSON.stringify(entry)).not.toMatch(/folded|nameKeys|lineage|workRole|review|facts/);
    const against = publicEntryOf(
      'x',
      nominationIn('notSupported', { againstCouncil: 'Có công lớn' }),
      'Giấy khen',
    );
    expect(against).toMatchObject({ councilSupported: false, reason: 'Có công lớn' });
    expect(publicEntryOf('x', nominationIn('supported', { againstCouncil: 'cũ' }), '').reason).toBe('');
  });

  it('takes what became of an entry, and keeps the others as they were', () => {
    const said = new Map([['p1~nomination-b', { outcome: 'decline' as const, outcomeReason: 'Có vi phạm' }]]);
    const next = withNews(publication, said);
    expect(next.entries[0]).toEqual(entry);
    expect(next.entries[1]).toMatchObject({ outcome: 'decline', outcomeReason: 'Có vi phạm' });
    expect(publicationSchema.parse(next)).toEqual(next);
  });
});

describe('an entry of a list', () => {
  const ruling = { outcome: 'award' as const, reason: '', departs: false, at: new Date(0), by: 'chairman' };
  const refusalOf = (change: object) =>
    refuseChangingListed(nominationIn('published', { publicationId: 'list', ...change }), 'list');

  it('can be taken off and mended until the chairman has ruled or a draft rests on it', () => {
    expect(refusalOf({})).toBeNull();
    expect(refusalOf({ ruling })).toBe('alreadyRuled');
    expect(refusalOf({ ruling, decisionId: 'decision' })).toBe('alreadyRuled');
  });

  it('is one of this list', () => {
    expect(refusalOf({ publicationId: 'other' })).toBe('notInThisState');
    for (const state of nominationStates) {
      const change = { publicationId: 'list', state };
      expect(refusalOf(change), state).toBe(state === 'published' ? null : 'notInThisState');
    }
  });

  it('leaves a list withdrawn once it was the last', () => {
    const off = { outcome: 'withdrawn' as const, outcomeReason: 'Trùng với danh sách khác' };
    const half = withNews(publication, new Map([['p1~nomination-a', off]]));
    expect(half.withdrawn).toBe(false);
    const whole = withNews(half, new Map([['p1~nomination-b', off]]));
    expect(whole.withdrawn).toBe(true);
    expect(withNews(publication, new Map()).withdrawn).toBe(false);
    expect(whole.entries.map(({ name }) => name)).toEqual(publication.entries.map(({ name }) => name));
  });
});

describe('comments that are set aside', () => {
  const at = new Date('2022-02-03T02:00:00Z');
  const comment = { answer: null, setAside: null };

  it('are waited for by nobody, and told by reason and number', () => {
    const first = withSetAside({ ...publication, unanswered: 5, comments: 6 }, 'Trùng lặp', 2, at);
    expect(first).toMatchObject({ unanswered: 3, comments: 6, seq: publication.seq + 1 });
    const later = withSetAside(withSetAside(first, 'Gửi dồn dập', 1, at), 'Trùng lặp', 2, at);
    expect(later.setAside.map(({ reason, count }) => [reason, count])).toEqual([
      ['Gửi dồn dập', 1],
      ['Trùng lặp', 4],
    ]);
    expect(later.unanswered).toBe(0);
  });

  it('owe no answer, like those that have one', () => {
    expect(isOwedAnswer(comment)).toBe(true);
    expect(isOwedAnswer({ ...comment, setAside: { reason: 'Trùng lặp', at, by: 'office' } })).toBe(false);
    expect(isOwedAnswer({ ...comment, answer: { text: 'Đã xem', at, by: 'office' } })).toBe(false);
  });
});
