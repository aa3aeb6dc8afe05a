import { ok } from '@thidua/domain/result';
import { settleMatch as run } from '../nominations/settle-match.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const settleMatch = defineCallable('settleMatch', async (services, uid, input) => {
  const done = await run(services, uid, input);
  return done.ok ? ok({}) : done;
});
