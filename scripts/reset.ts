import { rmSync } from 'node:fs';
import { keysOf } from './lib/certificate-keys.ts';
import { main, say, Stop } from './lib/console.ts';
import { data } from './lib/places.ts';
import { fixedPorts } from './lib/ports.ts';

await main(async () => {
  await fixedPorts().catch(() => {
    throw new Stop('"npm start" is running and would write its data back. Stop it with Ctrl-C, then reset.');
  });
  rmSync(data, { recursive: true, force: true });
  rmSync(keysOf(data), { force: true });
  say('The data is gone; "npm start" writes the sample again.');
  return 0;
});
