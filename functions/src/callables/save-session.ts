import { logged } from '../awards/log-refusals.ts';
import { saveSession as run } from '../council/save-session.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const saveSession = defineCallable('saveSession', logged('saveSession', run));
