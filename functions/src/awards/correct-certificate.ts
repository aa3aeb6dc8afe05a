import { nameAndPosition } from '@thidua/domain/wording/award-labels';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { revokedMail } from '@thidua/domain/wording/award-mails';
import {
  certificateSchema,
  codeFrom,
  type Certificate,
  type CertificateContent,
} from '@thidua/domain/award/certificate';
import { withItem, type AwardDecision, type DecisionItem } from '@thidua/domain/award/decision';
import { isMendedName, derivedOfName } from '@thidua/domain/nomination/names';
import {
  decideNominationMove,
  nominationSchema,
  type Nomination,
} from '@thidua/domain/nomination/nomination';
import { decisionChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { readNames } from '../frame/read-authority.ts';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import type { Signer } from '../platform/signing.ts';
import { parseFound, type Documents } from '../store/store.ts';
import { issuedMovementFor } from '../frame/issued-movement.ts';
import { asRole, entryBy, loadNominations, writeMovementLog, type AwardContext } from './award-context.ts';
import { aboutNominee, letterTo } from './award-news.ts';
import { publishKeys } from './issue-certificates.ts';
import { ended, lineOf, replaceCertificate, saidOf, sayingOf } from './replace-certificate.ts';
import { readDecision, writeDecision } from './stored-lists.ts';
import { loadPublications, publishOutcomes } from './publication-outcomes.ts';

type Correction = CallableInput<'reissueCertificate'>;

/** A certificate that counts, with everything it belongs to. */
interface Held {
  id: string;
  nomination: Nomination;
  certificate: Certificate;
  decision: AwardDecision;
  decisionId: string;
  /** Its code and those of the certificates it has replaced. */
  codes: string[];
  /** The name on the first of them, which was decided on. */
  decidedName: string;
  /** Heads of the nomination's log, and the decision with the head of its log. */
  ofNomination: Documents;
  ofDecision: Documents;
}

async function loadHeld(
  { transaction, movementId }: AwardContext,
  code: string,
): Promise<Result<Held, RefusalCode>> {
  const path = paths.certificate(code);
  const certificate = (await transaction.load([path])).read(path, certificateSchema);
  if (certificate?.movementId !== movementId) return err('unknownCertificate');
  if (certificate.status !== 'valid') return err('certificateNotValid');
  const where = [['certificateCode', '==', code]] as const;
  const found = await transaction.find({ collection: paths.nominations(movementId), where });
  const [first] = parseFound(found, nominationSchema);
  if (!first || first.decisionId === null) return err('unknownCertificate');
  const { decisionId } = first;
  const line = await lineOf(transaction, code, certificate);
  if (!line) return err('unknownCertificate');
  const { codes } = line;
  const decidedName = line.first.content.name;
  const id = nominationId(first.unitId, first.caseId);
  const { documents: ofNomination, byId } = await loadNominations(transaction, movementId, [id]);
  const decisionPath = paths.decision(movementId, decisionId);
  const chainPath = paths.chain(decisionChainId(movementId, decisionId));
  const ofDecision = await transaction.load([decisionPath, chainPath]);
  const decision = await readDecision(transaction, ofDecision, movementId, decisionId);
  const nomination = byId.get(id);
  if (!nomination || !decision) return err('unknownCertificate');
  return ok({
    id,
    nomination,
    certificate,
    decision,
    decisionId,
    codes,
    decidedName,
    ofNomination,
    ofDecision,
  });
}

function writeDecisionItem(
  context: AwardContext,
  { id, decision, decisionId, ofDecision }: Held,
  change: Partial<DecisionItem>,
  entry: { action: string; before: string; after: string; reason: string },
): void {
  const { transaction, movementId } = context;
  writeDecision(transaction, decisionId, decision, withItem(decision, id, change));
  writeMovementLog(context, ofDecision, decisionChainId(movementId, decisionId), entryBy(context, entry));
}

/** A misspelt name or position is mended on a new certificate under the same golden-book number. */
export async function reissueCertificate(
  services: Services,
  uid: string,
  request: Correction,
): Promise<Result<{ code: string }, RefusalCode>> {
  const allowed = await issuedMovementFor(services, uid, 'reissueCertificate', request.movementId);
  if (!allowed.ok) return allowed;
  const signer = await services.signer();
  // Before the first certificate of a new key is there to be checked.
  await publishKeys(services, signer);
  const code = codeFrom(services.newToken());
  return asRole(services, uid, 'reissueCertificate', request.movementId, (context) =>
    reissue(context, signer, code, request),
  );
}

async function reissue(
  context: AwardContext,
  signer: Signer,
  code: string,
  { code: oldCode, reason, honorific, name, position }: Correction,
): Promise<Result<{ code: string }, RefusalCode>> {
  const held = await loadHeld(context, oldCode);
  if (!held.ok) return held;
  const { id, nomination, certificate, decision } = held.value;
  const { content } = certificate;
  // With the name that was decided on: step by step one would become another.
  if (!isMendedName(nomination.kind, held.value.decidedName, name)) return err('correctionTooFar');
  const lists = await loadPublications(context, [nomination]);
  const corrected = { honorific, name, position };
  const next: CertificateContent = { ...content, ...corrected, code, issue: content.issue + 1 };
  if (content.name === name && content.honorific === honorific && content.position === position) {
    return err('nothingChanged');
  }
  const renamed = { ...corrected, ...derivedOfName(name) };
  await replaceCertificate(context, signer, held.value, next, renamed, reason);
  const transition = { action: 'reissue', before: oldCode, after: code, reason };
  const item = decision.items.find((one) => one.nominationId === id);
  const onPaper = item?.onPaper || nameAndPosition(content);
  writeDecisionItem(context, held.value, { ...corrected, onPaper }, transition);
  const said = new Map([[id, { correctedTo: nameAndPosition(corrected), correctedWhy: reason }]]);
  const { publicationId } = nomination;
  if (publicationId !== null) publishOutcomes(context, lists, new Map([[publicationId, said]]));
  return ok({ code });
}

/** By the chairman: certificate, decision's list and the public list say from now on that it was revoked, and why. */
export function revokeCertificate(
  services: Services,
  uid: string,
  { movementId, code, reason }: CallableInput<'revokeCertificate'>,
): Promise<Result<null, RefusalCode>> {
  return asRole(services, uid, 'revokeCertificate', movementId, async (context) => {
    const { transaction, now } = context;
    const held = await loadHeld(context, code);
    if (!held.ok) return held;
    const { id, nomination, certificate, ofNomination } = held.value;
    const lists = await loadPublications(context, [nomination]);
    const { office } = await readNames(transaction, nomination.authorityId);
    const moved = decideNominationMove(nomination, 'revoke', ['chairman'], reason, now);
    if (!moved.ok) return moved;
    transaction.set(paths.certificate(code), ended(certificate, 'revoked', reason, null, context));
    const { next, event } = moved.value;
    writeNomination(services, transaction, ofNomination, next, [entryOf(event, uid, now)]);
    const transition = {
      action: 'revoke',
      before: 'awarded',
      after: 'revoked',
      reason: `${code}: ${reason}`,
    };
    writeDecisionItem(context, held.value, { status: 'revoked' }, transition);
    const said = new Map([[id, { outcome: 'revoked' as const, outcomeReason: reason }]]);
    const { publicationId } = nomination;
    if (publicationId !== null) publishOutcomes(context, lists, new Map([[publicationId, said]]));
    const news = { kind: 'certificateRevoked' as const, subjectId: code, detail: reason };
    const what = `revoked~${code}`;
    const letter = revokedMail(next, {
      ...saidOf(context.movement, next, certificate.content),
      office,
      reason,
    });
    context.announce({
      notices: aboutNominee(next, what, news, ['office', 'publicity']),
      letters: [letterTo(next, what, letter, { awarded: letter, ...sayingOf(held.value.codes, letter) })],
    });
    return ok(null);
  });
}
