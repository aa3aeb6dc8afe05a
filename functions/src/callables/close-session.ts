import { logged } from '../awards/log-refusals.ts';
import { closeSession as run } from '../council/close-session.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const closeSession = defineCallable('closeSession', logged('closeSession', run), {
  timeoutSeconds: 300,
});
