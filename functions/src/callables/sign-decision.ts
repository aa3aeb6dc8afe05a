import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { signDecision as run } from '../awards/sign-decision.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const signDecision = defineCallable(
  'signDecision',
  async (services, uid, input) => {
    const done = await logged('signDecision', run)(services, uid, input);
    return done.ok ? ok({}) : done;
  },
  { timeoutSeconds: 300 },
);
