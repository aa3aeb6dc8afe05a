import { runChecks } from './lib/check.ts';
import { main } from './lib/console.ts';

await main(async () => {
  const testCount = await runChecks();
  console.log(testCount.toString());
  return testCount.failed > 0 ? 1 : 0;
});
