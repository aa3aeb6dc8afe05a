import { isDeepStrictEqual } from 'node:util';
import { formTitleOf, printedForm } from '@thidua/domain/wording/notices';
import {
  certificateSchema,
  codeFrom,
  honorifics,
  type CertificateContent,
} from '@thidua/domain/award/certificate';
import {
  numberAndSymbol,
  type AwardDecision,
  type DecisionItem,
  type Signature,
} from '@thidua/domain/award/decision';
import { decideNominationMove, type Nomination } from '@thidua/domain/nomination/nomination';
import { decisionChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { contentHash } from '../frame/write-log.ts';
import { entryOf, writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import type { Signer } from '../platform/signing.ts';
import { readDecision, writeDecision } from './stored-lists.ts';
import { issuedMovementSchema, type IssuedMovement } from '../frame/issued-movement.ts';
import { entryBy, loadNominations, writeMovementLog } from './award-context.ts';
import { tellAwarded } from './award-news.ts';
import { lineOf, replaceCertificate, signed, type Replaced, type Replacing } from './replace-certificate.ts';

/** Awards per transaction, and transactions at a time. */
const CHUNK = 20;
const AT_ONCE = 5;

interface Issue {
  services: Services;
  signer: Signer;
  movement: IssuedMovement;
  movementId: string;
  decisionId: string;
  decision: AwardDecision;
  signature: Signature;
}

/**
 * Issues what a decision in force awards: certificates, then notifications and mails, and last `issued`, which tells
 * that all of it is done. Each step finds by the state what was done before, so however often and wherever a repeat
 * begins, a certificate is issued once and everyone is notified once. After a correction it replaces what says otherwise.
 */
export async function issueDecision(
  services: Services,
  movementId: string,
  decisionId: string,
): Promise<void> {
  const at = { decision: paths.decision(movementId, decisionId), movement: paths.movement(movementId) };
  const documents = await services.store.load(Object.values(at));
  const decision = await readDecision(services.store, documents, movementId, decisionId);
  if (decision?.state !== 'effective' || !decision.signature || isIssued(decision)) return;
  const movement = documents.read(at.movement, issuedMovementSchema);
  if (!movement) throw new Error(`${at.movement} is not there`);
  const signer = await services.signer();
  const { signature } = decision;
  const issue: Issue = { services, signer, movement, movementId, decisionId, decision, signature };
  await publishKeys(services, signer);
  const nominations = await issueAll(issue);
  const awarded = nominations.filter(({ state }) => state === 'awarded');
  await tellAwarded(services, movement, decisionId, decision, awarded);
  await finish(issue);
}

const isIssued = ({ issued, items }: AwardDecision) => issued >= items.length;

/** Every public half, so that whatever any of the keys signed can be checked. */
export async function publishKeys({ store, now }: Services, { published }: Signer): Promise<void> {
  const keys = published.map(({ keyId, jwk }) => ({
    path: paths.publicKey(keyId),
    data: { jwk, since: now() },
  }));
  const known = await store.load(keys.map(({ path }) => path));
  await store.createMany(keys.filter(({ path }) => !known.has(path)));
}

async function issueAll(issue: Issue): Promise<Nomination[]> {
  const { items } = issue.decision;
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const done: Nomination[] = [];
  const worker = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift())
      done.push(...(await issueSome(issue, chunk)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** Signing has no effect outside, so a transaction that runs again merely makes other codes. */
const issueSome = (issue: Issue, items: readonly DecisionItem[]): Promise<Nomination[]> => {
  const { services, signer, movement, movementId, decisionId } = issue;
  return transactAndTell(services, async (transaction, announce) => {
    const now = services.now();
    const ids = items.map(({ nominationId }) => nominationId);
    const { documents, byId } = await loadNominations(transaction, movementId, ids);
    const counting = await countingOf(issue, transaction, [...byId.values()]);
    const context = { services, transaction, movement, announce, uid: 'system', role: 'system', now };
    const nominations = items.map(async (item) => {
      const nomination = byId.get(item.nominationId);
      if (!nomination || nomination.decisionId !== decisionId) {
        throw new Error(`${item.nominationId} is not in ${decisionId}`);
      }
      const { certificateCode: given } = nomination;
      if (given !== null) {
        const held = counting.get(given);
        return held
          ? corrected(issue, context, item, { ...held, nomination, ofNomination: documents })
          : nomination;
      }
      const content = contentOf(issue, item, codeFrom(services.newToken()));
      const certificateCode = content.code;
      const moved = decideNominationMove(nomination, 'issue', ['system'], '', now, { certificateCode });
      if (!moved.ok) throw new Error(`${item.nominationId} cannot be issued: ${moved.error}`);
      const certificate = await signed(signer, issue.decision, content, now);
      transaction.create(paths.certificate(content.code), certificate);
      const entry = entryOf(moved.value.event, 'system', now, contentHash(content, services.sha256));
      writeNomination(services, transaction, documents, moved.value.next, [entry]);
      return moved.value.next;
    });
    return Promise.all(nominations);
  });
};

type Line = Pick<Replaced, 'certificate' | 'codes' | 'decision'>;

/** Of a decision that was corrected, the certificates that count, by code. */
async function countingOf(
  { decision }: Issue,
  transaction: Transaction,
  nominations: readonly Nomination[],
): Promise<Map<string, Line>> {
  const found = new Map<string, Line>();
  if (decision.corrections.length === 0) return found;
  for (const { state, certificateCode: code } of nominations) {
    if (code === null || state !== 'awarded') continue;
    const path = paths.certificate(code);
    const certificate = (await transaction.load([path])).read(path, certificateSchema);
    const line = certificate && (await lineOf(transaction, code, certificate));
    if (!certificate || !line) throw new Error(`${path} is not there`);
    found.set(code, { certificate, codes: line.codes, decision });
  }
  return found;
}

/** A certificate says of its decision what the decision says: one of before a correction is replaced. */
async function corrected(
  issue: Issue,
  context: Replacing,
  item: DecisionItem,
  replaced: Replaced,
): Promise<Nomination> {
  const { services, signer, decision } = issue;
  const { content } = replaced.certificate;
  const wanted = contentOf(issue, item, content.code);
  const { decisionNumber, decisionDate, issuedOn, signingForm, signer: name } = wanted;
  const next = { ...content, decisionNumber, decisionDate, issuedOn, signingForm, signer: name };
  if (isDeepStrictEqual(content, next)) return replaced.nomination;
  const renewed = { ...next, code: codeFrom(services.newToken()), issue: content.issue + 1 };
  const reason = decision.corrections.at(-1)?.reason ?? '';
  return replaceCertificate(context, signer, replaced, renewed, {}, reason);
}

function contentOf(
  { movement, decision, signature }: Pick<Issue, 'movement' | 'decision' | 'signature'>,
  item: DecisionItem,
  code: string,
): CertificateContent {
  if (item.goldenBookNo === null) throw new Error(`${item.nominationId} has no golden-book number`);
  return {
    code,
    issuerTitle: decision.issuerTitle,
    formTitle: printedForm(formTitleOf(movement, item.formId)),
    recipientKind: item.kind,
    name: item.name,
    honorific: honorifics.find((one) => one === item.honorific) ?? '',
    position: item.position,
    citation: item.citation,
    decisionNumber: numberAndSymbol(signature.number, decision.symbol),
    decisionDate: signature.date,
    goldenBookNo: item.goldenBookNo,
    issue: 1,
    placeName: movement.issuedAt,
    issuedOn: signature.date,
    signingForm: signature.signingForm,
    signer: signature.signer,
  };
}

async function finish({ services, movement, movementId, decisionId }: Issue): Promise<void> {
  const chainId = decisionChainId(movementId, decisionId);
  const at = { decision: paths.decision(movementId, decisionId), chain: paths.chain(chainId) };
  await services.store.transact(async (transaction) => {
    const documents = await transaction.load(Object.values(at));
    const decision = await readDecision(transaction, documents, movementId, decisionId);
    if (!decision || isIssued(decision)) return;
    const next = { ...decision, issued: decision.items.length, seq: decision.seq + 1 };
    writeDecision(transaction, decisionId, decision, next);
    const transition = { action: 'issueCertificates', before: 'effective', after: 'effective' };
    const entry = entryBy({ uid: 'system', role: 'system', now: services.now() }, transition);
    writeMovementLog({ services, transaction, movement, movementId }, documents, chainId, entry);
  });
}
