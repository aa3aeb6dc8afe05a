import { createHash } from 'node:crypto';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { mailIdOf, mailSchema, newMail, type Mail, type NewMail } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import { call, createPerson, db, eventually, list, runSchedule, type Person } from '../support/backend.ts';
import { answerRecipients, mailFor, openMailBox } from '../support/mail-box.ts';

const AUTHORITY = 'mail-authority';
const SUBJECT = 'Ông Nguyễn Văn Mẫu được tặng Giấy khen – “Tăng tốc, tăng gấp đôi”';
const TEXT = [
  'Kính gửi ông Nguyễn Văn Mẫu,',
  '',
  'Chủ tịch Ủy ban nhân dân đã ký quyết định tặng Giấy khen cho ông.',
  '.',
  'Trân trọng.',
].join('\n');

let office: Person;
let head: Person;
let box: MailCatcher;

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] }, AUTHORITY);
  head = await createPerson({ u1: ['unitHead'] });
  box = await openMailBox();
});
afterAll(() => box.stop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const addressOf = (name: string) => `${name}@mau.example`;

/** A mail in the outbox, as a function would have put it there. */
async function put(name: string, change: Partial<NewMail> = {}, as: Partial<Mail> = {}): Promise<string> {
  const content: NewMail = {
    authorityId: AUTHORITY,
    movementId: 'm1',
    to: addressOf(name),
    toName: 'Nguyễn Văn Mẫu',
    subject: SUBJECT,
    text: TEXT,
    causeId: `decision-1~${name}`,
    release: 'byOffice',
    ...change,
  };
  const mailId = mailIdOf(content.causeId, content.to, sha256);
  await db.doc(paths.mail(mailId)).create({ ...newMail(content, new Date()), ...as });
  return mailId;
}

async function release(mailIds: string[], who = office, movementId?: string) {
  const asked = movementId === undefined ? {} : { movementId };
  const answer = await call('releaseMails', { authorityId: AUTHORITY, mailIds, ...asked }, who.token);
  return answer.ok ? answer.value.outcomes.map(({ refusal }) => refusal) : answer.error;
}

const becomes = (mailId: string, isReady: (mail: Mail) => boolean) =>
  eventually(paths.mail(mailId), mailSchema, isReady);
const isSent = ({ state }: Mail) => state === 'sent';

describe('a mail that the office releases', () => {
  it('arrives as it was written', async () => {
    const mailId = await put('arrives');
    expect(await release([mailId])).toEqual([null]);
    const mail = await becomes(mailId, isSent);
    expect(mail).toMatchObject({ releasedBy: office.uid, attempts: 1, lastError: null, busyUntil: null });
    const [arrived, ...others] = await mailFor(addressOf('arrives'));
    expect(others).toEqual([]);
    expect(arrived).toMatchObject({
      subject: SUBJECT,
      from: [{ address: 'thi-dua@mau.example', name: 'Thi đua – Khen thưởng – bản mẫu' }],
      to: [{ address: addressOf('arrives'), name: 'Nguyễn Văn Mẫu' }],
      headers: { 'message-id': `<${mailId}@mau.example>`, 'auto-submitted': 'auto-generated' },
    });
    expect(arrived?.text.trimEnd()).toBe(TEXT);
  });

  it('is released once and sent once, by whomever and how often it is asked for', async () => {
    const mailId = await put('once');
    const answers = await Promise.all([release([mailId]), release([mailId, mailId])]);
    expect(answers.flat()).toHaveLength(2);
    expect(answers.flat()).toEqual(expect.arrayContaining([null, 'mailNotWaiting']));
    await becomes(mailId, isSent);
    expect(await release([mailId])).toEqual(['mailNotWaiting']);
    expect(await mailFor(addressOf('once'))).toHaveLength(1);
    const entries = await list(paths.chainEntries(settingsChainId(AUTHORITY)), chainEntrySchema);
    expect(entries.filter(({ detail }) => detail?.reason.includes(mailId))).toMatchObject([
      { uid: office.uid, role: 'office', action: 'releaseMails', after: 'queued' },
    ]);
  });

  it('is one of its own authority and movement; nobody else releases it', async () => {
    const own = await put('own');
    const elsewhere = await put('elsewhere', { authorityId: 'other-authority' });
    expect(await release([own], head)).toBe('notAllowed');
    expect(await release([elsewhere, 'nowhere'])).toEqual(['unknownMail', 'unknownMail']);
    expect(await release([own], office, 'm2')).toEqual(['unknownMail']);
    expect(await release([own], office, 'm1')).toEqual([null]);
    await becomes(own, isSent);
    expect(await mailFor(addressOf('elsewhere'))).toEqual([]);
  });
});

describe('a mail whose task was lost', () => {
  const elevenMinutesAgo = new Date(Date.now() - 660_000);

  it('is found again, and so is one that a dead process may have sent: under the same Message-ID', async () => {
    const mailId = await put('lost', { release: 'atOnce' }, { releasedAt: elevenMinutesAgo });
    expect(await runSchedule('everyFiveMinutes')).toBe(200);
    const sent = await becomes(mailId, isSent);
    const asIfDied = {
      state: 'queued',
      triedAt: elevenMinutesAgo,
      busyUntil: elevenMinutesAgo,
      sentAt: null,
    };
    await db.doc(paths.mail(mailId)).set({ ...sent, ...asIfDied });
    expect(await runSchedule('everyFiveMinutes')).toBe(200);
    expect((await becomes(mailId, isSent)).attempts).toBe(2);
    const arrived = await mailFor(addressOf('lost'));
    expect(arrived.map(({ headers }) => headers['message-id'])).toEqual([
      `<${mailId}@mau.example>`,
      `<${mailId}@mau.example>`,
    ]);
  });
});

describe('a mail server', () => {
  it('that is away gets the mail when it is back', async () => {
    await box.stop();
    const mailId = await put('late');
    expect(await release([mailId])).toEqual([null]);
    const waiting = await becomes(mailId, ({ lastError }) => lastError !== null);
    expect(waiting).toMatchObject({ state: 'queued', lastError: { code: 'unreachable' } });
    box = await openMailBox();
    const sent = await becomes(mailId, isSent);
    expect(sent.attempts).toBeGreaterThan(1);
    expect(await mailFor(addressOf('late'))).toHaveLength(1);
  });

  it('that puts the mail off is asked again', async () => {
    await box.stop();
    const busy = await answerRecipients('451 4.2.1 Mailbox busy, try later');
    const mailId = await put('busy');
    await release([mailId]);
    const waiting = await becomes(mailId, ({ lastError }) => lastError !== null);
    expect(waiting).toMatchObject({ state: 'queued', lastError: { code: 'deferred' } });
    await busy.stop();
    box = await openMailBox();
    expect((await becomes(mailId, isSent)).lastError).toBeNull();
  });

  it('that refuses the address for good ends it, with the reason; the office may try again', async () => {
    await box.stop();
    const refusing = await answerRecipients('550 5.1.1 No such user here');
    const mailId = await put('refused');
    await release([mailId]);
    const failed = await becomes(mailId, ({ state }) => state === 'failed');
    expect(failed).toMatchObject({
      attempts: 1,
      sentAt: null,
      lastError: { code: 'refused', text: '550 5.1.1 No such user here' },
    });
    await refusing.stop();
    box = await openMailBox();
    expect(await release([mailId])).toEqual([null]);
    expect(await becomes(mailId, isSent)).toMatchObject({ attempts: 1, lastError: null });
    expect(await mailFor(addressOf('refused'))).toHaveLength(1);
  });
});
