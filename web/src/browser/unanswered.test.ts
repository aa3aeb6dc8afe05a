import { err, ok, type Result } from '@thidua/domain/base/result';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, unansweredList } from './unanswered.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('inTime', () => {
  it('gives an answer that comes, and nothing once nobody should wait any longer', async () => {
    expect(await inTime(Promise.resolve('yes'), 10)).toEqual({ value: 'yes' });
    const late = inTime(new Promise(() => undefined), 10);
    await vi.advanceTimersByTimeAsync(10);
    expect(await late).toBeNull();
  });
});

describe('unansweredList', () => {
  const about = { uid: 'me', what: 'openSession', askedAt: new Date(0) } as const;

  it('says of what was asked what became of it, however late', async () => {
    const list = unansweredList();
    const answers = [1, 2, 3].map(() => Promise.withResolvers<Result<unknown, { text: string }>>());
    const told: string[] = [];
    list.subscribe(() =>
      told.push(
        list
          .all()
          .map(({ became }) => became.is)
          .join(' '),
      ),
    );
    for (const { promise } of answers) list.follow(about, promise);
    answers[1]?.resolve(ok(null));
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.resolve(err({ text: 'no' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.slice(-3)).toEqual(['unknown unknown unknown', 'unknown done unknown', 'not done unknown']);
    list.forget(list.all()[0]?.id ?? '');
    expect(list.all().map(({ became }) => became.is)).toEqual(['done', 'unknown']);
  });
});
