import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { paths } from '@thidua/domain/base/paths';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { main, say, Stop } from './lib/console.ts';
import { writeAuthority } from './lib/open-movement.ts';
import { readJson } from './lib/read-json.ts';

const USAGE =
  'Say which: npm run authority -- <roster.json>. ' +
  'Sign in first with GOOGLE_APPLICATION_CREDENTIALS and name the project in GCLOUD_PROJECT.';

/**
 * Writes anew what an authority that was opened before says of itself – the names of its offices, its place, its help line –
 * from its roster. Nothing else of the roster is written.
 */
await main(async () => {
  const [rosterFile] = process.argv.slice(2);
  const projectId = process.env['GCLOUD_PROJECT'];
  if (!rosterFile || !projectId) throw new Stop(USAGE);
  const roster = readJson(rosterFile, rosterSchema, USAGE);
  const { id, name } = roster.authority;
  const db = getFirestore(initializeApp({ projectId }));
  const before = await db.doc(paths.unit(id)).get();
  if (before.get('kind') !== 'authority') throw new Stop(`There is no authority ${id}. ${USAGE}`);
  await writeAuthority(db, roster);
  say(`${name} is called as ${rosterFile} says; pages that are open show it once they are loaded anew.`);
  return 0;
});
