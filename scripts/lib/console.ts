/** An expected failure: what happened and what to do next, in one plain sentence. */
export class Stop extends Error {}

export function say(line: string): void {
  console.log(`• ${line}`);
}

export async function main(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

/** Repeats a line while something long is under way, so that nobody thinks it hangs. */
export async function withProgress<T>(line: string, work: Promise<T>): Promise<T> {
  say(line);
  const began = Date.now();
  const timer = setInterval(() => {
    say(`${line} – still at it after ${Math.round((Date.now() - began) / 1000)} s`);
  }, 15_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
