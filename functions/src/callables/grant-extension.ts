import { ok } from '@thidua/domain/result';
import { grantExtension as grant } from '../participants/grant-extension.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const grantExtension = defineCallable('grantExtension', async (services, uid, input) =>
  ok(await grant(services, uid, input)),
);
