import { Stop, withProgress } from './console.ts';
import { findOnPath, run } from './processes.ts';

const programs = ['pdftoppm', 'pdftotext', 'pdffonts'];
const advice =
  'Install them (on Debian: "apt-get install poppler-utils", on macOS: "brew install poppler") and run this again.';

const missing = () => programs.filter((program) => !findOnPath([program]));

/** The programs that turn PDF pages into pictures and texts, for the tests of what is printed. */
export async function ensurePoppler(): Promise<void> {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && findOnPath(['apt-get'])) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = async () => {
      await run('apt-get', ['update'], { env });
      return run('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], { env });
    };
    await withProgress('Installing poppler-utils with apt-get (once)', install());
  }
  const lacking = missing();
  if (lacking.length > 0) {
    throw new Stop(`The tests of printed documents need ${lacking.join(', ')} of Poppler. ${advice}`);
  }
}
