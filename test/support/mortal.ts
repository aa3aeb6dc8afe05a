class Death extends Error {}

/** A process that dies at a chosen step and stays dead until it is started again. */
export class Mortal {
  #left = Infinity;

  /** One step of the process. @throws once it is dead */
  step(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Death();
  }

  /** Whether the process died on the way. */
  async dyingAfter(steps: number, work: () => Promise<unknown>): Promise<boolean> {
    this.#left = steps;
    try {
      await work();
      return false;
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      return true;
    } finally {
      this.#left = Infinity;
    }
  }
}
