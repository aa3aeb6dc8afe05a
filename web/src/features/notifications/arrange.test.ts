import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';

const one = (id: string, created: string, read: string | null = null) => ({
  id,
  createdAt: new Date(created),
  readAt: read === null ? null : new Date(read),
});

describe('arrange', () => {
  it('puts unread ones apart, latest first, each once', () => {
    const old = one('old', '2021-11-01');
    const fresh = one('fresh', '2021-11-20');
    const read = one('read', '2021-11-19', '2021-11-20');
    const { unread, read: done } = arrange([old, fresh], [fresh, read]);
    expect(unread.map(({ id }) => id)).toEqual(['fresh', 'old']);
    expect(done.map(({ id }) => id)).toEqual(['read']);
  });

  it('believes the later listener when one of the two knows of a mark already', () => {
    const { unread, read } = arrange([one('a', '2021-11-20')], [one('a', '2021-11-20', '2021-11-21')]);
    expect(unread).toEqual([]);
    expect(read.map(({ id }) => id)).toEqual(['a']);
  });

  it('has nothing to show of nothing', () => {
    expect(arrange([], [])).toEqual({ unread: [], read: [] });
  });
});
