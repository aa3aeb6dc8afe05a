import { err, ok, type Result } from '@thidua/domain/base/result';
import { useRef, useState } from 'react';
import { useOpen } from './use-open.ts';

export interface NotDone<T = unknown> {
  text: string;
  /** Where nothing is known yet, what is answered after all. */
  later?: Promise<Result<T, { text: string }>> | null;
  /** It is kept on this machine and told of at the top of the page: there is nothing to press again. */
  kept?: boolean;
}

/** What became of something that was asked for. */
export type Done<T = unknown> = Result<T, NotDone<T>>;

/** What became of it where an answer itself may say why it was not done; so of one that comes late. */
export async function whole<T>(
  running: Promise<Done<T>>,
  refusedBecause: (value: T) => string | null,
): Promise<Done<T>> {
  const judged = (value: T): Result<T, { text: string }> => {
    const text = refusedBecause(value);
    return text === null ? ok(value) : err({ text });
  };
  const soon = await running;
  if (soon.ok) return judged(soon.value);
  const { later } = soon.error;
  const late = later?.then((answer) => (answer.ok ? judged(answer.value) : answer)) ?? null;
  return err({ ...soon.error, later: late });
}

interface Asking {
  busy: boolean;
  /** Why it was not done, or that nothing is known yet. */
  problem: string | null;
  /** Nothing is known yet, or it waits on this machine. */
  isUnknown: boolean;
  /** It waits on this machine. */
  isKept: boolean;
  /** Asks for something; `onDone` once it was done, at once or by an answer that came late while this was still shown. */
  ask: <T>(running: Promise<Done<T>>, onDone: (value: T) => unknown) => Promise<void>;
  /** Says nothing of what was asked before. */
  clear: () => void;
}

/**
 * What every form and dialog does that asks the server for something: it is busy, says why it was not done, is let go where
 * no answer comes, and takes one that comes late. Closed meanwhile, the page's head tells of it.
 */
export function useAsking(): Asking {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<NotDone | null>(null);
  const isOpen = useOpen();
  const newest = useRef(0);
  const ask = async <T>(running: Promise<Done<T>>, onDone: (value: T) => unknown) => {
    newest.current += 1;
    const turn = newest.current;
    setBusy(true);
    setFailure(null);
    const soon = await running;
    setBusy(false);
    if (soon.ok) {
      await onDone(soon.value);
      return;
    }
    setFailure(soon.error);
    const late = await soon.error.later;
    if (!late || !isOpen.current) return;
    if (late.ok) await onDone(late.value);
    else if (turn === newest.current) setFailure(late.error);
  };
  return {
    busy,
    problem: failure?.text ?? null,
    isUnknown: failure !== null && Boolean(failure.later ?? failure.kept),
    isKept: failure?.kept ?? false,
    ask,
    clear: () => setFailure(null),
  };
}
