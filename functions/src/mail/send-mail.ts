import {
  afterAttempt,
  beginAttempt,
  mailSchema,
  messageIdOf,
  type Mail,
  type MailFailure,
} from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { err, type Result } from '@thidua/domain/base/result';
import { linkLetter } from './link-letter.ts';
import type { Services } from '../platform/services.ts';

/** Thrown so that the task queue tries again later. */
export class MailDelayed extends Error {}

/**
 * One attempt to send a mail of the outbox. A mail that is sent, given up or held is left alone; one that failed for
 * now throws `MailDelayed`. A process that dies after the mail server took the letter sends it again, under the same
 * Message-ID.
 */
export async function sendMail(services: Services, mailId: string): Promise<void> {
  const path = paths.mail(mailId);
  const loaded = await services.store.load([path]);
  const mail = loaded.read(path, mailSchema);
  if (!mail) return;
  const attempt = beginAttempt(mail, services.now());
  if (!attempt.ok) {
    if (attempt.error === 'done') return;
    throw new MailDelayed(`Mail ${mailId} is being sent already`);
  }
  if (!(await services.store.swap(path, loaded, attempt.value))) {
    throw new MailDelayed(`Mail ${mailId} was taken up by somebody else`);
  }
  const sent = await handOver(services, mailId, attempt.value);
  const failure = sent.ok ? null : sent.error;
  const state = await services.store.transact(async (transaction) => {
    const current = (await transaction.load([path])).read(path, mailSchema);
    if (!current) return null;
    const after = afterAttempt(current, failure, services.now());
    transaction.set(path, after);
    return after.state;
  });
  if (state === 'queued') throw new MailDelayed(`Mail ${mailId} was not sent: ${failure?.code ?? ''}`);
}

async function handOver(services: Services, mailId: string, mail: Mail): Promise<Result<null, MailFailure>> {
  const { mailer } = services;
  const from = mailer.sender();
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1];
  if (domain === undefined) return err({ code: 'misconfigured', permanent: false, text: '' });
  const { to: address, toName: name } = mail;
  const letter = mail.link === null ? mail : await linkLetter(services, mailId, mail.link);
  if (letter === null) return err({ code: 'linkVoid', permanent: true, text: '' });
  const { subject, text } = letter;
  // With another link it says something else.
  const said = 'attempt' in letter ? { rewritten: letter.attempt - 1 } : mail;
  return mailer.send({
    messageId: messageIdOf(mailId, said, domain),
    from,
    to: { name, address },
    subject,
    text,
  });
}
