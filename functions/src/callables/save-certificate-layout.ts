import { ok } from '@thidua/domain/result';
import { logged } from '../awards/log-refusals.ts';
import { saveCertificateLayout as run } from '../awards/save-layout.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const saveCertificateLayout = defineCallable('saveCertificateLayout', async (services, uid, input) => {
  const done = await logged('saveCertificateLayout', run)(services, uid, input);
  return done.ok ? ok({}) : done;
});
