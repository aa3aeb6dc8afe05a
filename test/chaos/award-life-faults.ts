import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import type { Certificate } from '@thidua/domain/award/certificate';
import type { AwardDecision } from '@thidua/domain/award/decision';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import type { Comment, Publication } from '@thidua/domain/award/publication';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { settings } from '../support/small-movement.ts';

/** All that is stored of awards, by id; certificates by code, comments by list. */
export interface Held {
  nominations: Map<string, Nomination>;
  publications: Map<string, Publication>;
  comments: Map<string, Map<string, Comment>>;
  decisions: Map<string, AwardDecision>;
  certificates: Map<string, Certificate>;
  /** Of the golden book. */
  lastNumber: number;
}

const inForce = ({ decisions }: Held) =>
  [...decisions].filter(([, { state }]) => state === 'effective').map(([id, one]) => ({ id, ...one }));
const dayOf = (at: Date) => localDateOf(at, settings.zone);

/** Whatever does not hold that must hold after whatever anybody did, said in other words than the program's own. */
export function faultsOf(held: Held, chairmen: readonly string[]): string[] {
  const found: string[] = [];
  const must = (holds: boolean, what: string) => void (holds ? null : found.push(what));
  for (const [id, nomination] of held.nominations) {
    const { state, ruling } = nomination;
    const holding = [...held.decisions].filter(
      ([, one]) => one.state !== 'discarded' && one.items.some((item) => item.nominationId === id),
    );
    must(holding.length <= 1, `${id} is in ${holding.length} decisions`);
    must((holding[0]?.[0] ?? null) === nomination.decisionId, `${id} is held by ${nomination.decisionId}`);
    const isDecided = holding.some(([, one]) => one.state === 'effective');
    must(!isDecided || ['published', 'awarded', 'revoked'].includes(state), `${id} is decided and ${state}`);
    if (isDecided || state === 'awarded' || state === 'revoked') mustBeDeserved(held, id, chairmen, must);
    if (state === 'declined') {
      must(ruling?.outcome === 'decline' && chairmen.includes(ruling.by), `${id} is declined by nobody`);
      must((ruling?.reason ?? '') !== '', `${id} is declined without a reason`);
      const entry = entryOf(held, id, nomination);
      const departs = nomination.result?.supported === true;
      must(!departs || (entry?.outcome === 'decline' && entry.outcomeReason !== ''), `${id}: silent decline`);
    }
    mustFitItsCertificates(held, id, must);
  }
  for (const { entries } of held.publications.values()) {
    const silent = entries.filter(({ councilSupported, reason }) => !councilSupported && reason === '');
    must(silent.length === 0, `published against the council without a reason: ${silent.length}`);
  }
  mustBeNumbered(held, must);
  mustSayTheSame(held, must);
  return found;
}

type Must = (holds: boolean, what: string) => void;

const entryOf = ({ publications }: Held, id: string, { publicationId }: Nomination) =>
  publications.get(publicationId ?? '')?.entries.find(({ nominationId }) => nominationId === id);

/** Published, open for comment to the end, every comment answered, ruled by a chairman, and in one decision in force. */
function mustBeDeserved(held: Held, id: string, chairmen: readonly string[], must: Must): void {
  const nomination = held.nominations.get(id);
  const list = held.publications.get(nomination?.publicationId ?? '');
  const ruling = nomination?.ruling;
  if (!nomination || !list || !ruling) {
    must(false, `${id} is awarded unpublished or unruled`);
    return;
  }
  must(
    ruling.outcome === 'award' && chairmen.includes(ruling.by),
    `${id}: ${ruling.outcome} by ${ruling.by}`,
  );
  must(list.until >= addDays(dayOf(list.publishedAt), awardSettings.commentDays), `${id}: a short list`);
  must(dayOf(ruling.at) > list.until, `${id} is ruled on before the end of its comment period`);
  for (const { at, answer } of held.comments.get(nomination.publicationId ?? '')?.values() ?? []) {
    must(dayOf(at) <= list.until, `${id}: a late comment`);
    must(answer !== null && answer.at <= ruling.at, `${id} is ruled on before a comment was answered`);
  }

  const decisions = inForce(held).filter(({ items }) =>
    items.some(({ nominationId }) => nominationId === id),
  );
  const [decision] = decisions;
  must(
    decisions.length === 1 && decision?.id === nomination.decisionId,
    `${id}: ${decisions.length} decisions`,
  );
  must(decision?.signature !== null, `${id}: a decision without number`);
  must((decision?.signature?.date ?? '') >= dayOf(ruling.at), `${id} is decided before it was ruled on`);

  if (nomination.result?.supported !== false) return;
  const entry = entryOf(held, id, nomination);
  const item = decision?.items.find(({ nominationId }) => nominationId === id);
  must(ruling.departs && ruling.reason !== '', `${id} departs from the council without a reason`);
  must(entry?.councilSupported === false && entry.reason !== '', `${id}: no reason on the list`);
  must((entry?.outcomeReason ?? '') !== '' && item?.reason !== '', `${id}: no reason with the outcome`);
}

