import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { localDateSchema, type LocalDate } from '../base/time.ts';

/** Work that goes through every unit of a movement, or everything that an authority has stored. */
export const sweepKinds = ['reconciliation', 'dayRoll', 'registrationList', 'erasure'] as const;
export type SweepKind = (typeof sweepKinds)[number];

/** Who does not say for so long that it lives has died, and another goes on. */
export const SWEEP_LEASE_MS = 60_000;
/** What was left lying for so long begins anew: what it went through first is too old to count. */
const STALE_MS = 2 * 3_600_000;
/** Of what was found, so many are told. */
export const MAX_DRIFT_TOLD = 200;

/**
 * `movements/{m}/sweeps/{kind}`, `erasureRuns/{authorityId}`: how far the latest run is. Work is done in the order of ids,
 * `cursor` is the last one that is done, so who goes on after a death or an end of time begins behind it.
 */
export const sweepSchema = z.object({
  kind: z.enum(sweepKinds),
  /** The day that a roll brings units to, or on which the run began. */
  day: localDateSchema,
  /** First the units, then the nodes above them or the file; of an erasure, looking and then erasing. */
  phase: z.enum(['units', 'nodes', 'file', 'erasing', 'done']),
  /** Of an erasure that erases, which act; '' otherwise. */
  of: z.string().default(''),
  cursor: z.string(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  /** Units gone through. */
  units: z.number().int().nonnegative(),
  nodes: z.number().int().nonnegative(),
  /** Paths that did not agree with the sources and were mended: the first of them, and how many there are. */
  drift: z.array(z.string()).max(MAX_DRIFT_TOLD),
  driftCount: z.number().int().nonnegative(),
  /** Of the process that does it; '' where nobody does. */
  holder: z.string(),
  startedAt: z.date(),
  aliveAt: z.date(),
});
export type Sweep = z.infer<typeof sweepSchema>;

/** Whether somebody is at it now. */
export const isSweepHeld = ({ phase, holder, aliveAt }: Sweep, now: Date): boolean =>
  phase !== 'done' && holder !== '' && now.getTime() - aliveAt.getTime() < SWEEP_LEASE_MS;

/** Whether it waits for somebody to go on. */
export const isSweepLeft = (sweep: Sweep, now: Date): boolean =>
  sweep.phase !== 'done' && !isSweepHeld(sweep, now) && !isStale(sweep, now);

const isStale = ({ startedAt }: Sweep, now: Date) => now.getTime() - startedAt.getTime() >= STALE_MS;

/** A run for `holder`: the one that was left, or a new one. `sweepRunning` while another is at it. */
export function takeSweep(
  before: Sweep | null,
  { kind, day, holder, now }: { kind: SweepKind; day: LocalDate; holder: string; now: Date },
): Result<Sweep, 'sweepRunning'> {
  if (before && isSweepHeld(before, now)) return err('sweepRunning');
  if (before && before.day === day && isSweepLeft(before, now))
    return ok({ ...before, holder, aliveAt: now });
  return ok({
    kind,
    day,
    phase: 'units',
    of: '',
    cursor: '',
    done: 0,
    total: 0,
    units: 0,
    nodes: 0,
    drift: [],
    driftCount: 0,
    holder,
    startedAt: now,
    aliveAt: now,
  });
}

/** The run with more drift found; what is beyond `MAX_DRIFT_TOLD` is counted. */
export function withDrift<S extends Pick<Sweep, 'drift' | 'driftCount'>>(
  sweep: S,
  found: readonly string[],
): S {
  return {
    ...sweep,
    drift: [...sweep.drift, ...found].slice(0, MAX_DRIFT_TOLD),
    driftCount: sweep.driftCount + found.length,
  };
}
