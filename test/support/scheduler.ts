import type { Random } from '../../scripts/lib/random.ts';

class Crash extends Error {}

/**
 * Interleaves handlers at their awaits: every pause parks its caller, and one parked caller at a time goes on, chosen
 * at random – or dies there, as a process does between two awaits.
 */
export class Scheduler {
  readonly #random: Random;
  readonly #parked: { go: () => void; die: () => void }[] = [];
  #crashShare = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  readonly pause = (): Promise<void> =>
    new Promise((go, reject) => {
      this.#parked.push({ go, die: () => reject(new Crash('The process died here')) });
    });

  /** Runs all jobs to their end, side by side; a job that crashes is given to `onCrash`. */
  async run(jobs: readonly (() => Promise<void>)[], crashShare: number): Promise<boolean[]> {
    this.#crashShare = crashShare;
    const survived = jobs.map(() => false);
    const running = new Set(jobs);
    const all = jobs.map(async (job, index) => {
      try {
        await job();
        survived[index] = true;
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      } finally {
        running.delete(job);
      }
    });
    const settled = Promise.all(all);
    settled.catch(() => undefined);
    while (running.size > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#parked.length === 0) continue;
      const [next] = this.#parked.splice(this.#random.below(this.#parked.length), 1);
      if (this.#random.chance(this.#crashShare)) next?.die();
      else next?.go();
    }
    // What a dead job had started beside itself runs out.
    for (const parked of this.#parked.splice(0)) parked.die();
    await settled;
    return survived;
  }
}
