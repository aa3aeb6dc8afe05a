import { createHash } from 'node:crypto';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { chainEntrySchema, chainHeadSchema, verifyChain, type ChainEntry } from '@thidua/domain/log/chain';
import { sessionSchema, type SessionState } from '@thidua/domain/council/council';
import { nominationSchema, type NominationState } from '@thidua/domain/nomination/nomination';
import { nominationChainId, sessionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { logger } from 'firebase-functions';
import { expect, it, vi } from 'vitest';
import { Random } from '../../scripts/lib/random.ts';
import { cancelSession } from '../../functions/src/council/cancel-session.ts';
import { closeSession } from '../../functions/src/council/close-session.ts';
import { finishSessions } from '../../functions/src/council/finish-sessions.ts';
import { openSession } from '../../functions/src/council/open-session.ts';
import { tellLeftNews } from '../../functions/src/telling/tell-news.ts';
import { parseFound } from '../../functions/src/store/store.ts';
import { Election, idOf, type Setting } from '../secrecy/election.ts';
import { randomVotes } from '../secrecy/random-election.ts';
import { Scheduler } from '../support/scheduler.ts';
import { MOVEMENT, OFFICE_UID } from '../support/small-movement.ts';

const HISTORIES = Math.ceil(Number(process.env['HISTORIES'] ?? 3000) / 60);
/** More than are moved in one transaction. */
const NOMINEES = 120;
const CRASH_SHARE = 0.02;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const setting: Setting = {
  rules: { ...defaultVotingRules, mode: 'writing' },
  members: ['member-0', 'member-1', 'member-2', 'member-3'].map((uid) => ({ uid, unitIds: [] })),
  nominees: Array.from({ length: NOMINEES }, (_, index) => ({ key: `n${index}`, unitId: 'w2' as const })),
  away: [],
  declared: [],
  opinions: [],
};

/** Where nominations may stand once nobody has anything left to do. */
const together: Record<SessionState, readonly NominationState[]> = {
  draft: ['appraised'],
  open: ['inSession'],
  closed: ['supported', 'notSupported'],
  invalid: ['appraised'],
  cancelled: ['appraised'],
};

async function logOf({ store }: Election, chainId: string): Promise<ChainEntry[]> {
  const head = paths.chain(chainId);
  const at = store.pathsUnder(`${head}/`);
  const documents = await store.load([head, ...at]);
  const entries = at.flatMap((path) => documents.read(path, chainEntrySchema) ?? []);
  const inOrder = entries.toSorted((a, b) => a.n - b.n);
  const known = documents.read(head, chainHeadSchema);
  if (known && verifyChain(known, inOrder, sha256) !== null) throw new Error(`${chainId} does not verify`);
  return inOrder;
}

async function stateOf({ store, ref }: Election): Promise<SessionState> {
  const at = paths.session(ref.movementId, ref.sessionId);
  const session = (await store.load([at])).read(at, sessionSchema);
  if (!session) throw new Error('The session is gone');
  return session.state;
}

/** Whatever does not hold that must hold. */
async function faults(election: Election): Promise<string[]> {
  const state = await stateOf(election);
  const found: string[] = [];
  for (const id of setting.nominees.map(idOf)) {
    const at = paths.nomination(MOVEMENT, id);
    const nomination = (await election.store.load([at])).read(at, nominationSchema);
    if (!nomination || !together[state].includes(nomination.state)) {
      found.push(`${id} is ${nomination?.state} in a session that is ${state}`);
    }
    const isHeld = nomination?.sessionId === election.ref.sessionId;
    if (isHeld !== (state === 'open' || state === 'closed'))
      found.push(`${id} is held by its session: ${isHeld}`);
    if ((nomination?.result !== null) !== (state === 'closed')) found.push(`${id} has a result: ${state}`);
    const moves = (await logOf(election, nominationChainId(MOVEMENT, id))).map(({ after }) => after);
    // The fixture's nominations begin at seq 1, without a log.
    if (moves.length + 1 !== nomination?.seq) found.push(`${id} was moved ${moves.length} times`);
  }
  const actions = (await logOf(election, sessionChainId(MOVEMENT, election.ref.sessionId))).map(
    ({ action }) => action,
  );
  if (new Set(actions).size !== actions.length) found.push(`the session’s log: ${actions.join()}`);
  return found;
}

it(`opens, closes and cancels whole sessions in ${HISTORIES} histories with crashes and repeats`, async () => {
  const ends = { open: 0, closed: 0, invalid: 0, cancelled: 0, draft: 0 };
  let crashes = 0;
  let finished = 0;
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const random = new Random(seed);
    const scheduler = new Scheduler(random);
    let isQuiet = true;
    const election = await Election.prepare(setting, () => (isQuiet ? Promise.resolve() : scheduler.pause()));
    const { services, ref } = election;
    const open = async () => void (await openSession(services, OFFICE_UID, ref));
    const close = async () => void (await closeSession(services, OFFICE_UID, ref));
    const cancel = async () =>
      void (await cancelSession(services, OFFICE_UID, { ...ref, reason: 'Hoãn họp' }));
    const atOnce = async (jobs: (() => Promise<void>)[]) => {
      isQuiet = false;
      const survived = await scheduler.run(
        jobs.map((job) => () => job()),
        CRASH_SHARE,
      );
      isQuiet = true;
      crashes += survived.filter((alive) => !alive).length;
    };

    await atOnce(random.chance(0.3) ? [open, open, cancel] : [open, open]);
    // Who got no answer to opening asks again; what is over is finished without anybody.
    if ((await stateOf(election)) !== 'cancelled') await open();
    const opened = (await stateOf(election)) === 'open' ? await faults(election) : [];
    expect(opened, `history ${seed}, opened`).toEqual([]);
    if ((await stateOf(election)) === 'open') {
      await election.castInTurn(randomVotes(random, setting, seed));
      election.now = new Date(election.now.getTime() + 3_600_000);
      await atOnce(random.chance(0.3) ? [close, close, cancel] : [close, close]);
      if ((await stateOf(election)) === 'open') await close();
    }
    // Nobody has to ask again once it has ended: the schedule finishes what a crash left.
    election.now = new Date(election.now.getTime() + 120_000);
    const stuck = (await faults(election)).length > 0;
    expect((await finishSessions(services, MOVEMENT)) > 0, `history ${seed}, finished`).toBe(stuck);
    finished += Number(stuck);
    await tellLeftNews(services);
    expect(await faults(election), `history ${seed}, closed`).toEqual([]);
    const state = await stateOf(election);
    ends[state] += 1;
    const found = await election.store.find({ collection: paths.notifications('member-0') });
    const kinds = parseFound(found, notificationSchema).map(({ kind }) => kind);
    const told = state === 'cancelled' ? 'sessionCancelled' : 'councilResult';
    const wasOpened = (await logOf(election, sessionChainId(MOVEMENT, ref.sessionId))).some(
      ({ action }) => action === 'openSession',
    );
    expect(kinds.toSorted(), `history ${seed}, notices`).toEqual(
      wasOpened ? ['sessionOpened', told].toSorted() : [],
    );
  }
  expect(finished).toBeGreaterThan(0);
  expect(ends.draft + ends.open).toBe(0);
  expect(ends.closed).toBeGreaterThan(HISTORIES / 4);
  expect(ends.cancelled).toBeGreaterThan(HISTORIES / 20);
  expect(crashes).toBeGreaterThan(HISTORIES);
}, 120_000);
