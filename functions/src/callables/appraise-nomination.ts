import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { appraiseNomination as run } from '../nominations/appraise-nomination.ts';
import { defineCallable } from '../platform/define-callable.ts';

const appraise = logged('appraiseNomination', run);

export const appraiseNomination = defineCallable('appraiseNomination', async (services, uid, input) => {
  const done = await appraise(services, uid, input);
  return done.ok ? ok({}) : done;
});
