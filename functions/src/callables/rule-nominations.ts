import { logged } from '../awards/log-refusals.ts';
import { ruleNominations as run } from '../awards/rule-nominations.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const ruleNominations = defineCallable('ruleNominations', logged('ruleNominations', run), {
  timeoutSeconds: 300,
});
