import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { movementSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { z } from 'zod';
import { pagesShowing } from '@thidua/domain/site/site-page';
import { firestoreStore } from '../functions/src/store/firestore-store.ts';
import { markPages } from '../functions/src/store/marking-store.ts';
import { main, say, Stop } from './lib/console.ts';
import { inviteAdmins } from './lib/invite-admins.ts';
import { writeMovement, writeUnits } from './lib/open-movement.ts';
import { readJson } from './lib/read-json.ts';

const USAGE =
  'Say which: npm run open -- <movement id> <movement.json> <roster.json> <administrator e-mail> ' +
  '[<second administrator e-mail>]. ' +
  'Sign in first with GOOGLE_APPLICATION_CREDENTIALS and name the project in GCLOUD_PROJECT.';

/** Writes an authority's units and a movement, and invites its first administrators. */
await main(async () => {
  const [movementId, movementFile, rosterFile, ...typed] = process.argv.slice(2);
  const projectId = process.env['GCLOUD_PROJECT'];
  const emails = z.array(z.email().toLowerCase()).min(1).max(2).safeParse(typed);
  if (!movementId || !movementFile || !rosterFile || !emails.success || !projectId) throw new Stop(USAGE);
  const roster = readJson(rosterFile, rosterSchema, USAGE);
  const authorityId = roster.authority.id;
  const movement = { ...readJson(movementFile, movementSchema, USAGE), authorityId };

  const app = initializeApp({ projectId });
  const db = getFirestore(app);
  const auth = getAuth(app);
  const store = firestoreStore(db);
  if ((await db.doc(paths.movement(movementId)).get()).exists) {
    throw new Stop(`The movement ${movementId} is there already. Choose another id.`);
  }
  await writeUnits(db, roster);
  await writeMovement(db, movementId, movement, roster);
  // Rendered by the next tick of five minutes: a script has no queue.
  await markPages(store, pagesShowing(paths.movement(movementId), movement), new Date());
  say(`Wrote ${roster.units.length} units and the movement ${movementId}`);

  await inviteAdmins(auth, store, authorityId, emails.data);
  say('The units are counted each night, or now by the office: Bảng theo dõi → Sự cố hệ thống → Đối chiếu.');
  return 0;
});
