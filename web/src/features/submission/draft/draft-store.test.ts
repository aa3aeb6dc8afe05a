import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveStateOf, type RemoteDraft } from './draft-session.ts';
import { createDraftStore, DRAFT_TIMES, type DraftPorts } from './draft-store.ts';

interface Form {
  a: string;
}

const none: RemoteDraft<Form> = { content: null, rev: 0, updatedAt: null, updatedBy: '' };

/** A server with one draft, and a machine that notes what is kept and forgotten. */
function world(change: Partial<DraftPorts<Form>> = {}) {
  const saves: [string, number][] = [];
  const local: string[] = [];
  const server: { tell: (remote: RemoteDraft<Form>) => void } = { tell: () => undefined };
  const ports: DraftPorts<Form> = {
    watch: (onRemote) => {
      server.tell = onRemote;
      return () => undefined;
    },
    read: () => Promise.resolve(none),
    save: (content, rev) => {
      saves.push([content.a, rev]);
      return Promise.resolve('done');
    },
    saved: (content, rev) => ({ content, rev, updatedAt: new Date(0), updatedBy: 'me' }),
    findLocal: () => Promise.resolve([]),
    seen: () => Promise.resolve(null),
    see: () => undefined,
    keepLocal: ({ content }) => {
      local.push(`keep ${content.a}`);
      return Promise.resolve();
    },
    forgetLocal: () => {
      local.push('forget');
      return Promise.resolve();
    },
    now: () => new Date(0),
    isOnline: () => true,
    ...change,
  };
  const store = createDraftStore(ports, () => undefined);
  return { store, saves, local, server };
}

async function opened(change: Partial<DraftPorts<Form>> = {}) {
  const all = world(change);
  all.server.tell(none);
  await vi.advanceTimersByTimeAsync(0);
  return all;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createDraftStore', () => {
  it('saves once the typing has stopped, not before', async () => {
    const { store, saves } = await opened();
    store.edit({ a: 'x' });
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.pause - 1);
    store.edit({ a: 'xy' });
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.pause - 1);
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saves).toEqual([['xy', 1]]);
    expect(saveStateOf(store.state())).toBe('clean');
  });

  it('forgets the local copy only after it was kept and saved', async () => {
    const { store, local } = await opened();
    store.edit({ a: 'x' });
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.pause);
    expect(local).toEqual(['keep x', 'keep x', 'forget']);
  });

  it('says that it is offline when the server does not answer, and is clean when it does', async () => {
    const answer = Promise.withResolvers<'done'>();
    const { store } = await opened({ save: () => answer.promise });
    store.edit({ a: 'x' });
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.pause + DRAFT_TIMES.slow);
    expect(saveStateOf(store.state())).toBe('offline');
    answer.resolve('done');
    await vi.advanceTimersByTimeAsync(0);
    expect(saveStateOf(store.state())).toBe('clean');
  });

  it('tries again after a failure', async () => {
    const outcomes = ['failed', 'done'] as const;
    let calls = 0;
    const { store } = await opened({ save: () => Promise.resolve(outcomes[calls++] ?? 'done') });
    store.edit({ a: 'x' });
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.pause);
    expect(saveStateOf(store.state())).toBe('offline');
    await vi.advanceTimersByTimeAsync(DRAFT_TIMES.retry);
    expect(saveStateOf(store.state())).toBe('clean');
  });

  it('opens what was seen of the server last where it is not heard, and saves on from there', async () => {
    const seen = { content: { a: 'seen' }, rev: 4, updatedAt: new Date(0), updatedBy: 'me' };
    const { store, saves, server } = world({ isOnline: () => false, seen: () => Promise.resolve(seen) });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state()).toMatchObject({ phase: 'open', content: { a: 'seen' } });
    store.edit({ a: 'more' });
    expect(saveStateOf(store.state())).toBe('offline');
    server.tell(seen);
    await vi.advanceTimersByTimeAsync(0);
    expect(saves).toEqual([['more', 5]]);
  });

  it('settles at once, without waiting for the pause', async () => {
    const { store, saves } = await opened();
    store.edit({ a: 'x' });
    expect(await store.settle(1000)).toBe('saved');
    expect(saves).toEqual([['x', 1]]);
  });

  it('does not settle with a server that does not answer, and does not wait for it for ever', async () => {
    const { store } = await opened({ save: () => new Promise(() => undefined) });
    store.edit({ a: 'x' });
    const settled = store.settle(1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await settled).toBe('unheard');
  });

  it('does not settle while two drafts are to be compared', async () => {
    const { store, server } = await opened();
    store.edit({ a: 'mine' });
    server.tell({ content: { a: 'theirs' }, rev: 1, updatedAt: new Date(0), updatedBy: 'other' });
    expect(await store.settle(1000)).toBe('stuck');
    store.choose({ a: 'mine' });
    await vi.advanceTimersByTimeAsync(0);
    expect(saveStateOf(store.state())).toBe('clean');
  });
});
