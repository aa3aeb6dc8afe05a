import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentClock, learnTime, now, offsetIn, subscribeToClock } from './clock.ts';

const headers = (of: Record<string, string>) => new Headers(of);

describe('offsetIn', () => {
  const at = Date.parse('2022-01-05T07:00:00Z');
  it.each([
    ['agrees', { date: 'Wed, 05 Jan 2022 07:00:00 GMT' }, at, at + 1000, 0],
    ['machine behind', { date: 'Wed, 05 Jan 2022 07:00:00 GMT' }, at - 90_000, at - 89_000, 90_000],
    ['machine ahead', { date: 'Wed, 05 Jan 2022 07:00:00 GMT' }, at + 90_000, at + 91_000, -90_000],
    ['kept on the way', { date: 'Wed, 05 Jan 2022 06:59:00 GMT', age: '60' }, at, at + 1000, 0],
    ['no date', {}, at, at, null],
    ['no readable date', { date: 'hôm nay' }, at, at, null],
  ])('%s', (_, said, asked, answered, offset) => {
    expect(offsetIn(headers(said), asked, answered)).toBe(offset);
  });
});

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const said = (date: string) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { headers: { date } })));

  it('is the server’s as soon as it is heard, and the machine’s again once that is right', async () => {
    vi.setSystemTime(new Date('2019-03-01T00:00:00Z'));
    let told = 0;
    const stop = subscribeToClock(() => (told += 1));
    said('Wed, 05 Jan 2022 07:00:00 GMT');
    await learnTime();
    expect(now().toISOString()).toBe('2022-01-05T07:00:00.500Z');
    await learnTime();
    expect(told).toBe(1);
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
    await learnTime();
    expect(now().getUTCFullYear()).toBe(2022);
    vi.setSystemTime(new Date('2022-01-05T08:00:00Z'));
    said('Wed, 05 Jan 2022 08:00:00 GMT');
    await learnTime();
    expect(now().toISOString()).toBe('2022-01-05T08:00:00.000Z');
    expect(currentClock()().getTime()).toBe(now().getTime());
    expect(told).toBe(2);
    stop();
  });
});
