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
   * `movedOn`: the remote draft changed the same things while this one had unsaved changes; `leftOverMovedOn`: it changed
   * what a copy found here changes, too; `again`: a choice, or what was taken up by itself, is thought over.
   */
  because: 'movedOn' | 'leftOverMovedOn' | 'again';
  mine: C;
  mineAt: Date;
  /** The remote draft, which a choice is saved after. */
  theirs: RemoteDraft<C>;
  /** What is shown beside `mine`: theirs with what only `mine` changed, or what was not taken before. */
  other: C | null;
}

/** What became of two drafts without a question, or by choice, until it is thought over or put away. */
export interface Aside<C> {
  /** `restored`: a copy that nobody had changed after; `woven`: both had changed different things. */
  because: 'restored' | 'woven' | 'chosen';
  at: Date | null;
  notTaken: C | null;
}

/** Two contents that grew from `base`, each with what only the other changed; the same where nobody has to be asked. */
export type Weave<C> = (base: C | null, mine: C, theirs: C | null) => { mine: C; theirs: C | null };

const asks = <C>(_base: C | null, mine: C, theirs: C | null) => ({ mine, theirs });

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
  aside: Aside<C> | null;
  leftOvers: readonly LocalCopy<C>[] | null;
  /** The copy of an earlier session that is being compared or worked on. */
  takenUp: string | null;
  remote: RemoteDraft<C> | null;
  typedAt: Date | null;
}

export type DraftEvent<C> =
  | { type: 'localFound'; copies: readonly LocalCopy<C>[] }
  | { type: 'remoteArrived'; remote: RemoteDraft<C> }
  /** The server cannot be heard: this machine's copy is opened by itself, or what was seen of the server last. */
  | { type: 'remoteUnheard'; seen?: RemoteDraft<C> | null }
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
  | { type: 'chosen'; content: C; notTaken?: C | null; at: Date }
  | { type: 'reconsidered'; at: Date }
  | { type: 'asideClosed' }
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
    aside: null,
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
export function stepDraft<C>(state: DraftState<C>, event: DraftEvent<C>, weave: Weave<C> = asks): Step<C> {
  switch (event.type) {
    case 'localFound':
      return open({ ...state, leftOvers: event.copies }, weave);
    case 'remoteArrived':
      if (state.phase === 'opening') return open({ ...state, remote: event.remote }, weave);
      return heard(takeRemote({ ...state, online: true }, event.remote, weave));
    case 'remoteUnheard':
      return openAlone(state, event.seen ?? null);
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
      return refusalChecked(state, event.remote, weave);
    case 'saveFailed':
      return still({ ...state, inFlight: null, online: false });
    case 'wentOffline':
      return still({ ...state, online: false });
    case 'cameOnline':
      return save({ ...state, online: true, refused: null });
    case 'chosen':
      return chosen(state, event.content, event.notTaken ?? null, event.at);
    case 'reconsidered':
      return reconsidered(state, event.at);
    case 'asideClosed':
      return still({ ...state, aside: null });
  }
}

function open<C>(state: DraftState<C>, weave: Weave<C>): Step<C> {
  const { remote, leftOvers } = state;
  if (state.phase !== 'opening' || remote === null || leftOvers === null) return still(state);
  const opened: DraftState<C> = { ...state, phase: 'open', base: remote, content: remote.content };
  const needless = leftOvers.filter((copy) => isKnownTo(remote, copy)).map((copy) => copy.id);
  const effects: DraftEffect<C>[] =
    needless.length > 0 ? [{ type: 'forget', own: false, ids: needless }] : [];
  const newest = newestOf(leftOvers.filter((copy) => !isKnownTo(remote, copy)));
  if (!newest) return { state: opened, effects };
  const takenUp = { ...opened, takenUp: newest.id };
  const continues =
    newest.base?.rev === remote.rev || (newest.sent !== null && same(newest.sent, remote.content));
  // Nobody has touched it since: it is what its person wrote last.
  if (continues) {
    const { content, at } = newest;
    const aside: Aside<C> = { because: 'restored', at, notTaken: remote.content };
    const step = save({ ...takenUp, content, typedAt: at, aside });
    return { state: step.state, effects: [...effects, ...step.effects] };
  }
  const mine = { content: newest.content, at: newest.at };
  const woven = wovenOr('leftOverMovedOn', takenUp, newest.base?.content ?? null, mine, weave);
  return { state: woven.state, effects: [...effects, ...woven.effects] };
}

