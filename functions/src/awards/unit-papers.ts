import type { CallableInput, CallableName, CallableResponse } from '@thidua/domain/contract/callables';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { decisionSchema } from '@thidua/domain/award/decision';
import { manifestSchema } from '@thidua/domain/file/stored-file';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingOver, unitStandingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { wholeFile } from '../uploads/whole-file.ts';
import { printed } from './export-certificates.ts';

/** Awards of a unit for somebody who works for it now: those that a decision in force gave, taken back since or not. */
async function ownAwards(
  { store, now }: Services,
  uid: string,
  act: CallableName,
  { movementId, unitId, nominationIds }: CallableInput<'exportUnitCertificates'>,
): Promise<Result<Nomination[], RefusalCode>> {
  const documents = await store.load([
    ...unitStandingPaths(uid, movementId, unitId),
    ...nominationIds.map((id) => paths.nomination(movementId, id)),
  ]);
  const standing = standingOver(documents, { uid, act, movementId, unitId, now: now() });
  if (!standing.ok) return standing;
  const awards: Nomination[] = [];
  for (const id of nominationIds) {
    if (nominationRef(id).unitId !== unitId) return err('notAllowed');
    const nomination = documents.read(paths.nomination(movementId, id), nominationSchema);
    if (!nomination) return err('unknownNomination');
    if (nomination.state !== 'awarded' && nomination.state !== 'revoked') return err('notInThisState');
    awards.push(nomination);
  }
  return ok(awards);
}

/** A unit's certificates as whole pages: a layout for pre-printed blanks would leave out the frame. */
export async function exportUnitCertificates(
  services: Services,
  uid: string,
  request: CallableInput<'exportUnitCertificates'>,
): Promise<Result<CallableResponse<'exportUnitCertificates'>, RefusalCode>> {
  const awards = await ownAwards(services, uid, 'exportUnitCertificates', request);
  if (!awards.ok) return awards;
  const at = awards.value.flatMap(({ certificateCode }) =>
    certificateCode === null ? [] : [paths.certificate(certificateCode)],
  );
  const documents = await services.store.load(at);
  const certificates = at
    .flatMap((path) => documents.read(path, certificateSchema) ?? [])
    .filter(({ status }) => status === 'valid')
    .toSorted((a, b) => a.content.goldenBookNo - b.content.goldenBookNo);
  if (certificates.length === 0) return err('certificateNotValid');
  return ok(await printed(services, certificates, defaultLayouts.a4Full));
}

/** The signed paper that awarded one of a unit's own: as it is, and as it was when the decision took effect. */
export async function exportDecisionScan(
  services: Services,
  uid: string,
  { movementId, nominationId }: CallableInput<'exportDecisionScan'>,
): Promise<Result<CallableResponse<'exportDecisionScan'>, RefusalCode>> {
  const { unitId } = nominationRef(nominationId);
  const asked = { movementId, unitId, nominationIds: [nominationId] };
  const awards = await ownAwards(services, uid, 'exportDecisionScan', asked);
  if (!awards.ok) return awards;
  const decisionId = awards.value[0]?.decisionId ?? null;
  if (decisionId === null) return err('unknownDecision');
  const { store } = services;
  const decisionPath = paths.decision(movementId, decisionId);
  const decision = (await store.load([decisionPath])).read(decisionPath, decisionSchema);
  if (decision?.state !== 'effective' || !decision.signature) return err('unknownDecision');
  const { scanId } = decision.signature;
  const scanPath = paths.scan(movementId, decisionId, scanId);
  const manifest = (await store.load([scanPath])).read(scanPath, manifestSchema);
  const chunk = (index: number) => paths.scanChunk(movementId, decisionId, scanId, index);
  const bytes = manifest && (await wholeFile(store, manifest, chunk));
  if (!bytes) return err('fileNotWhole');
  const { name, type } = manifest;
  return ok({ name, type, data: Buffer.from(bytes).toString('base64') });
}
