import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { enqueueStaleMails } from '../mail/enqueue-stale-mails.ts';
import { services } from '../platform/init.ts';

/** A mail stays found when its task was lost between the outbox and the queue. */
export const sendQueuedMails = onSchedule(
  { schedule: '*/10 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 300 },
  async () => {
    const found = await enqueueStaleMails(services);
    if (found > 0) logger.warn('Mails had lost their task', { found });
  },
);
