import { Text } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { isSweepHeld, sweepSchema, type Sweep } from '@thidua/domain/summary/sweep';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { RunBar } from '../../ui/batch/run-bar.tsx';
import { words, type MovementSweep } from './texts.ts';

/** How far the latest run is; null where there was none. */
export function useSweep(movementId: string, kind: MovementSweep): Sweep | null {
  const live = useLiveDoc(paths.sweep(movementId, kind), sweepSchema);
  return live.status === 'ready' ? live.data : null;
}

interface SweepProgressProps {
  kind: MovementSweep;
  sweep: Sweep | null;
  zone: string;
  /** Whether this page asked for it and waits. */
  isOwn: boolean;
}

/** That work on all units lives, and how far it is: of what, how many of how many. Of one that is over, when that was. */
export function SweepProgress({ kind, sweep, zone, isOwn }: SweepProgressProps) {
  const { now } = useSession();
  if (!sweep) return isOwn ? <Text size="sm">{words.sweepBegins}</Text> : null;
  const { phase, done, total, aliveAt } = sweep;
  if (phase === 'done') {
    return (
      <Text size="sm" c="dimmed">
        {isOwn ? words.sweepBegins : words.sweepDone(kind, sweep.units, formatInstant(aliveAt, zone))}
      </Text>
    );
  }
  const held = isSweepHeld(sweep, now());
  const text = held ? words.sweepRuns(kind, phase, done, total) : words.sweepLeft(kind, done, total);
  const percent = total === 0 ? 0 : (done / total) * 100;
  return <RunBar text={text} percent={percent} lives={held} colour={held ? 'teal' : 'orange'} />;
}
