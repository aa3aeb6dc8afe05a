import { ok } from '@thidua/domain/result';
import { appraiseNomination as run } from '../nominations/appraise-nomination.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const appraiseNomination = defineCallable('appraiseNomination', async (services, uid, input) => {
  const done = await run(services, uid, input);
  return done.ok ? ok({}) : done;
});
