import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RemoteDraft } from './draft-session.ts';
import { createDraftStore } from './draft-store.ts';
import { openDrafts } from './open-drafts.ts';

interface Form {
  a: string;
}
const KEY = 'draft/me/m/u/registration/unit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server with one draft, whose content is read as forms are; `reads` counts how often. */
function world() {
  const seen = { reads: 0, opened: 0, disposed: 0, attended: 0 };
  const read = (content: unknown): Form => {
    seen.reads += 1;
    return { a: String(content) };
  };
  const remote = (content: string, rev: number): RemoteDraft<Form> => ({
    content: read(content),
    rev,
    updatedAt: null,
    updatedBy: '',
  });
  const answer: { outcome: 'done' | 'failed' } = { outcome: 'done' };
  const drafts = openDrafts<Form>(() => {
    seen.attended += 1;
    return () => {
      seen.attended -= 1;
    };
  });
  const open = (end: () => void) => {
    seen.opened += 1;
    const store = createDraftStore<Form>(
      {
        watch: (tell) => {
          tell(remote('begun', 1));
          return () => undefined;
        },
        read: () => Promise.resolve(remote('begun', 1)),
        save: () => Promise.resolve(answer.outcome),
        saved: (content, rev) => ({ content, rev, updatedAt: null, updatedBy: 'me' }),
        findLocal: () => Promise.resolve([]),
        seen: () => Promise.resolve(null),
        see: () => undefined,
        keepLocal: () => Promise.resolve(),
        forgetLocal: () => Promise.resolve(),
        now: () => new Date(0),
        isOnline: () => true,
      },
      end,
    );
    const dispose = () => {
      seen.disposed += 1;
      store.dispose();
    };
    return { ...store, dispose };
  };
  return { drafts, open, seen, answer };
}
const settled = () => vi.advanceTimersByTimeAsync(1000);

test('what is typed stands in the draft as it was typed, and is not read again', async () => {
  const { drafts, open, seen } = world();
  expect(drafts.state(KEY).phase).toBe('opening');
  drafts.join(KEY, open, () => undefined);
  await settled();
  expect(drafts.state(KEY)).toMatchObject({ phase: 'open', content: { a: 'begun' } });
  const before = seen.reads;
  const typed = { a: 'typed' };
  drafts.store(KEY)?.edit(typed);
  expect(drafts.state(KEY).content).toBe(typed);
  await settled();
  expect(drafts.state(KEY).base?.content).toBe(typed);
  expect(seen.reads).toBe(before);
});

test('two who look at a draft share it, until the last has left', async () => {
  const { drafts, open, seen } = world();
  const leave = drafts.join(KEY, open, () => undefined);
  const leaveToo = drafts.join(KEY, open, () => undefined);
  await settled();
  expect(seen).toMatchObject({ opened: 1, attended: 2 });
  leave();
  await settled();
  expect(seen).toMatchObject({ attended: 1, disposed: 0 });
  leaveToo();
  await settled();
  expect(seen).toMatchObject({ attended: 0, disposed: 1 });
  expect(drafts.state(KEY).phase).toBe('opening');
});

test('a draft with something unsaved lives on, and is found as it was', async () => {
  const { drafts, open, seen, answer } = world();
  answer.outcome = 'failed';
  const leave = drafts.join(KEY, open, () => undefined);
  await settled();
  drafts.store(KEY)?.edit({ a: 'unsaved' });
  leave();
  await settled();
  drafts.join(KEY, open, () => undefined);
  expect(drafts.state(KEY).content).toEqual({ a: 'unsaved' });
  expect(seen).toMatchObject({ opened: 1, disposed: 0 });
});

test('a draft that is held while something is on its way to it stays open, and takes it', async () => {
  const { drafts, open, seen } = world();
  const leave = drafts.join(KEY, open, () => undefined);
  await settled();
  const release = drafts.hold(KEY);
  leave();
  await settled();
  expect(seen).toMatchObject({ disposed: 0 });
  drafts.store(KEY)?.edit({ a: 'with its file' });
  release();
  await settled();
  expect(seen).toMatchObject({ opened: 1, disposed: 1 });
  expect(() => drafts.hold('another')()).not.toThrow();
});
