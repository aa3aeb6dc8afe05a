import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { numberAndSymbol } from '@thidua/domain/award/decision';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fold } from '@thidua/domain/base/text';
import { decisionLetter, type LetterMovement } from '../documents/decision-letter.ts';
import type { Services } from '../platform/services.ts';
import { issuedMovementFor, type IssuedMovement } from '../frame/issued-movement.ts';
import { readDecision } from './stored-lists.ts';

/** What letters say of a movement. */
export const letterMovementOf = ({ awards, ...movement }: IssuedMovement): LetterMovement => ({
  ...movement,
  citation: awards?.citation ?? '',
});

/** A decision as a Word file: a draft to be signed, or what was signed. */
export async function exportDecision(
  services: Services,
  uid: string,
  { movementId, decisionId }: CallableInput<'exportDecision'>,
): Promise<Result<CallableResponse<'exportDecision'>, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'exportDecision', movementId);
  if (!allowed.ok) return allowed;
  const path = paths.decision(movementId, decisionId);
  const { store } = services;
  const decision = await readDecision(store, await store.load([path]), movementId, decisionId);
  if (!decision) return err('unknownDecision');
  const file = await decisionLetter(decision, letterMovementOf(allowed.value));
  const { signature, symbol } = decision;
  const number = signature ? numberAndSymbol(signature.number, symbol) : 'du-thao';
  const fileName = `quyet-dinh-${fold(number).replace(/[^a-z0-9]+/g, '-')}.docx`;
  return ok({ fileName, docx: file.toString('base64') });
}
