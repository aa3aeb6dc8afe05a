import { z } from 'zod';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readDraft, saveDraft, watchDraft, type DraftRef } from '../../../firebase/drafts.ts';
import type { Draft } from '@thidua/domain/submission/case';
import { weave } from '../content/difference.ts';
import type { DraftState, RemoteDraft } from './draft-session.ts';
import { createDraftStore, type DraftStore, type Settled } from './draft-store.ts';
import { holdSession, localCopies } from './local-copies.ts';
import { openDrafts, type OpenDrafts } from './open-drafts.ts';
import { now } from '../../../browser/clock.ts';
import { see, seen } from '../../../browser/seen.ts';
import { newId } from '../../../browser/new-id.ts';

/** The drafts of one kind of case: how its content is read from what was stored, and those that are open. */
export interface Drafts<C> {
  read: (content: unknown) => C;
  open: OpenDrafts<C>;
}

/** Made once for a kind. Content is read where it comes from outside, and is of the kind's type from there on. */
export const draftsOf = <C extends object>(read: (content: unknown) => C): Drafts<C> => ({
  read,
  open: openDrafts<C>(attendPage),
});

/** Has a draft hear of the network, and of the page being left. */
function attendPage({ online, flush }: Pick<DraftStore<unknown>, 'online' | 'flush'>): () => void {
  const whenOnline = () => online(true);
  const whenOffline = () => online(false);
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('online', whenOnline);
  window.addEventListener('offline', whenOffline);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('online', whenOnline);
    window.removeEventListener('offline', whenOffline);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}

const seenSchema = z.object({
  content: z.unknown(),
  rev: z.number(),
  updatedAt: z.date().nullable(),
  updatedBy: z.string(),
});

const keyOf = (uid: string, { movementId, unitId, caseId, draftId }: DraftRef) =>
  ['draft', uid, movementId, unitId, caseId, draftId].join('/');

/** A draft between the server and this machine. */
function storedDraft<C extends object>(
  uid: string,
  ref: DraftRef,
  read: (content: unknown) => C,
  onDenied: () => void,
): DraftStore<C> {
  const sessionId = newId();
  const release = holdSession(sessionId);
  const copies = localCopies(keyOf(uid, ref), sessionId, read);
  const remoteOf = (draft: Draft | null): RemoteDraft<C> =>
    draft
      ? { ...draft, content: read(draft.content) }
      : { content: null, rev: 0, updatedAt: null, updatedBy: '' };
  const store = createDraftStore<C>(
    {
      watch: (onRemote, onDenied) => watchDraft(ref, (draft) => onRemote(remoteOf(draft)), onDenied),
      read: async () => remoteOf(await readDraft(ref)),
      save: (content, rev) => saveDraft(ref, content, rev, uid),
      saved: (content, rev) => ({ content, rev, updatedAt: now(), updatedBy: uid }),
      findLocal: copies.find,
      seen: async () => {
        const kept = seenSchema.safeParse((await seen(uid, keyOf(uid, ref)))?.data).data;
        return kept ? { ...kept, content: kept.content === null ? null : read(kept.content) } : null;
      },
      see: (remote) => void see(uid, keyOf(uid, ref), remote),
      keepLocal: copies.keep,
      forgetLocal: copies.forget,
      now,
      isOnline: () => navigator.onLine,
      weave: (base, mine, theirs) => {
        const woven = weave(base, mine, theirs);
        return { mine: read(woven.mine), theirs: theirs && read(woven.theirs) };
      },
    },
    onDenied,
  );
  const dispose = () => {
    store.dispose();
    release();
  };
  return { ...store, dispose };
}

export interface OpenedDraft<C> {
  state: DraftState<C>;
  edit: (content: C) => void;
  choose: (content: C, notTaken: C | null) => void;
  reconsider: () => void;
  closeAside: () => void;
  settle: (patience: number) => Promise<Settled>;
  /** What stands in the draft at that moment, whatever was drawn last. */
  current: () => C | null;
  /** Keeps the draft open after its form is left, until released. */
  hold: () => () => void;
}

/** The draft of a case, saved as it is typed. `drafts` and `ref` must stay the same objects. */
export function useDraft<C extends object>(
  uid: string,
  ref: DraftRef,
  { read, open }: Drafts<C>,
): OpenedDraft<C> {
  const key = keyOf(uid, ref);
  const subscribe = useCallback(
    (listener: () => void) => open.join(key, (end) => storedDraft(uid, ref, read, end), listener),
    [uid, ref, read, open, key],
  );
  const state = useSyncExternalStore(subscribe, () => open.state(key));
  return useMemo(
    () => ({
      state,
      edit: (content: C) => open.store(key)?.edit(content),
      choose: (content: C, notTaken: C | null) => open.store(key)?.choose(content, notTaken),
      reconsider: () => open.store(key)?.reconsider(),
      closeAside: () => open.store(key)?.closeAside(),
      settle: (patience: number) => open.store(key)?.settle(patience) ?? Promise.resolve('unheard'),
      current: () => open.state(key).content,
      hold: () => open.hold(key),
    }),
    [state, key, open],
  );
}
