import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { numberAndSymbol } from '@thidua/domain/award/decision';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fold } from '@thidua/domain/base/text';
import { decisionLetter } from '../documents/decision-letter.ts';
import type { Services } from '../platform/services.ts';
import { issuedMovementFor } from '../frame/issued-movement.ts';
import { readDecision } from './stored-lists.ts';

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
  const { awards, ...movement } = allowed.value;
  const file = await decisionLetter(decision, { ...movement, citation: awards?.citation ?? '' });
  const { signature, symbol } = decision;
  const number = signature ? numberAndSymbol(signature.number, symbol) : 'du-thao';
  const fileName = `quyet-dinh-${fold(number).replace(/[^a-z0-9]+/g, '-')}.docx`;
  return ok({ fileName, docx: file.toString('base64') });
}
