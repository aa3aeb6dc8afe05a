import { buildFunctions, buildWebForProduction } from './lib/build.ts';
import { main, say } from './lib/console.ts';

await main(async () => {
  await buildFunctions('functions/dist');
  await buildWebForProduction('web/dist');
  say('Built functions/dist and web/dist; "npx firebase deploy" brings them up.');
  return 0;
});
