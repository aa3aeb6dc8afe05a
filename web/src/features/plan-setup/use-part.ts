import type { Result } from '@thidua/domain/base/result';
import type { Mark } from '@thidua/domain/plan/plan-draft';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CallFailure } from '../../firebase/calls.ts';
import { isSameContent, weave, type Woven } from './weave.ts';

/** So long after the last change a part is saved; milliseconds. */
const PAUSE = 800;
/** And so long after one that did not get through. */
const AGAIN = 3000;

type SaveState = 'saved' | 'unsaved' | 'saving' | 'waits';

export interface EditedPart<T extends object> {
  value: T;
  change: (part: Partial<T>) => void;
  state: SaveState;
  problem: string | null;
  /** Somebody else saved the same fields meanwhile: both texts, and who it was. */
  clash: { woven: Woven<T>; by: string; at: Date } | null;
  settle: (keep: 'mine' | 'theirs') => void;
  /** What was not taken of a clash. */
  aside: T | null;
}

interface Basis<T extends object> {
  rev: number;
  value: T;
}

/**
 * One part of a draft while it is written: saved a moment after each change. What others save meanwhile is taken over where nobody
 * here has changed it; what both changed is asked about, and nothing is saved before it is answered.
 */
export function usePart<T extends object>(
  stored: T,
  mark: Mark,
  send: (rev: number, content: T) => Promise<Result<{ rev: number }, CallFailure>>,
): EditedPart<T> {
  const [basis, setBasis] = useState<Basis<T>>({ rev: mark.rev, value: stored });
  const [mine, setMine] = useState<T | null>(null);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [aside, setAside] = useState<T | null>(null);
  const busy = useRef(false);

  const isBehind = mark.rev > basis.rev;
  const woven = isBehind && mine !== null ? weave(basis.value, mine, stored) : null;
  const clash = woven !== null && woven.clashes.length > 0 && !saving ? woven : null;

  // What others saved is the new basis, wherever nothing of it was changed here, too.
  if (isBehind && !saving && clash === null) {
    const next = woven?.mine ?? null;
    setBasis({ rev: mark.rev, value: stored });
    setMine(next !== null && isSameContent(next, stored) ? null : next);
  }

  const save = useEffectEvent(async () => {
    if (mine === null || busy.current || clash !== null || isBehind) return;
    busy.current = true;
    setSaving(true);
    const sent = mine;
    const answer = await send(basis.rev, sent);
    busy.current = false;
    setSaving(false);
    if (answer.ok) {
      setFailure(null);
      setBasis({ rev: answer.value.rev, value: sent });
      setMine((now) => (now !== null && isSameContent(now, sent) ? null : now));
    } else setFailure(answer.error);
  });
  // What was refused waits for a change; what did not get through, and what was saved elsewhere meanwhile, is tried again.
  const isFinal = failure !== null && failure.refusal !== null && failure.refusal !== 'changedMeanwhile';
  const pause = failure === null ? PAUSE : AGAIN;
  useEffect(() => {
    if (mine === null || saving || clash !== null || isFinal) return undefined;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [mine, saving, clash, isFinal, pause]);

  useEffect(() => {
    if (mine === null) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [mine]);

  // The server's answer may come before the listener tells the same.
  const value = mine ?? (basis.rev >= mark.rev ? basis.value : stored);
  return {
    value,
    change: (some) => {
      setFailure(null);
      setMine((before) => ({ ...(before ?? value), ...some }));
    },
    state: saving ? 'saving' : mine === null ? 'saved' : clash ? 'waits' : 'unsaved',
    problem: failure === null || clash || failure.refusal === 'changedMeanwhile' ? null : failure.text,
    clash: clash && { woven: clash, by: mark.by, at: mark.at },
    settle: (keep) => {
      if (!clash) return;
      const [taken, left] = keep === 'mine' ? [clash.mine, clash.theirs] : [clash.theirs, clash.mine];
      setBasis({ rev: mark.rev, value: stored });
      setMine(isSameContent(taken, stored) ? null : taken);
      setAside(left);
    },
    aside,
  };
}
