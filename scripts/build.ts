import { readFileSync, writeFileSync } from 'node:fs';
import { buildFunctions, buildWebForProduction } from './lib/build.ts';
import { main, say } from './lib/console.ts';
import { deployConfig, productionProject } from './lib/hosting.ts';
import { fromRoot } from './lib/places.ts';

const CONFIG = 'firebase.deploy.json';

await main(async () => {
  await buildFunctions('functions/dist');
  await buildWebForProduction('web/dist');
  const project = productionProject(readFileSync(fromRoot('web', '.env.production.local'), 'utf8'));
  writeFileSync(fromRoot(CONFIG), `${JSON.stringify(deployConfig('web/dist', project), null, 2)}\n`);
  say(`Built functions/dist, web/dist and ${CONFIG} for ${project}.`);
  say(`"npx firebase deploy --config ${CONFIG} --project ${project}" brings them up.`);
  return 0;
});
