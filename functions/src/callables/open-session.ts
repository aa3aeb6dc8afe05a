import { logged } from '../awards/log-refusals.ts';
import { openSession as run } from '../council/open-session.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const openSession = defineCallable('openSession', logged('openSession', run), { timeoutSeconds: 300 });
