import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { answerComment as run } from '../awards/comments.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const answerComment = defineCallable('answerComment', async (services, uid, input) => {
  const done = await logged('answerComment', run)(services, uid, input);
  return done.ok ? ok({}) : done;
});
