import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { settleMatch as run } from '../nominations/settle-match.ts';
import { defineCallable } from '../platform/define-callable.ts';

const settle = logged('settleMatch', run);

export const settleMatch = defineCallable('settleMatch', async (services, uid, input) => {
  const done = await settle(services, uid, input);
  return done.ok ? ok({}) : done;
});
