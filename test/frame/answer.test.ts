import { readFile } from 'node:fs/promises';
import { actOf, acts, rolesFor, services as serviceNames } from '@thidua/domain/contract/acts';
import {
  bucketId,
  bucketSchema,
  REFUSALS_KEPT_PER_HOUR,
  REFUSED,
  STRANGERS,
} from '@thidua/domain/contract/bucket';
import { callables, isCallableName, type CallableName } from '@thidua/domain/contract/callables';
import { chainHeadSchema } from '@thidua/domain/log/chain';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { securityChainId } from '@thidua/domain/log/chain-ids';
import { ok } from '@thidua/domain/base/result';
import { logger } from 'firebase-functions';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../functions/src/frame/answer.ts';
import { sweepBuckets } from '../../functions/src/frame/sweep-buckets.ts';
import { handlers } from '../../functions/src/handlers.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { AUTHORITY, MOVEMENT, settings } from '../support/small-movement.ts';

const shown = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
afterAll(() => shown.mockRestore());

const SIGNED_IN = Date.parse('2021-12-10T02:00:00Z') / 1000;
let store: MemoryStore;
let now: Date;
let services: Services;
let done: CallableName[];

const answers: Record<string, object> = {
  sessionTurnout: { count: 0, voted: [] },
  commentOn: { commentId: 'comment' },
  castBallot: { receipt: 'receipt' },
  acceptInvitation: { email: 'nguoi-thu@mau.example' },
  setNewPassword: { email: 'nguoi-thu@mau.example' },
};

/** Every act succeeds and is noted, so that only the frame refuses. */
const noting: Handlers = new Proxy(handlers, {
  get: (_all, name: string) => async () => async () => {
    if (isCallableName(name)) done.push(name);
    return ok(answers[name] ?? null);
  },
});

const hold = (uid: string, scope: string, role: Role, change: object = {}) =>
  store.set(
    paths.membership(uid),
    membershipOf({
      displayName: 'Người thử',
      email: `${uid}@mau.example`,
      active: true,
      authorityId: AUTHORITY,
      grants: { [scope]: { [role]: { from: new Date(0), to: null } } },
      ...change,
    }),
  );

const ask = async (uid: string | null, act: string, request: object, authTime = SIGNED_IN) => {
  const service = isCallableName(act) ? actOf(act).service : 'calls';
  const caller = uid === null ? null : { uid, authTime };
  const answered = await answer(services, noting, service, caller, { act, request });
  if (answered.ok) return 'done';
  return 'refusal' in answered.error ? answered.error.refusal : answered.error.malformed;
};

const turnout = { movementId: MOVEMENT, sessionId: 'session' };
const countsOf = async (uid: string) => {
  const path = paths.bucket(bucketId(uid, now));
  return (await store.load([path])).read(path, bucketSchema)?.counts ?? {};
};
const keptRefusals = async () => {
  const path = paths.chain(securityChainId(AUTHORITY));
  return (await store.load([path])).read(path, chainHeadSchema)?.n ?? 0;
};

beforeEach(async () => {
  done = [];
  now = new Date('2021-12-10T02:10:00Z');
  store = new MemoryStore();
  services = quietServices(store, () => now);
  await store.set(paths.movement(MOVEMENT), settings);
  await hold('office', AUTHORITY, 'office');
});

describe('the table of acts', () => {
  it('names every act of the contract, with a handler, a service and at least one role', async () => {
    expect(Object.keys(acts).toSorted()).toEqual(Object.keys(callables).toSorted());
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(callables).toSorted());
    for (const name of Object.keys(callables).filter(isCallableName)) {
      expect(serviceNames, name).toContain(actOf(name).service);
      const asked = actOf(name).who.over === 'nobody' || rolesFor(name).length > 0;
      expect(asked, `${name} is for somebody`).toBe(true);
      expect(typeof (await handlers[name]()), name).toBe('function');
    }
  });

  it('lets only the service with the time and the keys sign certificates', () => {
    for (const name of ['reissueCertificate', 'replayDeadLetter'] as const) {
      expect(actOf(name).service).toBe('works');
    }
    expect(actOf('acceptInvitation').service).toBe('calls');
  });
});

it('there are at most twelve functions in all', async () => {
  const index = await readFile(new URL('../../functions/src/index.ts', import.meta.url), 'utf8');
  expect(index.match(/^export \{ \w+ \}/gm)?.length).toBeLessThanOrEqual(12);
});

describe('what is put to a service', () => {
  it('must be an act of its own, signed in and well formed, before anything is looked up', async () => {
    const reads = store.reads.length;
    expect(await ask('office', 'noSuchThing', {})).toBe('noSuchAct');
    expect(await ask('office', 'constructor', {})).toBe('noSuchAct');
    expect(await ask(null, 'sessionTurnout', turnout)).toBe('notSignedIn');
    expect(await ask('office', 'sessionTurnout', { movementId: 1 })).toBe('malformed');
    const elsewhere = await answer(
      services,
      noting,
      'works',
      { uid: 'office', authTime: SIGNED_IN },
      { act: 'sessionTurnout', request: turnout },
    );
    expect(elsewhere).toEqual({ ok: false, error: { malformed: 'noSuchAct' } });
    for (const odd of [null, undefined, 1, 'sessionTurnout', [], { act: 1 }]) {
      const answered = await answer(services, noting, 'calls', { uid: 'office', authTime: SIGNED_IN }, odd);
      expect(answered).toEqual({ ok: false, error: { malformed: 'noSuchAct' } });
    }
    expect(store.reads).toHaveLength(reads);
    expect(done).toEqual([]);
  });

  it('is refused without a role in force where the act asks for it, and nothing is done', async () => {
    await hold('ended', AUTHORITY, 'office', {
      grants: { [AUTHORITY]: { office: { from: new Date(0), to: new Date('2021-12-10T02:10:00Z') } } },
    });
    await hold('early', AUTHORITY, 'office', {
      grants: { [AUTHORITY]: { office: { from: new Date('2021-12-10T02:10:01Z'), to: null } } },
    });
    await hold('off', AUTHORITY, 'office', { active: false });
    await hold('other', AUTHORITY, 'publicity');
    await hold('elsewhere', 'another-authority', 'office', { authorityId: 'another-authority' });
    for (const uid of ['ended', 'early', 'off', 'other', 'elsewhere', 'uninvited']) {
      expect(await ask(uid, 'sessionTurnout', turnout), uid).toBe('notAllowed');
    }
    expect(await ask('office', 'sessionTurnout', { ...turnout, movementId: 'nowhere' })).toBe('notAllowed');
    expect(await ask('uninvited', 'sessionTurnout', { ...turnout, movementId: 'nowhere' })).toBe(
      'notAllowed',
    );
    expect(done).toEqual([]);
    expect(await ask('office', 'sessionTurnout', turnout)).toBe('done');
  });
});

