import { parseArgs } from 'node:util';
import { checksOf, type Check } from './chaos/checks.ts';
import { IN_ORDER, type Disorder, type Passage } from './chaos/event-proxy.ts';
import { BrokenOff, playSample, type Play } from './chaos/play.ts';
import { main, say, Stop } from './lib/console.ts';
import { everyFirestoreEmulator, type FirestoreCommand } from './lib/firestore-emulator.ts';
import { untilSignal } from './lib/session.ts';

const USAGE = 'npm run chaos -- [--seed <whole number>] [--emulator hidane|official]';
const AT_ONCE = [4, 8];
const disorderOf = (atOnce: number): Disorder => ({ atOnce, duplicates: 0.3, among: 32, holdMs: 400 });
/** Of each check, so many faults are told. */
const TOLD = 10;

function asked(): { seed: number; emulator: string | undefined } {
  try {
    const options = { seed: { type: 'string' }, emulator: { type: 'string' } } as const;
    const { seed = String(Date.now() % 1_000_000), emulator } = parseArgs({ options }).values;
    const isKnown = emulator === undefined || emulator === 'hidane' || emulator === 'official';
    if (/^\d{1,9}$/.test(seed) && isKnown) return { seed: Number(seed), emulator };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
  }
  throw new Stop(`That is not understood. Say it so:\n${USAGE}`);
}

async function emulatorsFor(name: string | undefined): Promise<FirestoreCommand[]> {
  const all = await everyFirestoreEmulator();
  const wanted = name === undefined ? all : all.filter((one) => one.name === name);
  if (wanted.length === 0) {
    throw new Stop(
      'The official Firestore emulator is not here. Install Java 21 and run "npx firebase setup:emulators:firestore" once.',
    );
  }
  return wanted;
}

function tell(title: string, passage: Passage, checks: readonly Check[]): number {
  const { events, duplicated, reordered, farthest, busiest, retried } = passage;
  console.log(`\n${title}`);
  console.log(
    `  ${events} events, ${duplicated} of them twice; ${reordered} deliveries went before older ones, one event ` +
      `${farthest} places from its turn; up to ${busiest} at a time, ${retried} repeated after an error`,
  );
  const width = Math.max(...checks.map(({ what }) => what.length));
  for (const { what, looked, faults } of checks) {
    const verdict = faults.length === 0 ? 'ok' : `${faults.length} FAULT${faults.length === 1 ? '' : 'S'}`;
    console.log(`  ${what.padEnd(width)}  ${String(looked).padStart(6)}  ${verdict}`);
    for (const fault of faults.slice(0, TOLD)) console.log(`      ${fault}`);
    if (faults.length > TOLD) console.log(`      … and ${faults.length - TOLD} more`);
  }
  return checks.reduce((sum, { faults }) => sum + faults.length, 0);
}

/** Disorder that did not come about shows nothing. */
const disordered = ({ duplicated, reordered, busiest }: Passage, atOnce: number): Check => ({
  what: 'Events were disordered',
  looked: duplicated + reordered,
  faults: [
    ...(duplicated === 0 ? ['no event came twice'] : []),
    ...(reordered === 0 ? ['no event went before an older one'] : []),
    ...(busiest < atOnce ? [`never ${atOnce} at a time`] : []),
  ],
});

async function oneRun(
  emulator: FirestoreCommand,
  atOnce: number,
  { seed, now, quiet }: { seed: number; now: Date; quiet: Play },
): Promise<number> {
  const title = `${emulator.name}, ${atOnce} at a time, seed ${seed}`;
  say(title);
  try {
    const { passage, checks, snapshot } = await playSample({
      emulator,
      disorder: disorderOf(atOnce),
      seed: seed + atOnce,
      now,
    });
    const all = [disordered(passage, atOnce), ...checks, ...checksOf(snapshot, quiet.snapshot)];
    return tell(title, passage, all);
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    const check = { what: 'The sample plays to its end', looked: 1, faults: [error.message] };
    return tell(title, error.passage, [check]);
  }
}

const work = async (): Promise<number> => {
  const { seed, emulator } = asked();
  const emulators = await emulatorsFor(emulator);
  const [first] = emulators;
  if (!first) return 1;
  const now = new Date();
  say(`Seed ${seed}; the same again by npm run chaos -- --seed ${seed}`);
  say(`${first.name}, in order, each event once: what the others are compared with`);
  const quiet = await playSample({ emulator: first, disorder: IN_ORDER, seed, now });
  let faults = tell('Quiet run', quiet.passage, [...quiet.checks, ...checksOf(quiet.snapshot, quiet.snapshot)]);
  for (const one of emulators) {
    for (const atOnce of AT_ONCE) faults += await oneRun(one, atOnce, { seed, now, quiet });
  }
  console.log(faults === 0 ? '\nNo fault' : `\n${faults} FAULT${faults === 1 ? '' : 'S'}`);
  return faults === 0 ? 0 : 1;
};

await main(() => untilSignal(work));
