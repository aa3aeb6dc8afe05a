import { useCallback, useState } from 'react';

export interface Marks {
  /** Nominees whose dossier was opened on this device. */
  read: ReadonlySet<string>;
  /** Nominees on whom one has given an opinion. */
  spoken: ReadonlySet<string>;
  markRead: (id: string) => void;
  markSpoken: (id: string) => void;
}

/** How far somebody has come with a session's dossiers. */
export function useMarks(sessionId: string, uid: string): Marks {
  const key = `council:${sessionId}:${uid}:read`;
  const [read, setRead] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(key) ?? '').split('\n').filter(Boolean)),
  );
  const [spoken, setSpoken] = useState<ReadonlySet<string>>(new Set());
  const markRead = (id: string) => {
    const next = new Set([...read, id]);
    setRead(next);
    localStorage.setItem(key, [...next].join('\n'));
  };
  const markSpoken = useCallback((id: string) => setSpoken((before) => new Set([...before, id])), []);
  return { read, spoken, markRead, markSpoken };
}
