import { describe, expect, test } from 'vitest';
import { readable, weave } from './weave.ts';

const base = { title: 'A', motto: 'B', lines: ['1', '2'] };

describe('weave', () => {
  test('what was changed in different fields is put together', () => {
    const woven = weave(base, { ...base, title: 'mine' }, { ...base, lines: ['1'] });
    expect(woven).toEqual({
      clashes: [],
      mine: { title: 'mine', motto: 'B', lines: ['1'] },
      theirs: { title: 'mine', motto: 'B', lines: ['1'] },
    });
  });

  test('what both changed to something else clashes, and each side keeps the other fields of both', () => {
    const woven = weave(
      base,
      { ...base, title: 'mine', motto: 'm' },
      { ...base, title: 'theirs', lines: [] },
    );
    expect(woven.clashes).toEqual(['title']);
    expect(woven.mine).toEqual({ title: 'mine', motto: 'm', lines: [] });
    expect(woven.theirs).toEqual({ title: 'theirs', motto: 'm', lines: [] });
  });

  test('what both changed to the same does not clash', () => {
    const same = { ...base, lines: ['3'] };
    expect(weave(base, same, { ...same, lines: ['3'] })).toEqual({ clashes: [], mine: same, theirs: same });
  });
});

test('what is compared is read without ids, one item a line', () => {
  const say = (word: string) => ({ p1: 'Phường 1', to: 'Đến' })[word] ?? word;
  const clusters = [
    { id: 'cum-1', name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] },
    { id: 'cum-2', name: 'Cụm 2', leadUnitId: null, proposedTargets: [] },
  ];
  expect(readable(clusters, say)).toBe('Cụm 1 · Phường 1\nCụm 2');
  expect(readable({ to: '2026-12-01', from: null }, say)).toBe('Đến: 2026-12-01');
  expect(readable([], say)).toBe('–');
});
