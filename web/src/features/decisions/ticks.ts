import { useState } from 'react';
import { useSession } from '../../reading/session.ts';

/** What somebody ticked, kept while the application is open: the chairman looks into a dossier and comes back. */
const kept = new Map<string, ReadonlySet<string>>();

export function useTicks(movementId: string): [ReadonlySet<string>, (next: ReadonlySet<string>) => void] {
  const { uid } = useSession();
  const key = `${uid} ${movementId}`;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => kept.get(key) ?? new Set());
  return [
    ticked,
    (next) => {
      kept.set(key, next);
      setTicked(next);
    },
  ];
}
