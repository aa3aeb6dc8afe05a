import { bucketSchema, bucketId, STRANGERS } from '@thidua/domain/contract/bucket';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  mailReset,
  requestPasswordReset,
  RESETS_IN_ALL,
  RESETS_PER_ADDRESS,
} from '../../functions/src/people/request-reset.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';

const KNOWN = 'co-tai-khoan@mau.example';
const UNKNOWN = 'khong-co@mau.example';
const UID = 'account';

let now: Date;
let store: MemoryStore;
let services: Services;
let asked: string[];
let queued: string[];

beforeEach(async () => {
  now = new Date('2021-12-10T02:10:00Z');
  store = new MemoryStore();
  asked = [];
  queued = [];
  const quiet = quietServices(store, () => now);
  services = {
    ...quiet,
    enqueueReset: async (email) => void asked.push(email),
    enqueueMail: async (mailId) => void queued.push(mailId),
    accounts: { ...quiet.accounts, findByEmail: async (email) => (email === KNOWN ? UID : null) },
  };
  await store.set(
    paths.membership(UID),
    membershipOf({ displayName: 'Người thử', email: KNOWN, active: true, authorityId: 'q5', grants: {} }),
  );
});

const ask = (email: string) => requestPasswordReset(services, '', { email });

describe('a forgotten password', () => {
  it('is asked for by the same steps whether or not there is such an account', async () => {
    const steps = async (email: string) => {
      const before = [store.reads.length, store.writes.length] as const;
      expect(await ask(email)).toEqual({ ok: true, value: null });
      return [store.reads.length - before[0], store.writes.length - before[1], asked.length];
    };
    const [reads, writes] = await steps(KNOWN);
    expect(await steps(UNKNOWN)).toEqual([reads, writes, 2]);
    const account = paths.membership(UID);
    expect(store.reads, 'nothing is looked up while somebody waits').not.toContain(account);
    expect(asked).toEqual([KNOWN, UNKNOWN]);
  });

  it.each([KNOWN, UNKNOWN])('is limited for one address, known or not: %s', async (email) => {
    for (let index = 0; index < RESETS_PER_ADDRESS; index += 1) await ask(email);
    expect(await ask(email)).toEqual({ ok: false, error: 'tooManyRequests' });
    expect(asked).toHaveLength(RESETS_PER_ADDRESS);
    now = new Date('2021-12-10T03:00:00Z');
    expect(await ask(email), 'in the next hour').toEqual({ ok: true, value: null });
  });

  it('is limited for all together', async () => {
    const path = paths.bucket(bucketId(STRANGERS, now));
    const counts = { requestPasswordReset: RESETS_IN_ALL };
    await store.set(path, bucketSchema.parse({ counts, expiresAt: now }));
    expect(await ask(UNKNOWN)).toEqual({ ok: false, error: 'tooManyRequests' });
  });

  it('is answered by one mail to who has an account that is on, however often its task runs', async () => {
    await Promise.all([mailReset(services, KNOWN), mailReset(services, KNOWN), mailReset(services, UNKNOWN)]);
    expect(queued).toHaveLength(1);
    expect(store.pathsUnder('mails/')).toHaveLength(1);
    await store.set(
      paths.membership(UID),
      membershipOf({ displayName: 'Người thử', email: KNOWN, active: false, authorityId: 'q5', grants: {} }),
    );
    now = new Date('2021-12-10T02:40:00Z');
    await mailReset(services, KNOWN);
    expect(queued, 'of one that is off, nothing').toHaveLength(1);
  });
});
