import { ok } from '@thidua/domain/result';
import { remindUnits as remind } from '../cases/remind-units.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const remindUnits = defineCallable('remindUnits', async (services, uid, input) =>
  ok(await remind(services, uid, input)),
);
