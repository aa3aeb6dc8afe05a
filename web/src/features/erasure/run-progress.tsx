import { paths } from '@thidua/domain/base/paths';
import { erasureRunSchema, isSweepHeld, type ErasureRun } from '@thidua/domain/summary/sweep';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { RunBar } from '../../ui/batch/run-bar.tsx';
import { words } from './texts.ts';

const beginning = { phase: 'units', done: 0, total: 0 } as const;

/** That a search or an erasure lives, and how far it is. */
export function RunProgress({ authorityId }: { authorityId: string }) {
  const { now } = useSession();
  const live = useLiveDoc(paths.erasureRun(authorityId), erasureRunSchema);
  return (
    <LiveView live={live} skeleton={<Far run={beginning} />}>
      {(run) => <Far run={run && isSweepHeld(run, now()) ? run : beginning} />}
    </LiveView>
  );
}

function Far({ run }: { run: Pick<ErasureRun, 'phase' | 'done' | 'total'> }) {
  const percent = run.total > 0 ? (run.done / run.total) * 100 : 100;
  return <RunBar text={words.running(run)} percent={percent} lives colour="seal" />;
}
