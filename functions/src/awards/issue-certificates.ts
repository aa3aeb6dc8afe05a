import { printedForm, UNNAMED_FORM } from '@thidua/domain/wording/notices';
import {
  type Certificate,
  type CertificateContent,
  codeFrom,
  honorifics,
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
import type { Signer } from '../platform/signing.ts';
import { readDecision, writeDecision } from './stored-lists.ts';
import { issuedMovementSchema, type IssuedMovement } from '../frame/issued-movement.ts';
import { entryBy, loadNominations, writeMovementLog } from './award-context.ts';
import { tellAwarded } from './award-news.ts';

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
 * begins, a certificate is issued once and everyone is notified once.
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
  const { services, signer, movementId, decisionId } = issue;
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const ids = items.map(({ nominationId }) => nominationId);
    const { documents, byId } = await loadNominations(transaction, movementId, ids);
    const nominations = items.map(async (item) => {
      const nomination = byId.get(item.nominationId);
      if (!nomination || nomination.decisionId !== decisionId) {
        throw new Error(`${item.nominationId} is not in ${decisionId}`);
      }
      if (nomination.certificateCode !== null) return nomination;
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

function contentOf(
  { movement, decision, signature }: Pick<Issue, 'movement' | 'decision' | 'signature'>,
  item: DecisionItem,
  code: string,
): CertificateContent {
  if (item.goldenBookNo === null) throw new Error(`${item.nominationId} has no golden-book number`);
  const form = movement.awardForms.find(({ id }) => id === item.formId);
  return {
    code,
    issuerTitle: decision.issuerTitle,
    formTitle: printedForm(form?.title ?? UNNAMED_FORM),
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

/** A new certificate that counts. */
export async function signed(
  signer: Signer,
  { authorityId, movementId }: Pick<AwardDecision, 'authorityId' | 'movementId'>,
  content: CertificateContent,
  now: Date,
  replaces: string | null = null,
): Promise<Certificate> {
  return {
    content,
    jws: await signer.sign(content),
    keyId: signer.keyId,
    authorityId,
    movementId,
    status: 'valid',
    statusReason: '',
    replacedBy: null,
    replaces,
    issuedAt: now,
    changedAt: now,
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
