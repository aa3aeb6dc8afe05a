import { sweepSchema, takeSweep, withDrift, type Sweep, type SweepKind } from '@thidua/domain/summary/sweep';
import type { LocalDate } from '@thidua/domain/base/time';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';

/** A run ends itself after this long, so that it fits into every function's time; the next tick or call goes on. */
const SWEEP_BUDGET_MS = 200_000;
/** How often a run says how far it is. */
const TELL_MS = 1000;
/** So many documents are worked on at a time. */
const AT_ONCE = 4;

export interface SweepOrder {
  /** Of the document that says how far it is. */
  path: string;
  kind: SweepKind;
  day: LocalDate;
  budgetMs?: number | undefined;
}

/**
 * Does what is left of a run; `work` says whether all is done. `left`: its time was up, or another took it over; `running`:
 * another process is at it. Whatever is thrown, the run can be gone on with at once.
 */
export async function sweepThrough(
  services: Services,
  order: SweepOrder,
  work: (run: Sweeping) => Promise<boolean>,
): Promise<{ state: 'done' | 'left'; sweep: Sweep } | { state: 'running' }> {
  const run = await Sweeping.take(services, order);
  if (!run) return { state: 'running' };
  let isDone = false;
  try {
    isDone = await work(run);
  } finally {
    await run.leave(isDone ? { phase: 'done' } : {});
  }
  return { state: isDone ? 'done' : 'left', sweep: run.sweep };
}

/** The run of one kind in a movement that this process holds: how far it is, kept so that another could go on. */
export class Sweeping {
  readonly #services: Services;
  readonly #path: string;
  readonly #endsAt: number;
  #toldAt: number;
  sweep: Sweep;

  private constructor(services: Services, path: string, sweep: Sweep, budgetMs: number) {
    this.#services = services;
    this.#path = path;
    this.sweep = sweep;
    this.#toldAt = sweep.aliveAt.getTime();
    this.#endsAt = this.#toldAt + budgetMs;
  }

  /** Begins a run or goes on with one that was left; null while another process is at it. */
  static async take(
    services: Services,
    { path, kind, day, budgetMs = SWEEP_BUDGET_MS }: SweepOrder,
  ): Promise<Sweeping | null> {
    const holder = newId(services);
    const taken = await services.store.transact(async (transaction) => {
      const now = services.now();
      const before = (await transaction.load([path])).read(path, sweepSchema);
      const sweep = takeSweep(before, { kind, day, holder, now });
      if (sweep.ok) transaction.set(path, sweep.value);
      return sweep;
    });
    return taken.ok ? new Sweeping(services, path, taken.value, budgetMs) : null;
  }

  isOutOfTime(): boolean {
    return this.#services.now().getTime() >= this.#endsAt;
  }

  /** What a batch has gone through, and the paths of what it mended. */
  found({ units = 0, nodes = 0, drift = [] }: { units?: number; nodes?: number; drift?: string[] }): void {
    const { sweep } = this;
    this.sweep = withDrift({ ...sweep, units: sweep.units + units, nodes: sweep.nodes + nodes }, drift);
  }

  /** Notes what was done; about once a second for others to see. False where another process has taken the run over. */
  async note(change: Partial<Sweep>): Promise<boolean> {
    this.sweep = { ...this.sweep, ...change };
    const isDue = this.#services.now().getTime() - this.#toldAt >= TELL_MS;
    return isDue ? this.#tell() : true;
  }

  /** `note` for what takes long: seen at once. */
  async tell(change: Partial<Sweep>): Promise<boolean> {
    this.sweep = { ...this.sweep, ...change };
    return this.#tell();
  }

  /** Lets go of the run: done, or for whoever goes on. */
  async leave(change: Partial<Sweep>): Promise<void> {
    this.sweep = { ...this.sweep, ...change };
    await this.#tell('');
  }

  async #tell(holder = this.sweep.holder): Promise<boolean> {
    const own = this.sweep.holder;
    return this.#services.store.transact(async (transaction) => {
      const kept = (await transaction.load([this.#path])).read(this.#path, sweepSchema);
      if (kept?.holder !== own) return false;
      const now = this.#services.now();
      this.#toldAt = now.getTime();
      transaction.set(this.#path, { ...this.sweep, holder, aliveAt: now });
      return true;
    });
  }
}

/**
 * Works through items in the order of their ids, batch by batch, a few side by side, beginning behind the cursor. They are
 * some of `total`, so many of which were done before. At least some are done. False where
 * time is up or another process has taken the run over.
 */
export async function inBatches(
  run: Sweeping,
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
