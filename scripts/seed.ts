import { readFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { movementSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { participantsOf, placementOf } from '@thidua/domain/summary/place-roster';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { AWARD_DAY, sampleCopy } from '@thidua/domain/movement/shift';
import { localDateOf, startOfLocalDay } from '@thidua/domain/base/time';
import { writeAuthority, writeMovement, writeUnits } from './lib/open-movement.ts';
import { Random } from './lib/random.ts';
import { createAccounts, sampleAccounts } from './seed/accounts.ts';
import { holdersOf, playAwards } from './seed/awards.ts';
import { backendSchema, callerOf, runSchedule } from './seed/calls.ts';
import { playRegistrations, playReports, type Stage } from './seed/life.ts';

const ORIGINAL = 'plan-221';
const COPY = 'plan-221-mau';
const AWARDS = 'plan-221-khen-thuong';
/** The clerk whose registration waits on the head's desk. */
const CLERK_UNIT = 'phuong-2';
const SEED = 221;

const say = (line: string) => {
  console.log(line);
};
const movementFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../movements/${name}`, import.meta.url), 'utf8'));

async function main(): Promise<void> {
  const backend = backendSchema.parse(process.env);
  const { GCLOUD_PROJECT: projectId } = backend;
  if (!process.env['FIRESTORE_EMULATOR_HOST']) throw new Error('The sample is written on emulators only.');
  const app = initializeApp({ projectId });
  const db = getFirestore(app);
  const isThere = async (movementId: string) => (await db.doc(paths.movement(movementId)).get()).exists;
  // The original is written last, so it tells of a seed that came to its end.
  const roster = rosterSchema.parse(movementFile('sample-roster.json'));
  if (await isThere(ORIGINAL)) {
    await writeAuthority(db, roster);
    listAccounts();
    return;
  }
  if (await isThere(COPY)) throw new Error('An earlier seed was cut off half-way.');
  const began = Date.now();
  const plan = movementSchema.parse(movementFile('plan-221.json'));
  // Two plays of the same sample are compared with each other: then its moment is given.
  const now = new Date(process.env['SAMPLE_NOW'] ?? Date.now());
  const movement = sampleCopy(plan, ORIGINAL, localDateOf(now, plan.zone));

  say('  Writing units, accounts and the running copy of plan 221');
  await writeUnits(db, roster);
  await writeMovement(db, COPY, movement, roster);
  const awards = sampleCopy(plan, ORIGINAL, localDateOf(now, plan.zone), {
    day: AWARD_DAY,
    note: 'mẫu, khen thưởng',
  });
  await writeMovement(db, AWARDS, awards, roster);
  const from = startOfLocalDay(awards.period.from, awards.zone);
  const uids = await createAccounts(getAuth(app), db, roster.authority.id, [COPY, AWARDS], from);

  const callAs = callerOf(backend);
  const office = emailOf((grant) => grant.roles.includes('office'));
  const clerkEmail = emailOf((grant) => grant.id === CLERK_UNIT && grant.roles.includes('unitEditor'));
  const heads = sampleAccounts.accounts.flatMap(({ email, grants }) =>
    grants.flatMap(({ id, roles }) =>
      roles.includes('unitHead') ? [[id, uids.get(email) ?? ''] as const] : [],
    ),
  );
  say('  Counting the units');
  for (const movementId of [COPY, AWARDS]) await callAs(office, 'reconcileMovement', { movementId });

  const common = {
    db,
    participants: participantsOf(roster, placementOf(roster)),
    random: new Random(SEED),
    now,
    callAs,
    office,
    heads: new Map(heads),
    say,
  };
  const stage: Stage = {
    ...common,
    movementId: COPY,
    movement,
    clerk: { unitId: CLERK_UNIT, email: clerkEmail },
  };
  say('  Registrations');
  const registrations = await playRegistrations(stage);
  say('  Reports');
  await playReports(stage, registrations);
  say('  A second copy, past its end: awards');
  await playAwards({
    ...common,
    movementId: AWARDS,
    movement: awards,
    uids,
    council: holdersOf(sampleAccounts.accounts, 'councilMember'),
    chairman: holdersOf(sampleAccounts.accounts, 'chairman')[0] ?? '',
  });
  say('  Plan 221 itself');
  await writeMovement(db, ORIGINAL, plan, roster);
  await callAs(office, 'reconcileMovement', { movementId: ORIGINAL });
  say('  The first root of the log');
  await runSchedule(backend, 'everyHour');
  say(`  Seeded in ${Math.round((Date.now() - began) / 1000)} s`);
  listAccounts();
}

function emailOf(fits: (grant: (typeof sampleAccounts.accounts)[number]['grants'][number]) => boolean) {
  const account = sampleAccounts.accounts.find(({ grants }) => grants.some(fits));
  if (!account) throw new Error('movements/sample-accounts.json lacks an account that the seed needs');
  return account.email;
}

function listAccounts(): void {
  say(`\nSample accounts (password ${sampleAccounts.password}; the sign-in page offers them by one click):`);
  for (const { email, roleLabel } of sampleAccounts.accounts) say(`  ${email.padEnd(34)} ${roleLabel}`);
}

await main();
