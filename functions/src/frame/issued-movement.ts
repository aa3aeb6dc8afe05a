import type { CallableName } from '@thidua/domain/contract/callables';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { ok, type Result } from '@thidua/domain/base/result';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { readAs } from './standing.ts';

/** What a paper needs of a movement: its settings, and how its issuer is named and where papers are dated from. */
export const issuedMovementSchema = movementSettingsSchema.extend({
  title: z.string().min(1),
  issuer: z.string().min(1),
  issuedAt: z.string().min(1).max(60),
});
export type IssuedMovement = z.infer<typeof issuedMovementSchema>;

/** The movement for who only reads, by whatever role `act` may be done. */
export async function issuedMovementFor(
  services: Services,
  uid: string,
  act: CallableName,
  movementId: string,
): Promise<Result<IssuedMovement, RefusalCode>> {
  const standing = await readAs<IssuedMovement>(services, uid, act, movementId, issuedMovementSchema);
  return standing.ok ? ok(standing.value.movement) : standing;
}
