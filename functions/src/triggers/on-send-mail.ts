import { mailIdSchema } from '@thidua/domain/ids';
import { MAX_MAIL_ATTEMPTS } from '@thidua/domain/mail';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { sendMail as send } from '../mail/send-mail.ts';
import { ON_EMULATORS, services } from '../platform/init.ts';
import { smtpUrl } from '../platform/mailer.ts';

const taskSchema = z.object({ mailId: mailIdSchema });

/** One attempt per dispatch; the mail itself counts them, the queue only spaces them out. */
export const sendMail = onTaskDispatched(
  {
    secrets: [smtpUrl],
    timeoutSeconds: 60,
    retryConfig: {
      // Some dispatches find another one at work.
      maxAttempts: 2 * MAX_MAIL_ATTEMPTS,
      minBackoffSeconds: ON_EMULATORS ? 1 : 15,
      maxBackoffSeconds: ON_EMULATORS ? 5 : 300,
    },
    rateLimits: { maxConcurrentDispatches: ON_EMULATORS ? 2 : 5, maxDispatchesPerSecond: 10 },
  },
  async (request) => send(services, taskSchema.parse(request.data).mailId),
);
