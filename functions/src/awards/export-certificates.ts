import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import {
  certificateLayoutSchema,
  defaultLayouts,
  type CertificateLayout,
} from '@thidua/domain/award/certificate-layout';
import { certificateSchema, type Certificate } from '@thidua/domain/award/certificate';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { calibrationPage } from '../documents/calibration-page.ts';
import { certificatesPdf } from '../documents/certificates.ts';
import type { Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';
import { issuedMovementFor } from '../frame/issued-movement.ts';

type Request = CallableInput<'exportCertificates'>;

/** What an authority prints by: what it has saved, or A4 across on plain paper. */
async function layoutOf({ store }: Services, authorityId: string): Promise<CertificateLayout> {
  const path = paths.certificateLayout(authorityId);
  return (await store.load([path])).read(path, certificateLayoutSchema) ?? defaultLayouts.a4Full;
}

/** Certificates that count, in the order of the golden book: all of a decision, or those named. */
export async function exportCertificates(
  services: Services,
  uid: string,
  request: Request,
): Promise<Result<CallableResponse<'exportCertificates'>, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'exportCertificates', request.movementId);
  if (!allowed.ok) return allowed;
  const wanted = await loadCertificates(services, request);
  if (!wanted.ok) return wanted;
  const inOrder = wanted.value.toSorted((a, b) => a.content.goldenBookNo - b.content.goldenBookNo);
  const layout = await layoutOf(services, allowed.value.authorityId);
  return ok(await printed(services, inOrder, layout));
}

/** These certificates as one PDF, base64, with a name for the file. */
export async function printed(
  services: Pick<Services, 'siteOrigin'>,
  certificates: readonly Certificate[],
  layout: CertificateLayout,
): Promise<CallableResponse<'exportCertificates'>> {
  const file = await certificatesPdf(certificates, layout, { origin: services.siteOrigin() });
  const [first] = certificates;
  const name = certificates.length === 1 && first ? first.content.code : `${certificates.length}-ban`;
  return { fileName: `giay-khen-${name}.pdf`, pdf: file.toString('base64') };
}

async function loadCertificates(
  { store }: Services,
  { movementId, decisionId, codes }: Request,
): Promise<Result<Certificate[], RefusalCode>> {
  const ofDecision = decisionId === null ? [] : await codesOf(store, movementId, decisionId);
  const wanted = [...new Set([...ofDecision, ...codes])];
  if (wanted.length === 0) return err('unknownCertificate');
  const documents = await store.load(wanted.map(paths.certificate));
  const certificates: Certificate[] = [];
  for (const code of wanted) {
    const certificate = documents.read(paths.certificate(code), certificateSchema);
    if (certificate?.movementId !== movementId) return err('unknownCertificate');
    if (certificate.status === 'valid') certificates.push(certificate);
    else if (codes.includes(code)) return err('certificateNotValid');
  }
  return certificates.length > 0 ? ok(certificates) : err('certificateNotValid');
}

async function codesOf(store: Services['store'], movementId: string, decisionId: string): Promise<string[]> {
  const where = [['decisionId', '==', decisionId]] as const;
  const found = await store.find({ collection: paths.nominations(movementId), where });
  return parseFound(found, nominationSchema).flatMap(({ certificateCode }) => certificateCode ?? []);
}

/** A page to find out by how much a printer is off; of the layout that is being set, or the one in use. */
export async function exportCalibration(
  services: Services,
  uid: string,
  { movementId, layout }: CallableInput<'exportCalibration'>,
): Promise<Result<CallableResponse<'exportCalibration'>, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'exportCalibration', movementId);
  if (!allowed.ok) return allowed;
  const file = await calibrationPage(layout ?? (await layoutOf(services, allowed.value.authorityId)));
  return ok({ fileName: 'can-chinh-may-in.pdf', pdf: file.toString('base64') });
}
