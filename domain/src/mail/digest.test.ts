import { expect, it } from 'vitest';
import { releaseMail } from './mail.ts';
import { digestCause, GATHER_MS, goesAtOn, isDue, MAX_ENTRIES, newDigest, withEntry } from './digest.ts';

const zone = 'Asia/Ho_Chi_Minh';
const now = new Date('2026-03-05T02:00:00Z');
const say = (entries: readonly { text: string }[]) => entries.map(({ text }) => text).join('\n');
const entry = (causeId: string) => ({ causeId, text: `Nhắc ${causeId}` });
const digest = newDigest(
  {
    authorityId: 'quan',
    movementId: 'm',
    to: 'canbo@mau.example',
    toName: 'Cán bộ',
    subject: 'Nhắc việc',
    causeId: digestCause('u1', '2026-03-05'),
  },
  entry('a'),
  goesAtOn('2026-03-05', now, zone),
  now,
  say,
);

it('gathers for half an hour what comes, each cause once', () => {
  expect(digest).toMatchObject({ state: 'gathering', text: 'Nhắc a', releasedAt: null });
  expect(isDue(digest, new Date(now.getTime() + GATHER_MS - 1))).toBe(false);
  expect(isDue(digest, new Date(now.getTime() + GATHER_MS))).toBe(true);
  const both = withEntry(digest, entry('b'), say);
  expect(both).toMatchObject({
    text: 'Nhắc a\nNhắc b',
    digest: { entries: [{ causeId: 'a' }, { causeId: 'b' }] },
  });
  expect(withEntry(digest, entry('a'), say)).toBe('known');
});

it('takes nothing more once it goes, nor more than it holds', () => {
  const gone = releaseMail(digest, 'system', now);
  if (!gone.ok) throw new Error(gone.error);
  expect(withEntry(gone.value, entry('b'), say)).toBe('over');
  expect(withEntry(gone.value, entry('a'), say)).toBe('known');
  expect(isDue(gone.value, new Date('2026-03-06T00:00:00Z'))).toBe(false);
  const entries = Array.from({ length: MAX_ENTRIES }, (_, index) => entry(`e${index}`));
  expect(withEntry({ ...digest, digest: { entries, goesAt: now } }, entry('b'), say)).toBe('over');
});

it('goes on a later day in the morning of the authority', () => {
  expect(goesAtOn('2026-03-06', now, zone).toISOString()).toBe('2026-03-06T00:30:00.000Z');
});
