import { useEffect, useState } from 'react';
import { call } from '../../firebase/calls.ts';

export interface Turnout {
  /** Who has voted: all for the office, oneself for a member; null while nobody knows. */
  voted: readonly string[] | null;
  /** Why it is not known. */
  problem: string | null;
  reload: () => void;
}

/** Asks once, and again only when asked to: the order in which people vote is nobody's to watch. */
export function useTurnout(movementId: string, sessionId: string | null): Turnout {
  const [told, setTold] = useState<{
    of: string | null;
    voted: readonly string[] | null;
    problem: string | null;
  }>({
    of: null,
    voted: null,
    problem: null,
  });
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    if (sessionId === null) return undefined;
    let wanted = asks >= 0;
    void call('sessionTurnout', { movementId, sessionId }).then((answer) => {
      if (!wanted) return null;
      setTold(
        answer.ok
          ? { of: sessionId, voted: answer.value.voted, problem: null }
          : { of: sessionId, voted: null, problem: answer.error.text },
      );
      return null;
    });
    return () => {
      wanted = false;
    };
  }, [movementId, sessionId, asks]);
  const { voted, problem } = told.of === sessionId ? told : { voted: null, problem: null };
  return { voted, problem, reload: () => setAsks((before) => before + 1) };
}
