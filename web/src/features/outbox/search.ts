import { mailStates, type Mail, type MailState } from '@thidua/domain/mail/mail';
import { fold } from '@thidua/domain/base/text';

export type OutboxMail = Mail & { id: string };

export const stateOf = (asked: string | null): MailState =>
  mailStates.find((state) => state === asked) ?? 'held';

export const recipientOf = ({ toName, to }: Pick<Mail, 'toName' | 'to'>): string =>
  toName === '' ? to : toName;

/** The mails of a movement (null: of any) in which every typed word is found, diacritics or not. */
export function searchMails(
  mails: readonly OutboxMail[],
  typed: string,
  movementId: string | null,
): OutboxMail[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  return mails.filter((mail) => {
    if (movementId !== null && mail.movementId !== movementId) return false;
    const text = fold([mail.toName, mail.to, mail.subject].join(' '));
    return words.every((word) => text.includes(word));
  });
}
