import { Stop, say, withProgress } from './console.ts';
import { findOnPath, isExecutable, run } from './processes.ts';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const advice =
  'Install Chrome or Chromium (on Debian: "apt-get install chromium fonts-noto-core"), or set CHROME_PATH to its program.';

function findBrowser(): string | undefined {
  return findOnPath(names) ?? (isExecutable(macChrome) ? macChrome : undefined);
}

export async function ensureBrowser(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Stop(`CHROME_PATH names a file that cannot be run. ${advice}`);
  }
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() !== 0 || !findOnPath(['apt-get'])) {
    throw new Stop(`The browser tests need Chrome or Chromium, and there is none. ${advice}`);
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-noto-core'];
  const install = async () => {
    await run('apt-get', ['update'], { env });
    return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  };
  const { output } = await withProgress('Installing Chromium and fonts with apt-get (once)', install());
  const installed = findBrowser();
  if (installed) return installed;
  say(output.trimEnd().split('\n').slice(-3).join('\n'));
  throw new Stop(`apt-get could not install Chromium. ${advice}`);
}
