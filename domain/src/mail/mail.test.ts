import { describe, expect, it } from 'vitest';
import {
  afterAttempt,
  beginAttempt,
  canMoveMail,
  isStale,
  mailFailureCodes,
  mailIdOf,
  mailMoves,
  mailStates,
  MAX_MAIL_ATTEMPTS,
  messageIdOf,
  newMail,
  releaseMail,
  type Mail,
  type MailFailure,
  type NewMail,
} from './mail.ts';
import { mailFailureTexts, mailStateLabels } from '../wording/mail-labels.ts';

const now = new Date('2022-03-01T02:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const sha256 = (text: string) => `${text.length}:${text}`.padEnd(64, '-');

const content: NewMail = {
  authorityId: 'quan',
  movementId: 'ke-hoach-221',
  to: 'nguoi-mau@mau.example',
  toName: 'Người mẫu',
  subject: 'Tặng Giấy khen',
  text: 'Kính gửi …',
  causeId: 'decision-1',
  release: 'byOffice',
};
const held = newMail(content, now);
const queued = newMail({ ...content, release: 'atOnce' }, now);
const temporary: MailFailure = { code: 'unreachable', permanent: false, text: 'connect ECONNREFUSED' };
const permanent: MailFailure = { code: 'refused', permanent: true, text: '550 5.1.1 no such user' };

function begun(mail: Mail, at: Date): Mail {
  const attempt = beginAttempt(mail, at);
  if (!attempt.ok) throw new Error(attempt.error);
  return attempt.value;
}

describe('a mail of the outbox', () => {
  it('is the same for the same cause and address, however that is typed', () => {
    const id = mailIdOf('decision-1', 'nguoi-mau@mau.example', sha256);
    expect(mailIdOf('decision-1', ' Nguoi-Mau@mau.example ', sha256)).toBe(id);
    expect(mailIdOf('decision-2', 'nguoi-mau@mau.example', sha256)).not.toBe(id);
    expect(mailIdOf('decision-1', 'ai-khac@mau.example', sha256)).not.toBe(id);
    expect(messageIdOf('abc', { rewritten: 0 }, 'mau.example')).toBe('<abc@mau.example>');
    expect(messageIdOf('abc', { rewritten: 2 }, 'mau.example')).toBe('<abc.2@mau.example>');
  });

  it('waits for the office, or goes at once', () => {
    expect(held).toMatchObject({ state: 'held', releasedAt: null, releasedBy: null, attempts: 0 });
    expect(queued).toMatchObject({ state: 'queued', releasedAt: now, releasedBy: 'system' });
    expect(() => newMail({ ...content, to: 'not an address' }, now)).toThrow('email');
  });

  it('moves only as the table says', () => {
    const moves = mailStates.map((state) => [
      state,
      ...(['release', 'sent', 'fail'] as const).filter((move) => canMoveMail(state, move)),
    ]);
    expect(moves).toEqual([
      ['held', 'release'],
      ['gathering', 'release'],
      ['queued', 'sent', 'fail'],
      ['sent'],
      ['failed', 'release'],
    ]);
    expect(Object.values(mailMoves).map(({ to }) => to)).toEqual(['queued', 'sent', 'failed']);
  });

  it('is released once', () => {
    const released = releaseMail(held, 'office-person', later(5));
    expect(released).toMatchObject({
      value: { state: 'queued', releasedAt: later(5), releasedBy: 'office-person' },
    });
    for (const mail of [queued, afterAttempt(begun(queued, now), null, now)]) {
      expect(releaseMail(mail, 'office-person', later(5))).toEqual({ ok: false, error: 'mailNotWaiting' });
    }
  });

  it('is sent by one attempt at a time, once', () => {
    expect(beginAttempt(held, now)).toEqual({ ok: false, error: 'done' });
    const first = begun(queued, now);
    expect(first).toMatchObject({ attempts: 1, triedAt: now, state: 'queued' });
    expect(beginAttempt(first, later(60))).toEqual({ ok: false, error: 'busy' });
    const sent = afterAttempt(first, null, later(61));
    expect(sent).toMatchObject({ state: 'sent', sentAt: later(61), lastError: null, busyUntil: null });
    expect(beginAttempt(sent, later(100))).toEqual({ ok: false, error: 'done' });
    expect(afterAttempt(sent, temporary, later(100))).toBe(sent);
  });

  it('is taken up again when the one at work has died', () => {
    expect(begun(begun(queued, now), later(100)).attempts).toBe(2);
  });

  it('is given up after the last attempt, with the reason, and counts anew once released', () => {
    let mail = queued;
    for (let attempt = 1; attempt <= MAX_MAIL_ATTEMPTS; attempt += 1) {
      expect(mail.state).toBe('queued');
      mail = afterAttempt(begun(mail, later(attempt * 100)), temporary, later(attempt * 100 + 1));
    }
    expect(mail).toMatchObject({
      state: 'failed',
      attempts: MAX_MAIL_ATTEMPTS,
      lastError: { code: 'unreachable', text: 'connect ECONNREFUSED' },
    });
    const again = releaseMail(mail, 'office-person', later(5000));
    expect(again).toMatchObject({ value: { state: 'queued', attempts: 0, lastError: null } });
  });

  it('is given up at once where it is refused for good', () => {
    const refused = afterAttempt(begun(queued, now), permanent, now);
    expect(refused).toMatchObject({ state: 'failed', attempts: 1, lastError: { code: 'refused' } });
  });

  it('keeps no more than a short piece of what a mail server says', () => {
    const long = { ...permanent, text: 'x'.repeat(5000) };
    expect(afterAttempt(begun(queued, now), long, now).lastError?.text).toHaveLength(300);
  });

  it('has lost its task when nobody has tried for ten minutes', () => {
    expect(isStale(queued, later(600))).toBe(false);
    expect(isStale(queued, later(601))).toBe(true);
    const tried = afterAttempt(begun(queued, later(500)), temporary, later(501));
    expect(isStale(tried, later(1100))).toBe(false);
    expect(isStale(tried, later(1101))).toBe(true);
    expect(isStale(held, later(10_000))).toBe(false);
  });

  it('has words for every state and failure', () => {
    const texts = [
      ...mailStates.map((state) => mailStateLabels[state]),
      ...mailFailureCodes.map((code) => mailFailureTexts[code]),
    ];
    expect(new Set(texts).size).toBe(mailStates.length + mailFailureCodes.length);
  });
});
