import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { certificateSchema, type Certificate } from '@thidua/domain/award/certificate';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fold } from '@thidua/domain/base/text';
import { correctionLetter, reissueLetter, revocationLetter } from '../documents/correction-letters.ts';
import { issuedMovementFor, type IssuedMovement } from '../frame/issued-movement.ts';
import type { Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';
import { letterMovementOf } from './export-decision.ts';
import { readDecision } from './stored-lists.ts';

type Asked = CallableInput<'exportAwardPaper'>['about'];
type OfCertificate = Extract<Asked, { code: string }>;

/** The paper that goes with a correction, a reissue or a revocation, to be signed outside. */
export async function exportAwardPaper(
  services: Services,
  uid: string,
  { movementId, about: asked }: CallableInput<'exportAwardPaper'>,
): Promise<Result<CallableResponse<'exportAwardPaper'>, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'exportAwardPaper', movementId);
  if (!allowed.ok) return allowed;
  const made =
    asked.kind === 'correction'
      ? await correctionOf(services, movementId, allowed.value, asked)
      : await paperOf(services, movementId, allowed.value, asked);
  if (!made.ok) return made;
  const { file, about } = made.value;
  const name = `${fileNames[asked.kind]}-${fold(about).replace(/[^a-z0-9]+/g, '-')}`;
  return ok({ fileName: `${name}.docx`, docx: file.toString('base64') });
}

const fileNames = { correction: 'dinh-chinh', reissue: 'cap-lai', revocation: 'thu-hoi' } as const;

interface Made {
  file: Buffer;
  /** Part of the file's name. */
  about: string;
}

async function decisionOf({ store }: Services, movementId: string, decisionId: string) {
  const path = paths.decision(movementId, decisionId);
  return readDecision(store, await store.load([path]), movementId, decisionId);
}

async function correctionOf(
  services: Services,
  movementId: string,
  movement: IssuedMovement,
  { decisionId, index }: Extract<Asked, { kind: 'correction' }>,
): Promise<Result<Made, RefusalCode>> {
  const decision = await decisionOf(services, movementId, decisionId);
  if (!decision) return err('unknownDecision');
  const paper = { decision, movement: letterMovementOf(movement), now: services.now() };
  const file = await correctionLetter(paper, index);
  const number = decision.corrections[index]?.before.number;
  return file && number !== undefined ? ok({ file, about: number }) : err('nothingChanged');
}

async function paperOf(
  services: Services,
  movementId: string,
  movement: IssuedMovement,
  { kind, code }: OfCertificate,
): Promise<Result<Made, RefusalCode>> {
  const { store } = services;
  const certificate = await certificateOf(services, code);
  if (certificate?.movementId !== movementId) return err('unknownCertificate');
  const where = [['certificateCode', '==', code]] as const;
  const [nomination] = parseFound(
    await store.find({ collection: paths.nominations(movementId), where }),
    nominationSchema,
  );
  const decision = nomination?.decisionId
    ? await decisionOf(services, movementId, nomination.decisionId)
    : null;
  const { content } = certificate;
  const item = decision?.items.find(({ goldenBookNo }) => goldenBookNo === content.goldenBookNo);
  if (!decision || !item) return err('unknownCertificate');
  const paper = { decision, movement: letterMovementOf(movement), now: services.now() };
  const about = content.name;
  if (kind === 'revocation') {
    if (certificate.status !== 'revoked') return err('notInThisState');
    const why = certificate.statusReason || (nomination?.remark ?? '');
    return ok({ file: await revocationLetter(paper, item, content, why), about });
  }
  const replaced = await replacedBy(services, certificate);
  const [first] = replaced;
  if (!first) return err('notInThisState');
  const logged = nomination ? await reissuesOf(services, movementId, nomination) : new Map<string, string>();
  const whys = replaced.map((one) => one.statusReason || (logged.get(one.content.code) ?? ''));
  const reasons = [...new Set(whys)].join('; ');
  return ok({ file: await reissueLetter(paper, item, first.content, content, reasons), about });
}

/** Those that a certificate has replaced, the one that was decided on first. */
async function replacedBy(services: Services, { replaces }: Certificate): Promise<Certificate[]> {
  const before = replaces === null ? null : await certificateOf(services, replaces);
  return before ? [...(await replacedBy(services, before)), before] : [];
}

/** Why certificates of a nomination were replaced, by code, as its log keeps it when the certificate no longer tells. */
async function reissuesOf(
  { store }: Services,
  movementId: string,
  { unitId, caseId }: Nomination,
): Promise<Map<string, string>> {
  const chainId = nominationChainId(movementId, nominationId(unitId, caseId));
  const entries = parseFound(await store.find({ collection: paths.chainEntries(chainId) }), chainEntrySchema);
  const reissues = entries.filter(({ action }) => action === 'reissue');
  return new Map(reissues.map(({ before, detail }) => [before, detail?.reason ?? '']));
}

async function certificateOf({ store }: Services, code: string): Promise<Certificate | null> {
  const path = paths.certificate(code);
  return (await store.load([path])).read(path, certificateSchema);
}
