import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildFunctions } from '../../scripts/lib/build.ts';
import { fromRoot } from '../../scripts/lib/places.ts';
import { call, createPerson } from '../support/backend.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const SAMPLES = 7;
const run = promisify(execFile);
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function importMs(code: string): Promise<number> {
  const began = performance.now();
  await run(process.execPath, ['--input-type=module', '-e', `${code}; process.exit(0)`], {
    cwd: fromRoot('functions'),
    env: { ...process.env, FUNCTIONS_EMULATOR: 'true' },
  });
  return performance.now() - began;
}

const bare = [
  'firebase-admin/app',
  'firebase-admin/auth',
  'firebase-admin/firestore',
  'firebase-admin/functions',
  'firebase-functions',
  'firebase-functions/https',
  'firebase-functions/firestore',
  'firebase-functions/tasks',
  'firebase-functions/scheduler',
]
  .map((name) => `await import('${name}')`)
  .join('; ');

/** How long a process takes until it could answer, as a multiple of one that imports the SDKs and nothing else. */
export async function coldImport(): Promise<{ ms: number; bareMs: number }> {
  const folder = await mkdtemp(fromRoot('functions', '.test', 'import-'));
  try {
    await buildFunctions(folder.slice(fromRoot('').length));
    const own = `await import('${pathToFileURL(join(folder, 'index.js')).href}')`;
    const times: { own: number[]; bare: number[] } = { own: [], bare: [] };
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      times.bare.push(await importMs(bare));
      times.own.push(await importMs(own));
    }
    return { ms: median(times.own), bareMs: median(times.bare) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The longest first call of an act whose service has answered others before; each is refused by its handler, not before. */
export async function firstClickMs(movementId: string): Promise<number> {
  const { token } = await createPerson({ [AUTHORITY]: ['office', 'councilMember', 'chairman'] });
  const inSession = { movementId, sessionId: 'none' };
  await call('sessionTurnout', inSession, token);
  await call('exportDecision', { movementId, decisionId: 'none' }, token);
  const clicks = [
    () => call('listCouncilMembers', { movementId }, token),
    () => call('noteAttendance', { ...inSession, uids: [] }, token),
    () =>
      call(
        'settleMatch',
        { movementId, nominationId: 'u1~nomination-1', otherId: 'u2~nomination-1', reason: 'x' },
        token,
      ),
    () => call('discardDecision', { movementId, decisionId: 'none', reason: 'x' }, token),
    () =>
      call(
        'moveCases',
        { movementId, move: 'receive', reason: '', cases: [{ unitId: 'unit-0', caseId: 'registration' }] },
        token,
      ),
    () => call('openSession', inSession, token),
    () =>
      call(
        'ruleNominations',
        { movementId, items: [{ nominationId: 'u1~nomination-1', outcome: 'award', reason: '' }] },
        token,
      ),
    () => call('exportCalibration', { movementId, layout: null }, token),
  ];
  const times: number[] = [];
  for (const click of clicks) {
    const began = performance.now();
    await click();
    times.push(performance.now() - began);
  }
  return Math.max(...times);
}
