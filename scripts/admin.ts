import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { z } from 'zod';
import { firestoreStore } from '../functions/src/store/firestore-store.ts';
import { main, Stop } from './lib/console.ts';
import { inviteAdmin } from './lib/invite-admins.ts';

const USAGE =
  'Say which: npm run admin -- <authority id> <e-mail>. ' +
  'Sign in first with GOOGLE_APPLICATION_CREDENTIALS and name the project in GCLOUD_PROJECT.';

/** Invites a further administrator, by who owns the project: the way out where two are needed and only one is left. */
await main(async () => {
  const [authorityId, typed] = process.argv.slice(2);
  const projectId = process.env['GCLOUD_PROJECT'];
  const email = z.email().toLowerCase().safeParse(typed);
  if (!authorityId || !email.success || !projectId) throw new Stop(USAGE);
  const app = initializeApp({ projectId });
  const store = firestoreStore(getFirestore(app));
  const path = paths.unit(authorityId);
  if ((await store.load([path])).read(path, unitSchema)?.kind !== 'authority') {
    throw new Stop(`There is no authority ${authorityId}. ${USAGE}`);
  }
  await inviteAdmin(getAuth(app), store, authorityId, email.data);
  return 0;
});
