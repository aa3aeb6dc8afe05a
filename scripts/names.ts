import { hash } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { paths } from '@thidua/domain/base/paths';
import { deriveUnits } from '../functions/src/participants/derive-units.ts';
import { deriveNames } from '../functions/src/nominations/derive-names.ts';
import { deriveAccounts } from '../functions/src/people/derive-accounts.ts';
import { firestoreStore } from '../functions/src/store/firestore-store.ts';
import { main, say, Stop } from './lib/console.ts';

const USAGE =
  'Name the project in GCLOUD_PROJECT and sign in with GOOGLE_APPLICATION_CREDENTIALS: npm run names [<movement id>].';

/**
 * Makes anew what names are searched, put in order and compared by, for what was stored by an earlier version. What was
 * handed in, decided or printed stays as it is; each change is in the log. It may be run again at any time.
 */
await main(async () => {
  const [movementId] = process.argv.slice(2);
  const projectId = process.env['GCLOUD_PROJECT'];
  if (!projectId) throw new Stop(USAGE);
  const store = firestoreStore(getFirestore(initializeApp({ projectId })));
  const services = { store, now: () => new Date(), sha256: (text: string) => hash('sha256', text) };
  const known = await store.idsIn(paths.movements());
  const wanted = movementId === undefined ? known : known.filter((id) => id === movementId);
  if (movementId !== undefined && wanted.length === 0)
    throw new Stop(`There is no movement ${movementId}. ${USAGE}`);
  for (const id of wanted) {
    const { participants, records } = await deriveUnits(services, id);
    const nominees = await deriveNames(services, id);
    say(`${id}: made anew for ${participants} units, ${records} summaries, ${nominees} nominees.`);
  }
  if (movementId === undefined) {
    const accounts = await deriveAccounts(services);
    say(`Accounts: made anew for ${accounts}.`);
  }
  return 0;
});
