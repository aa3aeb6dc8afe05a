const outOfMemory =
  /heap out of memory|ENOMEM|cannot allocate memory|Allocation failed|out of memory|Ended by SIGKILL|killed by signal: SIGKILL/i;
const taken = /EADDRINUSE[^\n]*?:(\d+)|port (\d+) is not open|port taken[^\n]*?(\d{2,5})/i;
/** Functions are loaded within a minute, or something holds the machine up. */
const tooSlow = /Cannot determine backend specification\. Timeout|User code failed to load[^\n]*timeout/i;

/** What happened to emulators that did not come up, in a sentence that says what to do; null where only their log tells. */
export function startTrouble(output: string, code: number | null): string | null {
  // 137 is how a process ends that the system kills for its memory.
  if (outOfMemory.test(output) || code === 137) {
    return (
      'The machine has too little free memory: the emulators and functions take about 4 GB. ' +
      'Close other programs (perhaps another "npm start" or a run of tests), then run this again. Nothing was changed.'
    );
  }
  const found = taken.exec(output);
  if (found) {
    const port = found.slice(1).find((part) => part !== undefined) ?? '';
    return (
      `Port ${port} was taken by another program while this was starting. Stop that program, or choose other ports: ` +
      'PORT_OFFSET=100 npm start. Nothing was changed.'
    );
  }
  if (tooSlow.test(output)) {
    return (
      'The functions took more than a minute to load: the machine is busy or short of memory. ' +
      'Close other programs, then run this again. Nothing was changed.'
    );
  }
  return null;
}
