import type { ChainEntry } from '@thidua/domain/log/chain';
import { useEffect, useState } from 'react';
import { call } from '../../firebase/calls.ts';

/** Whose log it is: of a unit, or, without one, of the authority in a movement. */
export interface Whose {
  movementId: string;
  unitId: string | null;
}

/** Account → name, of the accounts in these entries that the reader may know; empty until it is known. */
export function useActorNames(
  { movementId, unitId }: Whose,
  entries: readonly Pick<ChainEntry, 'uid'>[],
): Readonly<Record<string, string>> {
  const uids = [...new Set(entries.map(({ uid }) => uid))].filter((uid) => uid !== 'system' && uid !== '');
  const key = uids.toSorted().join(' ');
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    if (key === '') return;
    let wanted = true;
    const ask = async () => {
      const answer = await call('nameActors', { movementId, unitId, uids: key.split(' ') });
      if (wanted && answer.ok) setNames(answer.value.names);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [movementId, unitId, key]);
  return names;
}
