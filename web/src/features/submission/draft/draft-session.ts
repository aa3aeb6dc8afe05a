import { same } from '../content/same.ts';

/** A draft as the server holds it; rev 0 with null content is a draft nobody has written yet. */
export interface RemoteDraft<C> {
  content: C | null;
  rev: number;
  updatedAt: Date | null;
  updatedBy: string;
}

/** What this machine keeps until the server has it. `base` is the remote draft that was built on. */
export interface LocalCopy<C> {
  /** The session (a tab's visit to the page) that kept it. */
  id: string;
  content: C;
  base: RemoteDraft<C> | null;
  /** A save that was sent and not answered: when the server holds just this, it is our own writing. */
  sent: C | null;
  at: Date;
}

/** Two drafts to be shown beside each other, field by field, until a person has chosen. */
export interface Comparison<C> {
  /**
   * `movedOn`: the remote draft changed while this one had unsaved changes; `leftOver`: a copy never saved was found
   * here and continues the remote draft; `leftOverMovedOn`: the remote draft has changed since that copy.
   */
  because: 'movedOn' | 'leftOver' | 'leftOverMovedOn';
  mine: C;
  mineAt: Date;
  theirs: RemoteDraft<C>;
}

export type SaveState = 'clean' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'differs';

export interface DraftState<C> {
  /** `opening` until the remote draft and this machine's copies are known. */
  phase: 'opening' | 'open' | 'comparing';
  content: C | null;
  /** The remote draft that `content` grew from; null while the server has not been heard. */
  base: RemoteDraft<C> | null;
  inFlight: C | null;
  /** The last content that the server refused: sending it again would change nothing. */
  refused: C | null;
  online: boolean;
  comparison: Comparison<C> | null;
  leftOvers: readonly LocalCopy<C>[] | null;
  /** The copy of an earlier session that is being compared or worked on. */
  takenUp: string | null;
  remote: RemoteDraft<C> | null;
  typedAt: Date | null;
}

export type DraftEvent<C> =
  | { type: 'localFound'; copies: readonly LocalCopy<C>[] }
  | { type: 'remoteArrived'; remote: RemoteDraft<C> }
  /** The server cannot be heard: this machine's copy is opened by itself. */
  | { type: 'remoteUnheard' }
  | { type: 'typed'; content: C; at: Date }
  | { type: 'paused' }
  | { type: 'saved'; remote: RemoteDraft<C> }
  | { type: 'saveRefused' }
  /** What the server holds, read after it refused a save. */
  | { type: 'refusalChecked'; remote: RemoteDraft<C> }
  /** The server did not answer; the save is to be sent again. */
  | { type: 'saveFailed' }
  | { type: 'wentOffline' }
  | { type: 'cameOnline' }
  | { type: 'chosen'; content: C; at: Date }
  /** What is unsaved goes out at once: the page is left, or the content is submitted. */
  | { type: 'flush' };

export type DraftEffect<C> =
  | { type: 'keepLocally'; copy: Omit<LocalCopy<C>, 'id'> }
  /** Forgets copies kept on this machine: this session's own and those of `ids`. */
  | { type: 'forget'; own: boolean; ids: string[] }
  | { type: 'waitForPause' }
  | { type: 'save'; content: C; rev: number }
  | { type: 'readRemote' };

export interface Step<C> {
  state: DraftState<C>;
  effects: DraftEffect<C>[];
}

export function newDraftState<C>(online: boolean): DraftState<C> {
  return {
    phase: 'opening',
    content: null,
    base: null,
    inFlight: null,
    refused: null,
    online,
    comparison: null,
    leftOvers: null,
    takenUp: null,
    remote: null,
    typedAt: null,
  };
}

export const isDirty = <C>(state: DraftState<C>) =>
  state.content !== null && !same(state.content, state.base?.content ?? null);

