import { z } from 'zod';
import { err, ok, type Result } from '../base/result.ts';
import { localDateSchema, type LocalDate } from '../base/time.ts';

/** Who does not say for so long that it lives has died, and another goes on. */
export const SWEEP_LEASE_MS = 60_000;
/** What was left lying for so long begins anew: what it went through first is too old to count. */
const STALE_MS = 2 * 3_600_000;
/** Of what was found, so many are told. */
export const MAX_DRIFT_TOLD = 200;
export const MAX_NAMES_TOLD = 10;
export const MAX_NOBODY_TOLD = 200;

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
/** Units that are told of to whoever stands above them, for one case and stage. */
const toldAboveSchema = z.object({
  caseId: z.string(),
  /** Of the stage, in days after the deadline. */
  days: z.number().int(),
  /** null where the office is told. */
  clusterId: z.string().nullable(),
  count: z.number().int().nonnegative(),
  /** The first of them by name. */
  names: z.array(z.string()).max(MAX_NAMES_TOLD),
});
/** People are reminded of deadlines, those of the units one by one, then those above them of all late units at once. */
const remindersSchema = runSchema.extend({
  kind: z.literal('reminders'),
  phase: z.enum(['units', 'above', 'done']),
  /** The day of the last run that came to its end; null before the first. */
  since: localDateSchema.nullable(),
  /** Units of which somebody was reminded, and how many people that were. */
  units: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
  /** Units that nobody reads for: the first of them, and how many there are. */
  nobody: z.array(z.object({ unitId: z.string(), name: z.string(), phone: z.string() })).max(MAX_NOBODY_TOLD),
  nobodyCount: z.number().int().nonnegative(),
  above: z.array(toldAboveSchema).default([]),
});
/** `movements/{m}/sweeps/{kind}`: how far the latest run through a movement's units is. */
export const movementSweepSchema = z.discriminatedUnion('kind', [
  reconciliationSchema,
  dayRollSchema,
  registrationListSchema,
  remindersSchema,
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
export type ReminderRun = z.infer<typeof remindersSchema>;
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
  reminders: (since: LocalDate | null) =>
    ({
      schema: remindersSchema,
      begin: (run) => ({
        ...run,
        kind: 'reminders',
        phase: 'units',
        since,
        units: 0,
        people: 0,
        nobody: [],
        nobodyCount: 0,
        above: [],
      }),
    }) satisfies SweepType<ReminderRun>,
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

/** A unit of which somebody, or nobody, was reminded in a run. */
export interface RemindedUnit {
  unitId: string;
  name: string;
  phone: string;
  clusterId: string | null;
  /** How many people of the unit were reminded; null where the stage is not theirs. */
  people: number | null;
  caseId: string;
  days: number;
  above: readonly ('clusterLead' | 'office')[];
}

/** The run with one more unit reminded. */
export function withReminded(run: ReminderRun, unit: RemindedUnit): ReminderRun {
  const { unitId, name, phone, people } = unit;
  const scopes = unit.above.flatMap((role) => {
    if (role === 'office') return [null];
    return unit.clusterId === null ? [] : [unit.clusterId];
  });
  const isNobody = people === 0;
  return {
    ...run,
    units: run.units + (people !== null && people > 0 ? 1 : 0),
    people: run.people + (people ?? 0),
    nobody: isNobody ? [...run.nobody, { unitId, name, phone }].slice(0, MAX_NOBODY_TOLD) : run.nobody,
    nobodyCount: run.nobodyCount + (isNobody ? 1 : 0),
    above: scopes.reduce((above, clusterId) => withToldAbove(above, clusterId, unit), run.above),
  };
}

function withToldAbove(
  above: ReminderRun['above'],
  clusterId: string | null,
  { caseId, days, name }: RemindedUnit,
): ReminderRun['above'] {
  const isIt = (one: ReminderRun['above'][number]) =>
    one.caseId === caseId && one.days === days && one.clusterId === clusterId;
  const before = above.find(isIt) ?? { caseId, days, clusterId, count: 0, names: [] };
  const after = {
    ...before,
    count: before.count + 1,
    names: [...before.names, name].slice(0, MAX_NAMES_TOLD),
  };
  return [...above.filter((one) => !isIt(one)), after];
}
