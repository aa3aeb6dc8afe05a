import { describe, expect, it } from 'vitest';
import { versionRoom } from './measure.ts';

describe('versionRoom', () => {
  const now = new Date('2021-12-01T03:00:00Z');
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const three = { versionsPerDay: 3 };

  it('counts what was submitted within 24 hours', () => {
    expect(versionRoom([], three, now)).toEqual({ left: 3, from: null });
    expect(versionRoom([ago(30), ago(25), ago(2)], three, now)).toEqual({ left: 2, from: null });
  });

  it('tells when one is taken again: when the third before it is a day old', () => {
    const submitted = [ago(30), ago(20), ago(10), ago(1)];
    expect(versionRoom(submitted, three, now)).toEqual({
      left: 0,
      from: new Date(now.getTime() + 4 * 3_600_000),
    });
    expect(versionRoom(submitted.toReversed(), three, now).left).toBe(0);
    expect(versionRoom(submitted, three, new Date(now.getTime() + 4 * 3_600_000 + 1)).left).toBe(1);
  });
});
