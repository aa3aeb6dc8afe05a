import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { revokeCertificate as run } from '../awards/correct-certificate.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const revokeCertificate = defineCallable('revokeCertificate', async (services, uid, input) => {
  const done = await logged('revokeCertificate', run)(services, uid, input);
  return done.ok ? ok({}) : done;
});
