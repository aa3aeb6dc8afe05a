import { ok } from '@thidua/domain/result';
import { moveCases as move } from '../cases/move-cases.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const moveCases = defineCallable('moveCases', async (services, uid, input) =>
  ok(await move(services, uid, input)),
);