/** One certificate counts of whoever is awarded, none of anybody else; the others lead to it. */
function mustFitItsCertificates(held: Held, id: string, must: Must): void {
  const nomination = held.nominations.get(id);
  const item = inForce(held)
    .flatMap(({ items }) => items)
    .find(({ nominationId }) => nominationId === id);
  const own = [...held.certificates.values()].filter(
    ({ content }) => item !== undefined && content.goldenBookNo === item.goldenBookNo,
  );
  const valid = own.filter(({ status }) => status === 'valid');
  const isAwarded = nomination?.state === 'awarded';
  must(
    valid.length === (isAwarded ? 1 : 0),
    `${id} is ${nomination?.state} with ${valid.length} certificates`,
  );
  const current = held.certificates.get(nomination?.certificateCode ?? '');
  must(!isAwarded || current === valid[0], `${id} has another certificate than counts`);
  must(nomination?.state !== 'revoked' || current?.status === 'revoked', `${id}: revoked in name only`);
  must(
    !isAwarded || (current?.content.name === nomination.name && item?.name === nomination.name),
    `${id}: names`,
  );
  for (const { status, statusReason, replacedBy, content } of own) {
    must(status === 'valid' || statusReason !== '', `${content.code} is ${status} for no reason`);
    const next = held.certificates.get(replacedBy ?? '');
    must((status === 'replaced') === (next !== undefined), `${content.code} is ${status} by ${replacedBy}`);
    must(!next || (next.replaces === content.code && own.includes(next)), `${content.code}: no way back`);
    must(
      !next || next.content.issue === content.issue + 1,
      `${content.code} is followed by ${next?.content.issue}`,
    );
  }
}

/** Once a decision is issued, its certificates that count say of it what it says. */
function mustSayTheSame(held: Held, must: Must): void {
  for (const { items, issued, signature, symbol } of inForce(held)) {
    if (issued < items.length || !signature) continue;
    const own = new Set(items.map(({ goldenBookNo }) => goldenBookNo));
    for (const { status, content } of held.certificates.values()) {
      if (status !== 'valid' || !own.has(content.goldenBookNo)) continue;
      const said = [content.decisionNumber, content.decisionDate, content.issuedOn, content.signer].join();
      const wanted = [`0${signature.number}/${symbol}`, signature.date, signature.date, signature.signer];
      must(said === wanted.join(), `${content.code} says ${said}`);
    }
  }
}

/** One number per issuer, symbol and year; one golden book without a gap; no certificate beside them. */
function mustBeNumbered(held: Held, must: Must): void {
  const decisions = inForce(held);
  const signed = decisions.map(
    ({ authorityId, symbol, signature }) =>
      `${authorityId} ${symbol} ${signature?.date.slice(0, 4)} ${signature?.number}`,
  );
  must(new Set(signed).size === signed.length, `a number is used twice: ${signed.join()}`);
  const numbers = decisions.flatMap(({ items }) => items.map(({ goldenBookNo }) => Number(goldenBookNo)));
  const inOrder = numbers.toSorted((a, b) => a - b);
  must(
    inOrder.every((number, index) => number === index + 1),
    `golden book: ${inOrder.join()}`,
  );
  must(held.lastNumber === numbers.length, `the golden book ends at ${held.lastNumber}`);
  for (const { content } of held.certificates.values()) {
    must(numbers.includes(content.goldenBookNo), `${content.code} stands in no decision`);
  }
}