/** Takes what each of two changed alone; what both changed is asked about. `state.base` is the remote draft. */
function wovenOr<C>(
  because: Comparison<C>['because'],
  state: DraftState<C>,
  base: C | null,
  mine: { content: C; at: Date },
  weave: Weave<C>,
): Step<C> {
  const theirs = state.base;
  if (theirs === null) return still(state);
  const woven = weave(base, mine.content, theirs.content);
  const idle = { ...state, inFlight: null, refused: null };
  if (!same(woven.mine, woven.theirs)) {
    return still({
      ...idle,
      phase: 'comparing',
      comparison: { because, mine: woven.mine, mineAt: mine.at, theirs, other: woven.theirs },
    });
  }
  const aside: Aside<C> = { because: 'woven', at: theirs.updatedAt, notTaken: mine.content };
  const next: DraftState<C> = { ...idle, phase: 'open', content: woven.mine, typedAt: mine.at, aside };
  return {
    state: next,
    effects: [{ type: 'keepLocally', copy: copyOf(next, woven.mine, mine.at) }, { type: 'waitForPause' }],
  };
}

/** The server holds this copy already, or it never differed from what it was built on. */
const isKnownTo = <C>(remote: RemoteDraft<C>, copy: LocalCopy<C>) =>
  same(copy.content, remote.content) || same(copy.content, copy.base?.content ?? null);

const newestOf = <C>(copies: readonly LocalCopy<C>[]) =>
  copies.toSorted((a, b) => Number(b.at) - Number(a.at))[0];

/**
 * Without the server, the newest copy of this machine is worked on, else what was seen of the server last; it is compared when
 * the server is heard.
 */
function openAlone<C>(state: DraftState<C>, seen: RemoteDraft<C> | null): Step<C> {
  if (state.phase !== 'opening' || state.leftOvers === null) return still(state);
  const copy = newestOf(state.leftOvers.filter((one) => seen === null || !isKnownTo(seen, one)));
  const alone: DraftState<C> = { ...state, phase: 'open', inFlight: null, online: false };
  if (copy) {
    const { content, base, id, at } = copy;
    return still({ ...alone, content, base, takenUp: id, typedAt: at });
  }
  return seen === null ? still(state) : still({ ...alone, content: seen.content, base: seen });
}

/** A draft that somebody else, or another tab, has written. */
function takeRemote<C>(state: DraftState<C>, remote: RemoteDraft<C>, weave: Weave<C>): Step<C> {
  if (state.phase === 'comparing') {
    if (state.comparison === null || remote.rev <= state.comparison.theirs.rev) return still(state);
    const { because, other } = state.comparison;
    const shown = because === 'again' ? other : remote.content;
    return still({
      ...state,
      base: remote,
      comparison: { ...state.comparison, theirs: remote, other: shown },
    });
  }
  if (state.base !== null && remote.rev <= state.base.rev) return still(state);
  const content = state.content;
  if (state.inFlight !== null && same(state.inFlight, remote.content)) return saved(state, remote);
  if (content === null || !isDirty(state)) {
    return still({ ...state, base: remote, content: remote.content, inFlight: null, refused: null });
  }
  if (same(content, remote.content)) return saved(state, remote);
  const mine = { content, at: state.typedAt ?? new Date(0) };
  return wovenOr('movedOn', { ...state, base: remote }, state.base?.content ?? null, mine, weave);
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
function refusalChecked<C>(state: DraftState<C>, remote: RemoteDraft<C>, weave: Weave<C>): Step<C> {
  const refused = state.inFlight;
  const idle = { ...state, inFlight: null };
  if (state.base === null || remote.rev !== state.base.rev) {
    const taken = takeRemote(state, remote, weave);
    return { ...taken, state: { ...taken.state, refused: null } };
  }
  return still({ ...idle, refused });
}

function chosen<C>(state: DraftState<C>, content: C, notTaken: C | null, at: Date): Step<C> {
  const theirs = state.comparison?.theirs;
  if (state.phase !== 'comparing' || !theirs) return still(state);
  const next: DraftState<C> = {
    ...state,
    phase: 'open',
    comparison: null,
    aside: notTaken === null ? null : { because: 'chosen', at, notTaken },
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

/** Puts what was not taken beside what is there now, so that a wrong choice can be undone; while a save is out, that comes first. */
function reconsidered<C>(state: DraftState<C>, at: Date): Step<C> {
  const { aside, content, base, inFlight } = state;
  if (state.phase !== 'open' || aside === null || inFlight !== null) return still(state);
  if (content === null || base === null) return still(state);
  return still({
    ...state,
    phase: 'comparing',
    aside: null,
    comparison: {
      because: 'again',
      mine: content,
      mineAt: state.typedAt ?? at,
      theirs: base,
      other: aside.notTaken,
    },
  });
}
