import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { invitationSchema, INVITATION_MS } from '@thidua/domain/invitation';
import { membershipOf } from '@thidua/domain/membership';
import { movementSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { rosterSchema } from '@thidua/domain/roster';
import { z } from 'zod';
import { main, say, Stop } from './lib/console.ts';
import { writeMovement, writeUnits } from './lib/open-movement.ts';

const USAGE =
  'Say which: npm run open -- <movement id> <movement.json> <roster.json> <administrator e-mail>. ' +
  'Sign in first with GOOGLE_APPLICATION_CREDENTIALS and name the project in GCLOUD_PROJECT.';

function readFile<T>(name: string, schema: z.ZodType<T>): T {
  if (!existsSync(name)) throw new Stop(`${name} does not exist. ${USAGE}`);
  const parsed = schema.safeParse(JSON.parse(readFileSync(name, 'utf8')));
  if (!parsed.success) throw new Stop(`${name} is not as it must be:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Writes an authority's units and a movement, and invites its first administrator. */
await main(async () => {
  const [movementId, movementFile, rosterFile, typed] = process.argv.slice(2);
  const projectId = process.env['GCLOUD_PROJECT'];
  const email = z.email().safeParse(typed);
  if (!movementId || !movementFile || !rosterFile || !email.success || !projectId) throw new Stop(USAGE);
  const roster = readFile(rosterFile, rosterSchema);
  const authorityId = roster.authority.id;
  const movement = { ...readFile(movementFile, movementSchema), authorityId };

  const app = initializeApp({ projectId });
  const db = getFirestore(app);
  const auth = getAuth(app);
  if ((await db.doc(paths.movement(movementId)).get()).exists) {
    throw new Stop(`The movement ${movementId} is there already. Choose another id.`);
  }
  await writeUnits(db, roster);
  await writeMovement(db, movementId, movement, roster);
  say(`Wrote ${roster.units.length} units and the movement ${movementId}`);

  const found = (await auth.getUsers([{ email: email.data }])).users[0];
  const { uid } = found ?? (await auth.createUser({ email: email.data }));
  const grant = { from: new Date(), to: null };
  const membership = membershipOf({
    displayName: 'Quản trị hệ thống',
    email: email.data,
    active: true,
    authorityId,
    grants: { [authorityId]: { admin: grant } },
  });
  await db.doc(paths.membership(uid)).create(membership);
  const token = randomBytes(32).toString('base64url');
  const invitation = invitationSchema.parse({
    uid,
    email: email.data,
    expiresAt: new Date(Date.now() + INVITATION_MS),
    spentAt: null,
  });
  await db.doc(paths.invitation(createHash('sha256').update(token).digest('hex'))).create(invitation);
  say(`The administrator sets a password at /invitation/${token} within 7 days, and invites the others.`);
  say('The units are counted each night, or now by the office: Bảng theo dõi → Sự cố hệ thống → Đối chiếu.');
  return 0;
});
