import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { discardDecision as run } from '../awards/draft-decision.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const discardDecision = defineCallable('discardDecision', async (services, uid, input) => {
  const done = await logged('discardDecision', run)(services, uid, input);
  return done.ok ? ok({}) : done;
});
