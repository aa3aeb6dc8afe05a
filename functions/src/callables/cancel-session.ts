import { logged } from '../awards/log-refusals.ts';
import { cancelSession as run } from '../council/cancel-session.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const cancelSession = defineCallable('cancelSession', logged('cancelSession', run), {
  timeoutSeconds: 300,
});
