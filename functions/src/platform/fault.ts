/** Computing a verdict failed, not a read or a write: the same content would fail again. */
export class ComputingFault extends Error {
  override readonly name = 'ComputingFault';

  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** Runs what only computes, so that its failure is told from the store's. */
export function computing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ComputingFault(error);
  }
}

/** What a maintainer is told of a failure. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
