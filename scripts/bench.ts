import { existsSync } from 'node:fs';
import { main, Stop } from './lib/console.ts';
import { fromRoot } from './lib/places.ts';
import { run } from './lib/processes.ts';
import { untilSignal, withEmulators } from './lib/session.ts';

const work = async (): Promise<number> => {
  const script = fromRoot('test', 'bench', 'run.ts');
  if (!existsSync(script)) throw new Stop('There is no benchmark yet: test/bench/run.ts is missing.');
  return withEmulators({ functions: true, web: false, entry: 'test/bench/functions.ts' }, async ({ env }) => {
    const { code } = await run(process.execPath, [script, ...process.argv.slice(2)], { env, output: 'show' });
    return code;
  });
};

await main(() => untilSignal(work));
