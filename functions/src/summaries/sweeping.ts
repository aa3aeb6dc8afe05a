import { takeSweep, type Progress, type Sweep, type SweepType } from '@thidua/domain/summary/sweep';
import type { LocalDate } from '@thidua/domain/base/time';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';

/** A run ends itself after this long, so that it fits into every function's time; the next tick or call goes on. */
const SWEEP_BUDGET_MS = 200_000;
/** How often a run says how far it is. */
const TELL_MS = 1000;
/** So many documents are worked on at a time. */
const AT_ONCE = 4;

export interface SweepOrder<S extends Sweep> {
  /** Of the document that says how far it is. */
  path: string;
  type: SweepType<S>;
  day: LocalDate;
  budgetMs?: number | undefined;
}

/**
 * Does what is left of a run; `work` says whether all is done. `left`: its time was up, or another took it over; `running`:
 * another process is at it. Whatever is thrown, the run can be gone on with at once.
 */
export async function sweepThrough<S extends Sweep>(
  services: Services,
  order: SweepOrder<S>,
  work: (run: Sweeping<S>) => Promise<boolean>,
): Promise<{ state: 'done' | 'left'; sweep: S } | { state: 'running' }> {
  const run = await Sweeping.take(services, order);
  if (!run) return { state: 'running' };
  let isDone = false;
  try {
    isDone = await work(run);
  } finally {
    await run.leave(isDone);
  }
  return { state: isDone ? 'done' : 'left', sweep: run.sweep };
}

/** A run that this process holds: how far it is, kept so that another could go on. */
export class Sweeping<S extends Sweep> {
  readonly #services: Services;
  readonly #order: SweepOrder<S>;
  readonly #endsAt: number;
  #toldAt: number;
  sweep: S;

  private constructor(services: Services, order: SweepOrder<S>, sweep: S) {
    this.#services = services;
    this.#order = order;
    this.sweep = sweep;
    this.#toldAt = sweep.aliveAt.getTime();
    this.#endsAt = this.#toldAt + (order.budgetMs ?? SWEEP_BUDGET_MS);
  }

  /** Begins a run or goes on with one that was left; null while another process is at it. */
  static async take<S extends Sweep>(services: Services, order: SweepOrder<S>): Promise<Sweeping<S> | null> {
    const { path, type, day } = order;
    const holder = newId(services);
    const taken = await services.store.transact(async (transaction) => {
      const now = services.now();
      const before = (await transaction.load([path])).read(path, type.schema);
      const sweep = takeSweep(before, { begin: type.begin, day, holder, now });
      if (sweep.ok) transaction.set(path, sweep.value);
      return sweep;
    });
    return taken.ok ? new Sweeping(services, order, taken.value) : null;
  }

  isOutOfTime(): boolean {
    return this.#services.now().getTime() >= this.#endsAt;
  }

  /** What a batch has gone through and found; told with the next note. */
  found(next: (sweep: S) => S): void {
    this.sweep = next(this.sweep);
  }

  /** Notes how far it is; about once a second for others to see. False where another process has taken the run over. */
  async note(progress: Partial<Progress>): Promise<boolean> {
    this.sweep = { ...this.sweep, ...progress };
    const isDue = this.#services.now().getTime() - this.#toldAt >= TELL_MS;
    return isDue ? this.#tell() : true;
  }

  /** Goes over to what follows, which is seen at once. False as above. */
  async enter(next: (sweep: S) => S): Promise<boolean> {
    this.sweep = next(this.sweep);
    return this.#tell();
  }

  /** Lets go of the run: done, or for whoever goes on. */
  async leave(isDone: boolean): Promise<void> {
    if (isDone) this.sweep = { ...this.sweep, phase: 'done' as const };
    await this.#tell('');
  }

  async #tell(holder = this.sweep.holder): Promise<boolean> {
    const { path, type } = this.#order;
    const own = this.sweep.holder;
    return this.#services.store.transact(async (transaction) => {
      const kept = (await transaction.load([path])).read(path, type.schema);
      if (kept?.holder !== own) return false;
      const now = this.#services.now();
      this.#toldAt = now.getTime();
      transaction.set(path, { ...this.sweep, holder, aliveAt: now });
      return true;
    });
  }
}

/**
 * Works through items in the order of their ids, batch by batch, a few side by side, beginning behind the cursor. They are
 * some of `total`, so many of which were done before. At least some are done. False where
 * time is up or another process has taken the run over.
 */
export async function inBatches<S extends Sweep>(
  run: Sweeping<S>,
  {
    ids,
    size,
    before = 0,
    total = ids.length,
  }: { ids: readonly string[]; size: number; before?: number; total?: number },
  work: (batch: string[]) => Promise<void>,
): Promise<boolean> {
  const inOrder = ids.toSorted();
  const first = inOrder.findIndex((id) => id > run.sweep.cursor);
  for (let at = first < 0 ? inOrder.length : first; at < inOrder.length; at += size * AT_ONCE) {
    if (at > first && run.isOutOfTime()) return false;
    const wave = inOrder.slice(at, at + size * AT_ONCE);
    const batches = Array.from({ length: Math.ceil(wave.length / size) }, (_, n) =>
      wave.slice(n * size, (n + 1) * size),
    );
    await Promise.all(batches.map(work));
    const done = before + at + wave.length;
    if (!(await run.note({ cursor: wave.at(-1) ?? '', done, total }))) return false;
  }
  return true;
}
