import { mailIdSchema } from '@thidua/domain/base/ids';
import { MAX_MAIL_ATTEMPTS } from '@thidua/domain/mail/mail';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { sendMail as send } from '../mail/send-mail.ts';
import { mailReset } from '../people/request-reset.ts';
import { ON_EMULATORS, services } from '../platform/init.ts';
import { smtpUrl } from '../platform/mailer.ts';

const taskSchema = z.union([z.object({ mailId: mailIdSchema }), z.object({ resetFor: z.email() })]);

/**
 * One attempt per dispatch; the mail itself counts them, the queue only spaces them out. Or the search for an account
 * that asked for a new password, which ends in a mail or in nothing.
 */
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
  async (request) => {
    const task = taskSchema.parse(request.data);
    return 'mailId' in task ? send(services, task.mailId) : mailReset(services, task.resetFor);
  },
);