export function saveStateOf<C>(state: DraftState<C>): SaveState {
  if (state.phase === 'comparing') return 'differs';
  if (!isDirty(state)) return 'clean';
  if (!state.online || state.base === null) return 'offline';
  if (state.inFlight !== null) return 'saving';
  return state.refused !== null && same(state.refused, state.content) ? 'refused' : 'unsaved';
}

const still = <C>(state: DraftState<C>): Step<C> => ({ state, effects: [] });

const copyOf = <C>(state: DraftState<C>, content: C, at: Date): Omit<LocalCopy<C>, 'id'> => ({
  content,
  base: state.base,
  sent: state.inFlight,
  at,
});

/** Decides what a draft becomes and what has to be done for it; times come in, effects go out. */
export function stepDraft<C>(state: DraftState<C>, event: DraftEvent<C>): Step<C> {
  switch (event.type) {
    case 'localFound':
      return open({ ...state, leftOvers: event.copies });
    case 'remoteArrived':
      if (state.phase === 'opening') return open({ ...state, remote: event.remote });
      return heard(takeRemote({ ...state, online: true }, event.remote));
    case 'remoteUnheard':
      return openAlone(state);
    case 'typed':
      return typed(state, event.content, event.at);
    case 'paused':
    case 'flush':
      return save(state);
    case 'saved':
      return saved(state, event.remote);
    case 'saveRefused':
      return { state, effects: [{ type: 'readRemote' }] };
    case 'refusalChecked':
      return refusalChecked(state, event.remote);
    case 'saveFailed':
      return still({ ...state, inFlight: null, online: false });
    case 'wentOffline':
      return still({ ...state, online: false });
    case 'cameOnline':
      return save({ ...state, online: true, refused: null });
    case 'chosen':
      return chosen(state, event.content, event.at);
  }
}

function open<C>(state: DraftState<C>): Step<C> {
  const { remote, leftOvers } = state;
  if (state.phase !== 'opening' || remote === null || leftOvers === null) return still(state);
  const opened: DraftState<C> = { ...state, phase: 'open', base: remote, content: remote.content };
  const needless = leftOvers.filter((copy) => isKnownTo(remote, copy)).map((copy) => copy.id);
  const effects: DraftEffect<C>[] =
    needless.length > 0 ? [{ type: 'forget', own: false, ids: needless }] : [];
  const newest = newestOf(leftOvers.filter((copy) => !isKnownTo(remote, copy)));
  if (!newest) return { state: opened, effects };
  const continues =
    newest.base?.rev === remote.rev || (newest.sent !== null && same(newest.sent, remote.content));
  const compared = compare(
    { ...opened, takenUp: newest.id },
    {
      because: continues ? 'leftOver' : 'leftOverMovedOn',
      mine: newest.content,
      mineAt: newest.at,
      theirs: remote,
    },
  );
  return { ...compared, effects };
}

/** The server holds this copy already, or it never differed from what it was built on. */
const isKnownTo = <C>(remote: RemoteDraft<C>, copy: LocalCopy<C>) =>
  same(copy.content, remote.content) || same(copy.content, copy.base?.content ?? null);

const newestOf = <C>(copies: readonly LocalCopy<C>[]) =>
  copies.toSorted((a, b) => Number(b.at) - Number(a.at))[0];

/** Without the server, the newest copy of this machine is worked on; it is compared when the server is heard. */
function openAlone<C>(state: DraftState<C>): Step<C> {
  const copy = state.leftOvers && newestOf(state.leftOvers);
  if (state.phase !== 'opening' || !copy) return still(state);
  return still({
    ...state,
    phase: 'open',
    content: copy.content,
    base: copy.base,
    takenUp: copy.id,
    inFlight: null,
    typedAt: copy.at,
    online: false,
  });
}

function compare<C>(state: DraftState<C>, comparison: Comparison<C>): Step<C> {
  return still({ ...state, phase: 'comparing', comparison, inFlight: null });
}

