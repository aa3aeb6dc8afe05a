import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { localDateSchema, type LocalDate } from '../base/time.ts';

/** Who does not say for so long that it lives has died, and another goes on. */
export const SWEEP_LEASE_MS = 60_000;
/** What was left lying for so long begins anew: what it went through first is too old to count. */
const STALE_MS = 2 * 3_600_000;
/** Of what was found, so many are told. */
export const MAX_DRIFT_TOLD = 200;

/**
 * How far a run is. Work is done in the order of ids, `cursor` is the last one that is done, so who goes on after a death or an
 * end of time begins behind it.
 */
const runSchema = z.object({
  /** The day that a roll brings units to, or on which the run began. */
  day: localDateSchema,
  cursor: z.string(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  /** Of the process that does it; '' where nobody does. */
  holder: z.string(),
  startedAt: z.date(),
  aliveAt: z.date(),
});
type Run = z.infer<typeof runSchema>;
/** How far a run has come. */
export type Progress = Pick<Run, 'cursor' | 'done' | 'total'>;

/** Summaries are recomputed from their sources: first of the units, then of the nodes above them. */
export const reconciliationSchema = runSchema.extend({
  kind: z.literal('reconciliation'),
  phase: z.enum(['units', 'nodes', 'done']),
  /** Gone through. */
  units: z.number().int().nonnegative(),
  nodes: z.number().int().nonnegative(),
  /** Paths that did not agree with the sources and were mended: the first of them, and how many there are. */
  drift: z.array(z.string()).max(MAX_DRIFT_TOLD),
  driftCount: z.number().int().nonnegative(),
});
/** Units are judged as of a new day, node by node. */
const dayRollSchema = runSchema.extend({
  kind: z.literal('dayRoll'),
  phase: z.enum(['units', 'done']),
  units: z.number().int().nonnegative(),
  nodes: z.number().int().nonnegative(),
});
/** Registrations are read unit by unit, then written into a file. */
const registrationListSchema = runSchema.extend({
  kind: z.literal('registrationList'),
  phase: z.enum(['units', 'file', 'done']),
  units: z.number().int().nonnegative(),
});
/** `movements/{m}/sweeps/{kind}`: how far the latest run through a movement's units is. */
export const movementSweepSchema = z.discriminatedUnion('kind', [
  reconciliationSchema,
  dayRollSchema,
  registrationListSchema,
]);
/** `erasureRuns/{authorityId}`: how far the latest run through everything that an authority has stored is. */
export const erasureRunSchema = z.union([
  /** An act of erasure, `of` which. */
  runSchema.extend({
    kind: z.literal('erasure'),
    phase: z.enum(['erasing', 'done']),
    of: z.string().min(1),
  }),
  /** Somebody's data is looked for. */
  runSchema.extend({ kind: z.literal('erasure'), phase: z.enum(['units', 'done']) }),
]);

export type Reconciliation = z.infer<typeof reconciliationSchema>;
export type MovementSweep = z.infer<typeof movementSweepSchema>;
export type ErasureRun = z.infer<typeof erasureRunSchema>;
export type Sweep = MovementSweep | ErasureRun;

/** A kind of run: how it is read, and how it begins. */
export interface SweepType<S extends Sweep> {
  schema: z.ZodType<S>;
  begin: (run: Run) => S;
}
const none = { units: 0, nodes: 0 };
export const sweeps = {
  reconciliation: {
    schema: reconciliationSchema,
    begin: (run) => ({ ...run, ...none, kind: 'reconciliation', phase: 'units', drift: [], driftCount: 0 }),
  } satisfies SweepType<Reconciliation>,
  dayRoll: {
    schema: dayRollSchema,
    begin: (run) => ({ ...run, ...none, kind: 'dayRoll', phase: 'units' }),
  } satisfies SweepType<z.infer<typeof dayRollSchema>>,
  registrationList: {
    schema: registrationListSchema,
    begin: (run) => ({ ...run, kind: 'registrationList', phase: 'units', units: 0 }),
  } satisfies SweepType<z.infer<typeof registrationListSchema>>,
  erasure: {
    schema: erasureRunSchema,
    begin: (run) => ({ ...run, kind: 'erasure', phase: 'units' }),
  } satisfies SweepType<ErasureRun>,
};

/** The run of an authority from its beginning: a search, or the act `of` that erases. */
export function fromBeginning(before: ErasureRun, of: string | null): ErasureRun {
  const { day, total, holder, startedAt, aliveAt } = before;
  const run = { day, total, holder, startedAt, aliveAt, kind: 'erasure', cursor: '', done: 0 } as const;
  return of === null ? { ...run, phase: 'units' } : { ...run, phase: 'erasing', of };
}

/** Whether somebody is at it now. */
export const isSweepHeld = ({ phase, holder, aliveAt }: Sweep, now: Date): boolean =>
  phase !== 'done' && holder !== '' && now.getTime() - aliveAt.getTime() < SWEEP_LEASE_MS;

/** Whether it waits for somebody to go on. */
export const isSweepLeft = (sweep: Sweep, now: Date): boolean =>
  sweep.phase !== 'done' && !isSweepHeld(sweep, now) && !isStale(sweep, now);

const isStale = ({ startedAt }: Sweep, now: Date) => now.getTime() - startedAt.getTime() >= STALE_MS;

/** A run for `holder`: the one that was left, or a new one. `sweepRunning` while another is at it. */
export function takeSweep<S extends Sweep>(
  before: S | null,
  { begin, day, holder, now }: { begin: SweepType<S>['begin']; day: LocalDate; holder: string; now: Date },
): Result<S, 'sweepRunning'> {
  if (before && isSweepHeld(before, now)) return err('sweepRunning');
  if (before && before.day === day && isSweepLeft(before, now))
    return ok({ ...before, holder, aliveAt: now });
  return ok(begin({ day, cursor: '', done: 0, total: 0, holder, startedAt: now, aliveAt: now }));
}

/** The run with more drift found; what is beyond `MAX_DRIFT_TOLD` is counted. */
export const withDrift = (run: Reconciliation, found: readonly string[]): Reconciliation => ({
  ...run,
  drift: [...run.drift, ...found].slice(0, MAX_DRIFT_TOLD),
  driftCount: run.driftCount + found.length,
});
