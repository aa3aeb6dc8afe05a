import { newMail } from '@thidua/domain/mail/mail';
import { describe, expect, it } from 'vitest';
import { recipientOf, searchMails, stateOf, type OutboxMail } from './search.ts';

const mail = (id: string, toName: string, movementId: string | null): OutboxMail => ({
  ...newMail(
    {
      authorityId: 'quan',
      movementId,
      to: `${id}@mau.example`,
      toName,
      subject: 'Tặng Giấy khen',
      text: 'Kính gửi …',
      causeId: 'decision-1',
      release: 'byOffice',
    },
    new Date(0),
  ),
  id,
});
const mails = [mail('a', 'Đặng Văn Mẫu', 'm1'), mail('b', 'Nguyễn Thị Mẫu', 'm2'), mail('c', '', null)];
const found = (typed: string, movementId: string | null = null) =>
  searchMails(mails, typed, movementId).map(({ id }) => id);

describe('the outbox', () => {
  it('is searched without diacritics, word by word', () => {
    expect(found('dang mau')).toEqual(['a']);
    expect(found('giấy  khen')).toEqual(['a', 'b', 'c']);
    expect(found('c@mau')).toEqual(['c']);
    expect(found('không có')).toEqual([]);
  });

  it('shows one movement where asked to', () => {
    expect(found('', 'm2')).toEqual(['b']);
    expect(found('')).toEqual(['a', 'b', 'c']);
  });

  it('calls somebody without a name by the address', () => {
    expect(mails.map(recipientOf)).toEqual(['Đặng Văn Mẫu', 'Nguyễn Thị Mẫu', 'c@mau.example']);
  });

  it('opens on what waits for the office', () => {
    expect([null, 'sent', 'nonsense'].map(stateOf)).toEqual(['held', 'sent', 'held']);
  });
});