/** A draft that somebody else, or another tab, has written. */
function takeRemote<C>(state: DraftState<C>, remote: RemoteDraft<C>): Step<C> {
  if (state.phase === 'comparing') {
    if (state.comparison === null || remote.rev <= state.comparison.theirs.rev) return still(state);
    return still({ ...state, base: remote, comparison: { ...state.comparison, theirs: remote } });
  }
  if (state.base !== null && remote.rev <= state.base.rev) return still(state);
  const content = state.content;
  if (state.inFlight !== null && same(state.inFlight, remote.content)) return saved(state, remote);
  if (content === null || !isDirty(state)) {
    return still({ ...state, base: remote, content: remote.content, inFlight: null, refused: null });
  }
  if (same(content, remote.content)) return saved(state, remote);
  return compare(
    { ...state, base: remote },
    { because: 'movedOn', mine: content, mineAt: state.typedAt ?? new Date(0), theirs: remote },
  );
}

/** The server answers again: what is still unsaved goes out. */
function heard<C>({ state, effects }: Step<C>): Step<C> {
  const saving = save(state);
  return { state: saving.state, effects: [...effects, ...saving.effects] };
}

function typed<C>(state: DraftState<C>, content: C, at: Date): Step<C> {
  if (state.phase !== 'open' || same(state.content, content)) return still(state);
  const next = { ...state, content, typedAt: at };
  if (!isDirty(next) && state.inFlight === null) {
    return { state: { ...next, refused: null }, effects: [{ type: 'forget', own: true, ids: [] }] };
  }
  return {
    state: next,
    effects: [{ type: 'keepLocally', copy: copyOf(next, content, at) }, { type: 'waitForPause' }],
  };
}

function save<C>(state: DraftState<C>): Step<C> {
  const { content, base } = state;
  if (state.phase !== 'open' || content === null || base === null) return still(state);
  if (!state.online || state.inFlight !== null || !isDirty(state)) return still(state);
  if (state.refused !== null && same(state.refused, content)) return still(state);
  const sending = { ...state, inFlight: content };
  return {
    state: sending,
    effects: [
      { type: 'keepLocally', copy: copyOf(sending, content, state.typedAt ?? new Date(0)) },
      { type: 'save', content, rev: base.rev + 1 },
    ],
  };
}

function saved<C>(state: DraftState<C>, remote: RemoteDraft<C>): Step<C> {
  if (state.phase !== 'open' || (state.base !== null && remote.rev <= state.base.rev)) return still(state);
  const next: DraftState<C> = { ...state, base: remote, inFlight: null, refused: null, online: true };
  return isDirty(next) ? save(next) : settled(next);
}

/** Nothing is unsaved any more: no copy is needed here, nor the leftover that was taken up. */
function settled<C>(state: DraftState<C>): Step<C> {
  const ids = state.takenUp === null ? [] : [state.takenUp];
  return { state: { ...state, takenUp: null }, effects: [{ type: 'forget', own: true, ids }] };
}

/** A refusal means that the draft has moved on, or that the case may no longer be written; nothing is lost either way. */
function refusalChecked<C>(state: DraftState<C>, remote: RemoteDraft<C>): Step<C> {
  const refused = state.inFlight;
  const idle = { ...state, inFlight: null };
  if (state.base === null || remote.rev !== state.base.rev) {
    const taken = takeRemote(state, remote);
    return { ...taken, state: { ...taken.state, refused: null } };
  }
  return still({ ...idle, refused });
}

function chosen<C>(state: DraftState<C>, content: C, at: Date): Step<C> {
  const theirs = state.comparison?.theirs;
  if (state.phase !== 'comparing' || !theirs) return still(state);
  const next: DraftState<C> = {
    ...state,
    phase: 'open',
    comparison: null,
    base: theirs,
    content,
    refused: null,
    typedAt: at,
  };
  if (!isDirty(next)) return settled(next);
  const saving = save(next);
  return {
    state: saving.state,
    effects: [{ type: 'keepLocally', copy: copyOf(next, content, at) }, ...saving.effects],
  };
}
