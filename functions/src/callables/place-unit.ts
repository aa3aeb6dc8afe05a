import { ok } from '@thidua/domain/result';
import { placeUnit as place } from '../participants/place-unit.ts';
import { defineCallable } from '../platform/define-callable.ts';

export const placeUnit = defineCallable('placeUnit', async (services, uid, input) => {
  const placed = await place(services, uid, input);
  return placed.ok ? ok({}) : placed;
});
