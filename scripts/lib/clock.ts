import { localTimeOf } from '@thidua/domain/base/time';
import { backendSchema, runSchedule, type Tick } from '../seed/calls.ts';
import { say } from './console.ts';

/** The zone in which the schedules of `functions/src/schedules` are set. */
const ZONE = 'Asia/Ho_Chi_Minh';
const MINUTE_MS = 60_000;

/** The schedules that begin in a minute, `HH:MM`, as the platform would begin them. */
export function ticksAt(time: string): Tick[] {
  const minute = Number(time.slice(3));
  return [
    ...(minute % 5 === 0 ? (['everyFiveMinutes'] as const) : []),
    ...(minute === 5 ? (['everyHour'] as const) : []),
    ...(time === '02:30' ? (['everyNight'] as const) : []),
  ];
}

/** Runs the schedules of a project on emulators by this machine's clock: there, nothing else does. Gives what stops it. */
export function runClock(env: Record<string, string>): () => void {
  const backend = backendSchema.parse(env);
  let last = '';
  const timer = setInterval(() => {
    const time = localTimeOf(new Date(), ZONE);
    if (time === last) return;
    last = time;
    for (const tick of ticksAt(time)) {
      runSchedule(backend, tick).catch((error: unknown) => say(`${tick} was not run: ${String(error)}`));
    }
  }, MINUTE_MS / 2);
  return () => clearInterval(timer);
}
