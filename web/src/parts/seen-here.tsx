import { Alert } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { KeptFor, type Keeping } from '../firebase/live.ts';
import { useSession } from '../reading/session.ts';
import { formatInstant } from '../ui/format.ts';
import { words } from '../ui/texts.ts';

type StandIns = ReadonlyMap<string, Date>;

function changed(before: StandIns, what: string, seenAt: Date | null): StandIns {
  if (seenAt === null && !before.has(what)) return before;
  const after = new Map(before);
  if (seenAt === null) after.delete(what);
  else after.set(what, seenAt);
  return after;
}

/**
 * A page that opens without a network, too, as it was seen last on this machine by whoever is signed in; it says so, with
 * the time of the oldest part.
 */
export function SeenHere({ children }: { children: ReactNode }) {
  const { uid, zone } = useSession();
  const [standIns, setStandIns] = useState<StandIns>(new Map());
  const keeping = useMemo(
    (): Keeping => ({
      uid,
      standsIn: (what, seenAt) => setStandIns((before) => changed(before, what, seenAt)),
    }),
    [uid],
  );
  const [oldest] = [...standIns.values()].toSorted((a, b) => a.getTime() - b.getTime());
  return (
    <KeptFor value={keeping}>
      {oldest && (
        <Alert
          color="orange"
          icon={<IconClock aria-hidden />}
          title={words.seenAt(formatInstant(oldest, zone))}
          role="status"
          mb="md"
        >
          {words.seenHere}
        </Alert>
      )}
      {children}
    </KeptFor>
  );
}
