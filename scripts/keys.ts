import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newKeySet } from '../functions/src/platform/signing.ts';
import { main, say } from './lib/console.ts';
import { fromRoot } from './lib/places.ts';

/** Ignored by git. Its content is the secret that certificates are signed with. */
const NAME = 'certificate-keys.local';

await main(async () => {
  const file = fromRoot(NAME);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  writeFileSync(file, await newKeySet(old), { mode: 0o600 });
  const what = old === undefined ? 'A new key set' : 'A new key, before those that were there,';
  say(`${what} is in ${NAME}. Make it the secret of the functions, then delete the file:`);
  say(`npx firebase functions:secrets:set CERTIFICATE_KEYS --data-file ${NAME}`);
  return 0;
});
