import { readFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { actOf } from '@thidua/domain/acts';
import { movementSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { participantsOf, placementOf, rosterSchema } from '@thidua/domain/roster';
import { AWARD_DAY, sampleCopy } from '@thidua/domain/shift';
import { localDateOf, startOfLocalDay } from '@thidua/domain/time';
import { z } from 'zod';
import { writeMovement, writeUnits } from './lib/open-movement.ts';
import { Random } from './lib/random.ts';
import { createAccounts, sampleAccounts } from './seed/accounts.ts';
import { holdersOf, playAwards } from './seed/awards.ts';
import { callAnswerSchema, playRegistrations, playReports, type Stage } from './seed/life.ts';

const ORIGINAL = 'plan-221';
const COPY = 'plan-221-mau';
const AWARDS = 'plan-221-khen-thuong';
const REGION = 'asia-southeast1';
/** The clerk whose registration waits on the head's desk. */
const CLERK_UNIT = 'phuong-2';
const SEED = 221;

const env = z.object({
  GCLOUD_PROJECT: z.string().startsWith('demo-'),
  FIREBASE_AUTH_EMULATOR_HOST: z.string(),
  FIRESTORE_EMULATOR_HOST: z.string(),
  FUNCTIONS_EMULATOR_ORIGIN: z.url(),
});
const say = (line: string) => {
  console.log(line);
};
const movementFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../movements/${name}`, import.meta.url), 'utf8'));

async function main(): Promise<void> {
  const { GCLOUD_PROJECT: projectId, ...hosts } = env.parse(process.env);
  const app = initializeApp({ projectId });
  const db = getFirestore(app);
  const isThere = async (movementId: string) => (await db.doc(paths.movement(movementId)).get()).exists;
  // The original is written last, so it tells of a seed that came to its end.
  if (await isThere(ORIGINAL)) {
    listAccounts();
    return;
  }
  if (await isThere(COPY)) throw new Error('An earlier seed was cut off half-way.');
  const began = Date.now();
  const roster = rosterSchema.parse(movementFile('sample-roster.json'));
  const plan = movementSchema.parse(movementFile('plan-221.json'));
  const now = new Date();
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

  const tokens = new Map<string, string>();
  const callAs: Stage['callAs'] = async (email, name, request) => {
    const token = tokens.get(email) ?? (await signIn(hosts.FIREBASE_AUTH_EMULATOR_HOST, email));
    tokens.set(email, token);
    return callFunction(
      `${hosts.FUNCTIONS_EMULATOR_ORIGIN}/${projectId}/${REGION}/${actOf(name).service}`,
      token,
      { act: name, request },
    );
  };
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
  await runSchedule(
    `${hosts.FUNCTIONS_EMULATOR_ORIGIN}/functions/projects/${projectId}/triggers/${REGION}-everyHour-0`,
  );
  say(`  Seeded in ${Math.round((Date.now() - began) / 1000)} s`);
  listAccounts();
}

function emailOf(fits: (grant: (typeof sampleAccounts.accounts)[number]['grants'][number]) => boolean) {
  const account = sampleAccounts.accounts.find(({ grants }) => grants.some(fits));
  if (!account) throw new Error('movements/sample-accounts.json lacks an account that the seed needs');
  return account.email;
}

const signedInSchema = z.object({ idToken: z.string() });

async function signIn(host: string, email: string): Promise<string> {
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const body = JSON.stringify({ email, password: sampleAccounts.password, returnSecureToken: true });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return signedInSchema.parse(await response.json()).idToken;
}

async function callFunction(url: string, token: string, request: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ data: request }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return callAnswerSchema.parse(JSON.parse(text)).result;
}

/** Schedules do not fire on emulators by themselves. */
async function runSchedule(url: string): Promise<void> {
  const headers = { 'x-cloudscheduler-jobname': 'seed' };
  const response = await fetch(url, { method: 'POST', headers, body: '{}' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

function listAccounts(): void {
  say(`\nSample accounts (password ${sampleAccounts.password}; the sign-in page offers them by one click):`);
  for (const { email, roleLabel } of sampleAccounts.accounts) say(`  ${email.padEnd(34)} ${roleLabel}`);
}

await main();
