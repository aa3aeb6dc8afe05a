import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readDraft, saveDraft, watchDraft, type DraftRef } from '../../../firebase/drafts.ts';
import type { Draft } from '@thidua/domain/submission/case';
import { isDirty, newDraftState, type DraftState, type RemoteDraft } from './draft-session.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { holdSession, localCopies } from './local-copies.ts';

interface OpenDraft {
  store: DraftStore<object>;
  users: number;
  end: () => void;
}

/**
 * Drafts open in this page. One that still has something unsaved lives on after its form is left, so that coming back
 * finds it as it was.
 */
const openDrafts = new Map<string, OpenDraft>();

const keyOf = (uid: string, { movementId, unitId, caseId, draftId }: DraftRef) =>
  ['draft', uid, movementId, unitId, caseId, draftId].join('/');

function openDraft(uid: string, ref: DraftRef, read: (content: unknown) => object): OpenDraft {
  const key = keyOf(uid, ref);
  const known = openDrafts.get(key);
  if (known) return known;
  const sessionId = crypto.randomUUID();
  const release = holdSession(sessionId);
  const copies = localCopies(key, sessionId, read);
  const remoteOf = (draft: Draft | null): RemoteDraft<object> =>
    draft
      ? { ...draft, content: read(draft.content) }
      : { content: null, rev: 0, updatedAt: null, updatedBy: '' };
  const end = () => {
    openDrafts.delete(key);
    store.dispose();
    release();
  };
  const store = createDraftStore<object>(
    {
      watch: (onRemote, onDenied) => watchDraft(ref, (draft) => onRemote(remoteOf(draft)), onDenied),
      read: async () => remoteOf(await readDraft(ref)),
      save: (content, rev) => saveDraft(ref, content, rev, uid),
      saved: (content, rev) => ({ content, rev, updatedAt: new Date(), updatedBy: uid }),
      findLocal: copies.find,
      keepLocal: copies.keep,
      forgetLocal: copies.forget,
      now: () => new Date(),
      isOnline: () => navigator.onLine,
    },
    () => end(),
  );
  const opened = { store, users: 0, end };
  openDrafts.set(key, opened);
  return opened;
}

function join(opened: OpenDraft): () => void {
  opened.users += 1;
  const { store } = opened;
  const whenOnline = () => store.online(true);
  const whenOffline = () => store.online(false);
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') store.flush();
  };
  window.addEventListener('online', whenOnline);
  window.addEventListener('offline', whenOffline);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('online', whenOnline);
    window.removeEventListener('offline', whenOffline);
    document.removeEventListener('visibilitychange', whenHidden);
    opened.users -= 1;
    store.flush();
    const leave = () => {
      const state = store.state();
      if (opened.users === 0 && state.inFlight === null && !isDirty(state)) opened.end();
    };
    store.subscribe(leave);
    // React may join again in the same turn.
    setTimeout(leave, 0);
  };
}

export interface OpenedDraft<C> {
  state: DraftState<C>;
  edit: (content: C) => void;
  choose: (content: C) => void;
  settle: (patience: number) => Promise<boolean>;
}

const opening = newDraftState<object>(true);

/** The draft of a case, saved as it is typed. `ref` and `read` must stay the same objects. */
export function useDraft<C extends object>(
  uid: string,
  ref: DraftRef,
  read: (content: unknown) => C,
): OpenedDraft<C> {
  const key = keyOf(uid, ref);
  const subscribe = useCallback(
    (listener: () => void) => {
      const opened = openDraft(uid, ref, read);
      const unsubscribe = opened.store.subscribe(listener);
      const leave = join(opened);
      return () => {
        unsubscribe();
        leave();
      };
    },
    [uid, ref, read],
  );
  const state = useSyncExternalStore(subscribe, () => openDrafts.get(key)?.store.state() ?? opening);
  return useMemo(
    () => ({
      state: typedState(state, read),
      edit: (content: C) => openDrafts.get(key)?.store.edit(content),
      choose: (content: C) => openDrafts.get(key)?.store.choose(content),
      settle: (patience: number) => openDrafts.get(key)?.store.settle(patience) ?? Promise.resolve(false),
    }),
    [state, key, read],
  );
}

function typedRemote<C>(remote: RemoteDraft<object>, read: (content: unknown) => C): RemoteDraft<C> {
  return { ...remote, content: remote.content && read(remote.content) };
}

/** The registry holds drafts of both kinds; reading gives back the kind's own type. */
function typedState<C>(state: DraftState<object>, read: (content: unknown) => C): DraftState<C> {
  const { comparison } = state;
  return {
    ...state,
    content: state.content && read(state.content),
    base: state.base && typedRemote(state.base, read),
    inFlight: state.inFlight && read(state.inFlight),
    refused: state.refused && read(state.refused),
    remote: state.remote && typedRemote(state.remote, read),
    leftOvers: null,
    comparison: comparison && {
      ...comparison,
      mine: read(comparison.mine),
      theirs: typedRemote(comparison.theirs, read),
    },
  };
}
