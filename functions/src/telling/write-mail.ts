import type { Sha256 } from '@thidua/domain/base/hashing';
import { mailIdOf, newMail, type Mail, type NewMail } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';

export interface PlannedMail {
  mailId: string;
  path: string;
  mail: Mail;
}

/** The outbox documents for these mails, each cause and address once. */
export function mailsToCreate(mails: readonly NewMail[], sha256: Sha256, now: Date): PlannedMail[] {
  const planned = new Map<string, PlannedMail>();
  for (const one of mails) {
    const mailId = mailIdOf(one.causeId, one.to, sha256);
    if (!planned.has(mailId)) {
      planned.set(mailId, { mailId, path: paths.mail(mailId), mail: newMail(one, now) });
    }
  }
  return [...planned.values()];
}

/**
 * Puts mails into the outbox, each cause and address once, whatever is repeated; those that go at once are queued.
 * Never within a transaction. A task that is lost on the way is made good by `enqueueStaleMails`.
 */
export async function queueMails(services: Services, mails: readonly NewMail[]): Promise<void> {
  await Promise.all(
    mailsToCreate(mails, services.sha256, services.now()).map(async ({ mailId, path, mail }) => {
      const isNew = await services.store.createOnce(path, mail);
      if (isNew && mail.state === 'queued') await services.enqueueMail(mailId);
    }),
  );
}
