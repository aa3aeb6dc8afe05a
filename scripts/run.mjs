// Plain JavaScript for Node 18 and newer: it runs before Node 24 and the dependencies are there.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'emulation-movements');
const commands = [
  'start',
  'test',
  'check',
  'bench',
  'reset',
  'build',
  'open',
  'admin',
  'authority',
  'names',
  'keys',
  'verify',
  'fuzz',
  'chaos',
];

function stop(sentence, output = '') {
  const reason = output.split('\n').filter((line) => /error/i.test(line));
  if (reason.length > 0) console.error(reason.slice(0, 5).join('\n'));
  console.error(`\n${sentence}`);
  process.exit(1);
}

function npm(args, path, sentence) {
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--fetch-retries=1'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (result.signal) process.exit(130);
  if (result.status !== 0) stop(sentence, `${result.stderr}${result.stdout}${result.error ?? ''}`);
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const folder = join(cache, 'node-24');
  const binary = join(folder, 'node_modules', 'node', 'bin', 'node');
  const works = () => existsSync(binary) && spawnSync(binary, ['--version']).status === 0;
  if (works()) return binary;
  console.log('• Getting Node 24 (once)');
  mkdirSync(folder, { recursive: true });
  const sentence =
    'Node 24 could not be fetched from the package registry. Check the network, or install Node 24, and run this again.';
  npm(
    ['install', '--prefix', folder, '--global=false', '--workspaces=false', 'node@24'],
    process.env.PATH,
    sentence,
  );
  if (!works()) stop(sentence);
  return binary;
}

function readJson(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  } catch {
    return undefined;
  }
}

// npm writes node_modules/.package-lock.json last, so it also tells of an install that was cut off.
function dependenciesAreCurrent() {
  const wanted = readJson('package-lock.json')?.packages;
  const installed = readJson('node_modules', '.package-lock.json')?.packages;
  if (!wanted || !installed || !existsSync(join(root, 'node_modules', '@google-cloud', 'firestore')))
    return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const found = installed[path];
    return found
      ? found.version === entry.version
      : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

const [command, ...args] = process.argv.slice(2);
if (!commands.includes(command)) stop(`Unknown command. There are: ${commands.join(', ')}.`);

const node = node24();
const path = [dirname(node), process.env.PATH].join(delimiter);

if (!dependenciesAreCurrent()) {
  console.log('• Installing dependencies (about a minute)');
  // No dependency needs a script of its own to work; one of them would compile for minutes what nothing here uses.
  npm(
    ['ci', '--ignore-scripts'],
    path,
    'The dependencies could not be installed. Check the network (and that package-lock.json fits package.json) and run this again.',
  );
  if (!dependenciesAreCurrent())
    stop('The dependencies are incomplete. Delete node_modules and run this again.');
}

const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...args], {
  cwd: root,
  env: { ...process.env, PATH: path, NODE_NO_WARNINGS: '1' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm is the parent, or the grandparent with a shell between; when it is killed the shell stays.
function parentOf(pid) {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}
if (process.env.npm_lifecycle_event) {
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atFirst = ancestors();
  setInterval(() => {
    if (ancestors() !== atFirst) child.kill('SIGTERM');
  }, 1000).unref();
}
child.on('exit', (code) => process.exit(code ?? 1));
