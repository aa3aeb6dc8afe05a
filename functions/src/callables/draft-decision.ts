import { logged } from '../awards/log-refusals.ts';
import { draftDecision as run } from '../awards/draft-decision.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const draftDecision = defineCallable('draftDecision', logged('draftDecision', run), {
  timeoutSeconds: 300,
});
