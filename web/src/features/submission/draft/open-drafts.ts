import { isDirty, newDraftState, type DraftState } from './draft-session.ts';
import type { DraftStore } from './draft-store.ts';

interface OpenDraft<C> {
  store: DraftStore<C>;
  users: number;
  end: () => void;
}

/**
 * Drafts of one kind that are open in this page. One that still has something unsaved lives on after its form is left, so
 * that coming back finds it as it was.
 */
export interface OpenDrafts<C> {
  /** What the draft is now; opening until somebody has joined it. */
  state: (key: string) => DraftState<C>;
  store: (key: string) => DraftStore<C> | undefined;
  /** Keeps a draft that is open so until released: what is under way will change it. */
  hold: (key: string) => () => void;
  /** Opens the draft, or joins those who have it open, and tells of every change until left. */
  join: (key: string, open: (end: () => void) => DraftStore<C>, listener: () => void) => () => void;
}

/** `attend` has a store hear of what happens to the page, as long as somebody uses it. */
export function openDrafts<C>(attend: (store: DraftStore<C>) => () => void): OpenDrafts<C> {
  const drafts = new Map<string, OpenDraft<C>>();
  const opening = newDraftState<C>(true);

  function opened(key: string, open: (end: () => void) => DraftStore<C>): OpenDraft<C> {
    const known = drafts.get(key);
    if (known) return known;
    const end = () => {
      if (!drafts.delete(key)) return;
      store.dispose();
    };
    const store = open(end);
    const draft = { store, users: 0, end };
    drafts.set(key, draft);
    return draft;
  }

  /** One user less; without any, a draft ends as soon as all of it is saved. */
  function release(draft: OpenDraft<C>): void {
    const { store } = draft;
    draft.users -= 1;
    store.flush();
    const leave = () => {
      const state = store.state();
      if (draft.users === 0 && state.inFlight === null && !isDirty(state)) draft.end();
    };
    store.subscribe(leave);
    // React may join again in the same turn.
    setTimeout(leave, 0);
  }

  return {
    state: (key) => drafts.get(key)?.store.state() ?? opening,
    store: (key) => drafts.get(key)?.store,
    hold: (key) => {
      const draft = drafts.get(key);
      if (!draft) return () => undefined;
      draft.users += 1;
      return () => release(draft);
    },
    join: (key, open, listener) => {
      const draft = opened(key, open);
      const { store } = draft;
      draft.users += 1;
      const unsubscribe = store.subscribe(listener);
      const ignore = attend(store);
      return () => {
        unsubscribe();
        ignore();
        release(draft);
      };
    },
  };
}
