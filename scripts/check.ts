import { runChecks } from './lib/check.ts';
import { main } from './lib/console.ts';

await main(async () => {
  const tally = await runChecks();
  console.log(tally.toString());
  return tally.failed > 0 ? 1 : 0;
});
