import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { proposeAgainst as run } from '../awards/propose-against.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const proposeAgainst = defineCallable('proposeAgainst', async (services, uid, input) => {
  const done = await logged('proposeAgainst', run)(services, uid, input);
  return done.ok ? ok({}) : done;
});
