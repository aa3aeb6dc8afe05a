import { logged } from '../awards/log-refusals.ts';
import { sessionTurnout as run } from '../council/session-turnout.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const sessionTurnout = defineCallable('sessionTurnout', logged('sessionTurnout', run));
