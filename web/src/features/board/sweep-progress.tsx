import { Text } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { isSweepHeld, movementSweepSchema, type MovementSweep } from '@thidua/domain/summary/sweep';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { RunBar } from '../../ui/batch/run-bar.tsx';
import { words } from './texts.ts';

/** How far the latest run is; null where there was none. */
export function useSweep(movementId: string, kind: MovementSweep['kind']): MovementSweep | null {
  const live = useLiveDoc(paths.sweep(movementId, kind), movementSweepSchema);
  return live.status === 'ready' ? live.data : null;
}

interface SweepProgressProps {
  sweep: MovementSweep | null;
  zone: string;
  /** Whether this page asked for it and waits. */
  isOwn: boolean;
}

/** That work on all units lives, and how far it is: of what, how many of how many. Of one that is over, when that was. */
export function SweepProgress({ sweep, zone, isOwn }: SweepProgressProps) {
  const { now } = useSession();
  if (!sweep) return isOwn ? <Text size="sm">{words.sweepBegins}</Text> : null;
  const { phase, done, total, aliveAt } = sweep;
  if (phase === 'done') {
    return (
      <Text size="sm" c="dimmed">
        {isOwn ? words.sweepBegins : words.sweepDone(sweep, formatInstant(aliveAt, zone))}
      </Text>
    );
  }
  const held = isSweepHeld(sweep, now());
  const text = held ? words.sweepRuns(sweep) : words.sweepLeft(sweep);
  const percent = total === 0 ? 0 : (done / total) * 100;
  return <RunBar text={text} percent={percent} lives={held} colour={held ? 'teal' : 'orange'} />;
}
