import {
  isDirty,
  newDraftState,
  stepDraft,
  type DraftEffect,
  type DraftEvent,
  type DraftState,
  type LocalCopy,
  type RemoteDraft,
  type Weave,
} from './draft-session.ts';

/** What a draft needs of the world: the server, this machine's storage, the clock. */
export interface DraftPorts<C> {
  watch: (onRemote: (remote: RemoteDraft<C>) => void, onDenied: () => void) => () => void;
  read: () => Promise<RemoteDraft<C>>;
  save: (content: C, rev: number) => Promise<'done' | 'refused' | 'failed'>;
  saved: (content: C, rev: number) => RemoteDraft<C>;
  findLocal: () => Promise<LocalCopy<C>[]>;
  /** What was seen of the server last. */
  seen: () => Promise<RemoteDraft<C> | null>;
  see: (remote: RemoteDraft<C>) => void;
  keepLocal: (copy: Omit<LocalCopy<C>, 'id'>) => Promise<void>;
  forgetLocal: (own: boolean, ids: string[]) => Promise<void>;
  now: () => Date;
  isOnline: () => boolean;
  /** Without it, whatever two have changed is asked about. */
  weave?: Weave<C>;
}

/** Milliseconds. */
export const DRAFT_TIMES = { pause: 800, slow: 6000, unheard: 5000, retry: 5000 } as const;

export type Settled = 'saved' | 'unheard' | 'stuck';

export interface DraftStore<C> {
  state: () => DraftState<C>;
  subscribe: (listener: () => void) => () => void;
  edit: (content: C) => void;
  /** `notTaken` is offered again until it is put away. */
  choose: (content: C, notTaken?: C | null) => void;
  reconsider: () => void;
  closeAside: () => void;
  flush: () => void;
  online: (isOnline: boolean) => void;
  /**
   * Sends what is unsaved and waits: `saved` when the server has everything, `unheard` where it does not answer, `stuck`
   * where it does not take it, or somebody has to choose first.
   */
  settle: (patience: number) => Promise<Settled>;
  /** Stops listening and waiting; what this machine keeps stays. */
  dispose: () => void;
}

/** Runs the pure draft session against its ports. */
export function createDraftStore<C>(ports: DraftPorts<C>, onDenied: () => void): DraftStore<C> {
  let state = newDraftState<C>(ports.isOnline());
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let localWork: Promise<unknown> = Promise.resolve();

  const after = (name: keyof typeof DRAFT_TIMES, then: () => void) => {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(then, DRAFT_TIMES[name]));
  };

  function dispatch(event: DraftEvent<C>): void {
    const before = state;
    const step = stepDraft(state, event, ports.weave);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
    if (state !== before) for (const listener of listeners) listener();
  }

  /** One after another, so that a copy is never forgotten before the write it follows. */
  function locally(work: () => Promise<void>): void {
    localWork = localWork.then(work).catch((error: unknown) => console.error('Local copy of a draft', error));
  }

  function carryOut(effect: DraftEffect<C>): void {
    switch (effect.type) {
      case 'keepLocally':
        return locally(() => ports.keepLocal(effect.copy));
      case 'forget':
        return locally(() => ports.forgetLocal(effect.own, effect.ids));
      case 'waitForPause':
        return after('pause', () => dispatch({ type: 'paused' }));
      case 'save':
        return void send(effect.content, effect.rev);
      case 'readRemote':
        return void check();
    }
  }

  async function send(content: C, rev: number): Promise<void> {
    after('slow', () => dispatch({ type: 'wentOffline' }));
    const outcome = await ports.save(content, rev);
    clearTimeout(timers.get('slow'));
    if (outcome === 'done') return dispatch({ type: 'saved', remote: ports.saved(content, rev) });
    if (outcome === 'refused') return dispatch({ type: 'saveRefused' });
    failed();
  }

  async function check(): Promise<void> {
    try {
      dispatch({ type: 'refusalChecked', remote: await ports.read() });
    } catch {
      failed();
    }
  }

  function failed(): void {
    dispatch({ type: 'saveFailed' });
    after('retry', () => dispatch({ type: 'cameOnline' }));
  }

  const unwatch = ports.watch(
    (remote) => {
      ports.see(remote);
      dispatch({ type: 'remoteArrived', remote });
    },
    () => onDenied(),
  );
  const found = ports
    .findLocal()
    .catch(() => [])
    .then((copies) => dispatch({ type: 'localFound', copies }));
  const alone = async () => {
    const seen = await ports.seen().catch(() => null);
    await found;
    dispatch({ type: 'remoteUnheard', seen });
  };
  if (ports.isOnline()) after('unheard', () => void alone());
  else void alone();

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  return {
    state: () => state,
    subscribe,
    edit: (content) => dispatch({ type: 'typed', content, at: ports.now() }),
    choose: (content, notTaken = null) => dispatch({ type: 'chosen', content, notTaken, at: ports.now() }),
    reconsider: () => dispatch({ type: 'reconsidered', at: ports.now() }),
    closeAside: () => dispatch({ type: 'asideClosed' }),
    flush: () => dispatch({ type: 'flush' }),
    online: (isOnline) => dispatch({ type: isOnline ? 'cameOnline' : 'wentOffline' }),
    settle: (patience) => {
      dispatch({ type: 'flush' });
      const { promise, resolve } = Promise.withResolvers<Settled>();
      const isSettled = () => state.inFlight === null && !isDirty(state);
      const check = () => {
        if (isSettled()) resolve('saved');
        else if (state.phase === 'comparing' || state.refused !== null) resolve('stuck');
        else if (!state.online) resolve('unheard');
      };
      const unsubscribe = subscribe(check);
      const timer = setTimeout(() => resolve('unheard'), patience);
      check();
      return promise.finally(() => {
        clearTimeout(timer);
        unsubscribe();
      });
    },
    dispose: () => {
      unwatch();
      for (const timer of timers.values()) clearTimeout(timer);
      listeners.clear();
    },
  };
}
