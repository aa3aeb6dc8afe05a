import { membershipOf } from '@thidua/domain/people/membership-of';
import { createHash } from 'node:crypto';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { mailIdOf, mailSchema, type MailFailure, type NewMail } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { err, ok } from '@thidua/domain/base/result';
import { describe, expect, it } from 'vitest';
import { enqueueStaleMails } from '../../functions/src/mail/enqueue-stale-mails.ts';
import { releaseMails } from '../../functions/src/mail/release-mails.ts';
import { MailDelayed, sendMail } from '../../functions/src/mail/send-mail.ts';
import { queueMails } from '../../functions/src/telling/write-mail.ts';
import type { Letter, Services } from '../../functions/src/platform/services.ts';
import { Random } from '../../scripts/lib/random.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Scheduler } from '../support/scheduler.ts';
import { AUTHORITY, OFFICE_UID } from '../support/small-movement.ts';

const HISTORIES = 300;
const REPEAT_SHARE = 0.3;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const mails: NewMail[] = [0, 1, 2].map((index) => ({
  authorityId: AUTHORITY,
  movementId: null,
  to: `nguoi-${index}@mau.example`,
  toName: 'Người mẫu',
  subject: 'Tặng Giấy khen',
  text: 'Kính gửi …',
  causeId: 'decision-1',
  release: index === 0 ? 'atOnce' : 'byOffice',
}));
const mailIds = mails.map(({ causeId, to }) => mailIdOf(causeId, to, sha256));
const UNREACHABLE: MailFailure = { code: 'unreachable', permanent: false, text: '' };

/** Plays one history: the outbox filled, released and sent with repeats, and some deaths between two awaits. */
async function play(seed: number, share: { crash: number; failure: number; lost: number }) {
  const random = new Random(seed);
  const scheduler = new Scheduler(random);
  let quiet = true;
  let now = new Date('2022-03-01T02:00:00Z');
  let tasks: string[] = [];
  const letters: Letter[] = [];
  const pause = () => (quiet ? Promise.resolve() : scheduler.pause());
  const store = new MemoryStore(pause);
  const unused = async () => Promise.reject(new Error('Not of mail'));
  const services: Services = {
    store,
    now: () => now,
    sha256,
    newToken: () => '',
    refreshLater: unused,
    isRefreshAsked: () => false,
    refreshAnyway: unused,
    accounts: {
      findByEmail: unused,
      create: unused,
      remove: unused,
      setPassword: unused,
      endSessions: unused,
    },
    mailer: {
      sender: () => 'Thi đua <thi-dua@mau.example>',
      send: async (letter) => {
        await pause();
        if (!quiet && random.chance(share.failure)) return err(UNREACHABLE);
        letters.push(letter);
        await pause();
        return ok(null);
      },
    },
    enqueueMail: async (mailId) => {
      await pause();
      if (quiet || !random.chance(share.lost)) tasks.push(mailId);
    },
    enqueueReset: unused,
    signer: unused,
    siteOrigin: () => '',
  };
  const grants = { [AUTHORITY]: { office: { from: new Date(0), to: null } } };
  await store.set(
    paths.membership(OFFICE_UID),
    membershipOf({
      displayName: 'Người thử',
      email: 'office@mau.example',
      active: true,
      authorityId: AUTHORITY,
      grants,
    }),
  );
  const dispatch = (mailId: string) => async () => {
    try {
      await sendMail(services, mailId);
    } catch (error) {
      if (!(error instanceof MailDelayed)) throw error;
      tasks.push(mailId);
    }
  };
  const release = async () => {
    await releaseMails(services, OFFICE_UID, { authorityId: AUTHORITY, mailIds });
  };
  for (let round = 0; round < 6; round += 1) {
    const due = tasks;
    tasks = [];
    const repeated = due.filter(() => random.chance(REPEAT_SHARE));
    quiet = false;
    await scheduler.run(
      [() => queueMails(services, mails), release, ...[...due, ...repeated].map(dispatch)],
      share.crash,
    );
    quiet = true;
    now = new Date(now.getTime() + 100_000);
  }
  await queueMails(services, mails);
  await release();
  for (let round = 0; round < 3; round += 1) {
    now = new Date(now.getTime() + 700_000);
    await enqueueStaleMails(services);
    for (const mailId of tasks.splice(0)) await dispatch(mailId)();
  }
  const documents = await store.load(mailIds.map(paths.mail));
  const entryPaths = store.pathsUnder(`${paths.chainEntries(settingsChainId(AUTHORITY))}/`);
  const entries = await store.load(entryPaths);
  return {
    letters,
    states: mailIds.map((mailId) => documents.read(paths.mail(mailId), mailSchema)?.state),
    logged: entryPaths.flatMap((path) => entries.read(path, chainEntrySchema)?.detail?.reason ?? []),
  };
}

describe('mail', () => {
  it('is sent once each, whatever is repeated side by side, while nothing dies', async () => {
    for (let seed = 0; seed < HISTORIES; seed += 1) {
      const { letters, states, logged } = await play(seed, { crash: 0, failure: 0, lost: 0.2 });
      expect(states, `seed ${seed}`).toEqual(['sent', 'sent', 'sent']);
      expect(letters.map(({ to }) => to.address).toSorted(), `seed ${seed}`).toEqual(
        mails.map(({ to }) => to),
      );
      expect(logged.join(' ').split(' ').toSorted(), `seed ${seed}`).toEqual(mailIds.slice(1).toSorted());
    }
  });

  it('arrives at least once and always under the same Message-ID, when handlers die and the server fails', async () => {
    let more = 0;
    for (let seed = 0; seed < HISTORIES; seed += 1) {
      const { letters, states } = await play(seed, { crash: 0.08, failure: 0.3, lost: 0.2 });
      expect(states, `seed ${seed}`).toEqual(['sent', 'sent', 'sent']);
      const ids = mails.map(
        ({ to }) =>
          new Set(letters.filter((letter) => letter.to.address === to).map(({ messageId }) => messageId)),
      );
      expect(ids, `seed ${seed}`).toEqual(mailIds.map((mailId) => new Set([`<${mailId}@mau.example>`])));
      more += letters.length - mails.length;
    }
    expect(more).toBeGreaterThan(0);
  });
});
