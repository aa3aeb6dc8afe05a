import { parseArgs } from 'node:util';
import { checksOf, type Check } from './chaos/checks.ts';
import { IN_ORDER, type Disorder, type Passage } from './chaos/event-proxy.ts';
import { BrokenOff, deliveredBy, playSample, type Order, type Play } from './chaos/play.ts';
import { main, say, Stop } from './lib/console.ts';
import {
  findFirestoreEmulator,
  NO_OFFICIAL,
  firestoreEmulatorsHere,
  type FirestoreEmulator,
} from './lib/firestore-emulator.ts';
import { untilSignal } from './lib/session.ts';

const USAGE = 'npm run chaos -- [--seed <whole number>] [--emulator hidane|official]';
const AT_ONCE = [4, 8];
const disorderOf = (atOnce: number): Disorder => ({
  ...IN_ORDER,
  atOnce,
  duplicates: 0.3,
  among: 32,
  holdMs: 400,
  isSlow: true,
});
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

/** Those asked for, or all of this machine; hidane is built where there is none. Says which there are. */
async function emulatorsFor(name: string | undefined): Promise<[FirestoreEmulator, ...FirestoreEmulator[]]> {
  const here = await firestoreEmulatorsHere();
  const wanted = name === undefined ? here : here.filter((one) => one.name === name);
  const [first = await findFirestoreEmulator(name), ...others] = wanted;
  if (name === undefined && !here.some((one) => one.name === 'official')) say(NO_OFFICIAL);
  return [first, ...others];
}

function tell(title: string, passage: Passage, checks: readonly Check[]): number {
  const { events, duplicated, reordered, farthest, busiest, retried } = passage;
  console.log(`\n${title}`);
  console.log(
    `  ${events} events, ${duplicated} of them twice; ${reordered} deliveries went before older ones, one event ` +
      `${farthest} places from its turn; up to ${busiest} at a time, ${retried} repeated after an error or silence`,
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
const wasDisordered = ({ duplicated, reordered, busiest }: Passage, atOnce: number): Check => ({
  what: 'Events were disordered',
  looked: duplicated + reordered,
  faults: [
    ...(duplicated === 0 ? ['no event came twice'] : []),
    ...(reordered === 0 ? ['no event went before an older one'] : []),
    ...(busiest < atOnce ? [`never ${atOnce} at a time`] : []),
  ],
});

/** Plays the sample and tells what was found: how many faults, and what stands at its end where it came to it. */
async function oneRun(
  title: string,
  order: Order,
  checksOn: (play: Play) => Check[],
): Promise<{ faults: number; play: Play | null }> {
  say(title);
  try {
    const play = await playSample(order);
    return { faults: tell(title, play.passage, [...play.checks, ...checksOn(play)]), play };
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    const broken = { what: 'The sample plays to its end', looked: 1, faults: [error.message] };
    return { faults: tell(title, error.passage, [broken, deliveredBy(error.passage)]), play: null };
  }
}

const work = async (): Promise<number> => {
  const { seed, emulator } = asked();
  const emulators = await emulatorsFor(emulator);
  const now = new Date();
  say(`Seed ${seed}; the same again by npm run chaos -- --seed ${seed}`);
  const [first] = emulators;
  let { faults, play: quiet } = await oneRun(
    `Quiet run on ${first.name}: in order, each event once; what the others are compared with`,
    { emulator: first, disorder: IN_ORDER, seed, now },
    ({ snapshot }) => checksOf(snapshot, snapshot),
  );
  if (quiet) {
    const { snapshot: asItShouldBe } = quiet;
    for (const one of emulators) {
      for (const atOnce of AT_ONCE) {
        const disordered = await oneRun(
          `Disorder on ${one.name}: ${atOnce} at a time, seed ${seed}`,
          { emulator: one, disorder: disorderOf(atOnce), seed: seed + atOnce, now },
          ({ passage, snapshot }) => [wasDisordered(passage, atOnce), ...checksOf(snapshot, asItShouldBe)],
        );
        faults += disordered.faults;
      }
    }
  }
  const names = emulators.map(({ name }) => name).join(' and ');
  console.log(
    faults === 0 ? `\nNo fault (${names})` : `\n${faults} FAULT${faults === 1 ? '' : 'S'} (${names})`,
  );
  return faults === 0 ? 0 : 1;
};

await main(() => untilSignal(work));
