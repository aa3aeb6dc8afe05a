import { isStale, mailIdOf, mailSchema } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';

/** Queues mails again whose task was lost; returns how many. */
export async function enqueueStaleMails(services: Services): Promise<number> {
  const queued = { collection: paths.mails(), where: [['state', '==', 'queued']] } as const;
  let found = 0;
  for await (const page of pages(services.store, queued, mailSchema)) {
    for (const mail of page) {
      if (!isStale(mail, services.now())) continue;
      await services.enqueueMail(mailIdOf(mail.causeId, mail.to, services.sha256));
      found += 1;
    }
  }
  return found;
}
