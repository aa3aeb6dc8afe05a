import { existsSync } from 'node:fs';
import { APP_BASE } from '@thidua/domain/base/addresses';
import { buildFunctions, buildWeb } from './lib/build.ts';
import { runClock } from './lib/clock.ts';
import { main, say, Stop } from './lib/console.ts';
import { startEmulators } from './lib/emulators.ts';
import { findFirestoreEmulator } from './lib/firestore-emulator.ts';
import { startMailCatcher } from './lib/mail-catcher.ts';
import { data, fromRoot, project } from './lib/places.ts';
import { fixedPorts, mailAddresses } from './lib/ports.ts';
import { endEverything, onSignal, run } from './lib/processes.ts';

/** Of this set of ports alone: another running copy's pages know other addresses. */
const built = { functions: `functions/.test/${project}`, web: `web/.test/${project}` };

async function seed(env: Record<string, string>): Promise<void> {
  const script = fromRoot('scripts', 'seed.ts');
  if (!existsSync(script)) return;
  const { code } = await run(process.execPath, [script], { env, output: 'show' });
  if (code !== 0)
    throw new Stop(
      'The sample data could not be written; the lines above say why. Run "npm start" again: it begins anew where nothing ' +
        'was kept. If that does not help, "npm run reset" starts from nothing.',
    );
}

await main(async () => {
  let stopping = false;
  let stop: () => Promise<void> = () => endEverything();
  const stopped = Promise.withResolvers<number>();
  onSignal((signal) => {
    stopping = true;
    say('Saving the data and stopping');
    const code = signal === 'SIGINT' ? 130 : 143;
    stopped.resolve(stop().then(() => code));
  });

  const work = async (): Promise<number> => {
    const ports = await fixedPorts();
    await startMailCatcher(ports);
    await findFirestoreEmulator();
    await buildFunctions(built.functions);
    await buildWeb(built.web, ports, project);
    const emulators = await startEmulators({
      project,
      ports,
      functions: built.functions,
      hosting: built.web,
      data,
    });
    // Half a sample is not kept: the next start begins it anew.
    stop = () => (existsSync(data) ? emulators.stop() : emulators.abandon());
    try {
      await seed(emulators.env);
    } catch (error) {
      await stop();
      throw error;
    }
    const stopClock = runClock(emulators.env);
    stop = () => {
      stopClock();
      return emulators.stop();
    };
    say(`Ready: ${emulators.origin}   (Ctrl-C saves the data and stops)`);
    say(`Đăng nhập: ${emulators.origin}${APP_BASE}`);
    say(`Thư thử: ${mailAddresses(ports).origin}   (no mail leaves this machine)`);
    await emulators.exited;
    stopClock();
    await emulators.stop();
    throw new Stop('The emulators ended by themselves; the log in .cache says why. Run "npm start" again.');
  };

  try {
    return await Promise.race([work(), stopped.promise]);
  } catch (error) {
    if (stopping) return stopped.promise;
    await endEverything();
    throw error;
  }
});
