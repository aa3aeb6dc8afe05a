import { mailStates, type Mail, type MailState } from '@thidua/domain/mail/mail';
import { findsText } from '@thidua/domain/base/search';

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
  return mails.filter(
    (mail) =>
      (movementId === null || mail.movementId === movementId) &&
      findsText([mail.toName, mail.to, mail.subject], typed),
  );
}