describe('a sign-in', () => {
  it('counts no more from when the account was set anew, whatever role is held, and counts again after', async () => {
    const validSince = new Date('2021-12-10T02:05:00Z');
    await hold('reset', AUTHORITY, 'office', { validSince });
    const second = validSince.getTime() / 1000;
    expect(await ask('reset', 'sessionTurnout', turnout, second - 1)).toBe('signInAgain');
    await hold('member', AUTHORITY, 'councilMember', { validSince });
    const paper = { paper: { 'u1~nomination-1': 'support' }, nonce: '0'.repeat(32) };
    expect(await ask('member', 'castBallot', { ...turnout, ...paper }, second - 1)).toBe('signInAgain');
    expect(done).toEqual([]);
    expect(await keptRefusals(), 'an old window of one’s own is no attack').toBe(0);
    expect(await ask('reset', 'sessionTurnout', turnout, second)).toBe('done');
  });

  it('is not asked for where a link proves the right', async () => {
    expect(await ask(null, 'acceptInvitation', { token: 'token-'.repeat(4), password: 'mat-khau-moi' })).toBe(
      'done',
    );
    await hold('reset', AUTHORITY, 'office', { validSince: new Date('2021-12-10T02:05:00Z') });
    const reset = { token: 'token-'.repeat(4), password: 'mat-khau-moi' };
    expect(await ask('reset', 'setNewPassword', reset, 0)).toBe('done');
  });
});

describe('measure', () => {
  it('stops one person’s act within an hour, and nobody else’s and nothing else', async () => {
    const most = actOf('commentOn').perHour ?? 0;
    expect(most).toBeGreaterThan(0);
    const comment = {
      movementId: MOVEMENT,
      publicationId: 'list',
      nominationId: 'u1~nomination-1',
      text: 'Ý kiến',
    };
    await hold('second', AUTHORITY, 'office');
    for (let index = 0; index < most; index += 1) await ask('office', 'commentOn', comment);
    expect(done).toHaveLength(most);
    expect(await ask('office', 'commentOn', comment)).toBe('tooManyRequests');
    expect(await ask('office', 'sessionTurnout', turnout)).toBe('done');
    expect(await ask('second', 'commentOn', comment)).toBe('done');
    now = new Date('2021-12-10T03:00:00Z');
    expect(await ask('office', 'commentOn', comment), 'in the next hour').toBe('done');
  });

  it('leaves no trace of a ballot', async () => {
    await hold('member', AUTHORITY, 'councilMember');
    const paper = { 'u1~nomination-1': 'support' };
    const before = JSON.stringify(store.everything());
    await ask('member', 'castBallot', { ...turnout, paper, nonce: '0'.repeat(32) });
    expect(done).toEqual(['castBallot']);
    expect(JSON.stringify(store.everything())).toBe(before);
  });

  it('is forgotten an hour after its own', async () => {
    await ask('office', 'sessionTurnout', turnout);
    expect(await sweepBuckets(services)).toBe(0);
    expect(await countsOf('office')).toEqual({ sessionTurnout: 1 });
    now = new Date('2021-12-10T04:00:00Z');
    expect(await sweepBuckets(services)).toBe(1);
    expect(store.pathsUnder('buckets/')).toEqual([]);
  });
});

describe('refusals', () => {
  it('of members are kept by default, so many an hour; those of strangers are only counted', async () => {
    await hold('head', 'u1', 'unitHead');
    for (let index = 0; index < REFUSALS_KEPT_PER_HOUR + 5; index += 1) {
      await ask('head', 'sessionTurnout', turnout);
      await ask('uninvited', 'sessionTurnout', turnout);
    }
    expect(await keptRefusals()).toBe(REFUSALS_KEPT_PER_HOUR);
    expect((await countsOf('head'))[REFUSED]).toBe(REFUSALS_KEPT_PER_HOUR + 5);
    expect((await countsOf(STRANGERS))[REFUSED]).toBe(REFUSALS_KEPT_PER_HOUR + 5);
    expect(await countsOf('uninvited')).toEqual({});
  });

  it('of every act of a role are kept, the granting of roles among them', async () => {
    await hold('publicity', AUTHORITY, 'publicity');
    await ask('publicity', 'setGrants', { uid: 'somebody', active: true, grants: {} });
    await ask('publicity', 'invitePerson', {
      authorityId: AUTHORITY,
      email: 'nguoi-moi@mau.example',
      displayName: 'Người mới',
      grants: {},
    });
    expect(await keptRefusals()).toBe(2);
  });
});
