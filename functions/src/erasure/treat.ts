import { accountProposalSchema } from '@thidua/domain/people/account-proposal';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { opinionSchema, sessionSchema } from '@thidua/domain/council/council';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { decisionItemSchema, decisionSchema, type DecisionItem } from '@thidua/domain/award/decision';
import {
  eraseCase,
  eraseContent,
  eraseEntry,
  eraseItem,
  eraseItemReason,
  eraseMail,
  eraseMembership,
  eraseNomination,
  eraseProposal,
  eraseStatusReason,
  erasureSchema,
  isAwarded,
} from '@thidua/domain/erasure/erasure';
import type { Effect } from '@thidua/domain/erasure/erasure-subject';
import { mailSchema } from '@thidua/domain/mail/mail';
import { membershipSchema } from '@thidua/domain/people/membership';
import { comparisonSchema, nominationSchema } from '@thidua/domain/nomination/nomination';
import { notificationSchema, subjectIdOf } from '@thidua/domain/mail/notification';
import { pageSchema } from '@thidua/domain/base/paged';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import {
  commentSchema,
  publicationSchema,
  publicEntrySchema,
  type PublicEntry,
} from '@thidua/domain/award/publication';
import { publicQuestionSchema, questionWords } from '@thidua/domain/question/question';
import { isPlain, mentions, redactText, redactValue } from '@thidua/domain/erasure/redact';
import { ERASED } from '@thidua/domain/words/stored';
import { caseSchema, draftSchema, versionSchema } from '@thidua/domain/submission/case';
import { z } from 'zod';
import type { Holding } from './holdings.ts';
import { dossiersOf, idsAt, isOwn, type Person } from './person.ts';
import { treatStory } from './treat-exemplar.ts';

/** One step of what becomes of a document: another content, or none (`null`), or it stays as it is (`undefined`). */
interface Treatment {
  effect: Effect;
  next: object | null | undefined;
}

type Treat = (person: Person, holding: Holding) => Treatment | null;

const REMOVED: Treatment = { effect: 'erased', next: null };
const KEPT: Treatment = { effect: 'kept', next: undefined };

/** `next` where it says something else than before; both read by the same schema, so that their fields stand in one order. */
function changed<T>(data: T, next: T, effect: Effect): Treatment | null {
  if (!isPlain(next) || JSON.stringify(next) === JSON.stringify(data)) return null;
  return { effect, next };
}

/** What is kept as it was issued; told where the person stands in it. */
const keep: Treat = (person, { data }) => (redactValue(data, person.needles) === data ? null : KEPT);

/** What is about many people at once: an id of one of them tells nothing of a name beside it. */
const OF_MANY: readonly Holding['kind'][] = ['publication', 'session'];

/** Without what the needles find. Who is meant is known where an id of theirs stands there, else by the name only. */
const redact: Treat = (person, { kind, path, data }) => {
  const next = redactValue(data, person.needles);
  if (next === data) return null;
  const isTied = !OF_MANY.includes(kind) && mentions(data, idsAt(person, path, data));
  return changed(data, next, isTied ? 'erased' : 'byName');
};

/** The whole dossier of a nominee; of other papers what names somebody. */
const treatDossier: Treat = (person, holding) => {
  const { path, data } = holding;
  if (!isOwn(person, path)) return data === null ? null : redact(person, holding);
  // Evidence goes with its bytes.
  if (!isPlain(data) || !('content' in data)) return REMOVED;
  if (!('rev' in data)) {
    const version = versionSchema.parse(data);
    return changed(version, { ...version, content: eraseContent(version.content) }, 'erased');
  }
  const draft = draftSchema.parse(data);
  const emptied = changed(draft, { ...draft, content: eraseContent(draft.content) }, 'erased');
  // Another revision: what a browser has kept of the one before is not written over it.
  return emptied && { ...emptied, next: { ...emptied.next, rev: draft.rev + 1 } };
};

/** Where a dossier of the person stands; of other papers of a unit what names somebody. */
const treatUnitPaper: Treat = (person, holding) => {
  if (!isOwn(person, holding.path)) return redact(person, holding);
  const submission = caseSchema.parse(holding.data);
  return changed(submission, eraseCase(submission), 'erased');
};

/** Whom a nominee was compared with. Whoever has the same name is somebody else here: only what points at the person goes. */
const treatComparison: Treat = (person, { path, data }) => {
  const comparison = comparisonSchema.parse(data);
  if (isOwn(person, path)) return changed(comparison, { ...comparison, matches: [], settled: {} }, 'erased');
  const ids = idsAt(person, path, data);
  const matches = comparison.matches.filter((one) => !ids.includes(one.nominationId));
  const settled = Object.fromEntries(
    Object.entries(comparison.settled).filter(([otherId]) => !ids.includes(otherId)),
  );
  return changed(comparison, { ...comparison, matches, settled }, 'erased');
};

const treatNomination: Treat = (person, { path, data }) => {
  const nomination = nominationSchema.parse(data);
  if (isOwn(person, path)) {
    const treated = changed(nomination, eraseNomination(nomination), 'erased');
    return treated ?? (isAwarded(nomination.state) ? KEPT : null);
  }
  const say = (text: string) => redactText(text, person.needles);
  const { remark, againstCouncil, ruling, handover } = nomination;
  const next = {
    ...nomination,
    remark: say(remark),
    againstCouncil: say(againstCouncil),
    ruling: ruling && { ...ruling, reason: say(ruling.reason) },
    handover: handover && { ...handover, to: say(handover.to) },
  };
  return changed(nomination, next, 'byName');
};

const entryPage = pageSchema(publicEntrySchema);
const itemPage = pageSchema(decisionItemSchema);

const treatExemplar: Treat = (person, holding) => {
  const treated = treatStory(person, holding);
  if (!treated) return null;
  const { effect, before, next } = treated;
  return next === null ? REMOVED : changed(before, next, effect);
};

/** By the name alone; what a public one is found by follows its text. */
const treatQuestion: Treat = (person, { data }) => {
  const shown = publicQuestionSchema.safeParse(data);
  if (!shown.success) return null;
  const said = publicQuestionSchema.parse(redactValue({ ...shown.data, words: [] }, person.needles));
  return changed(shown.data, { ...said, words: questionWords(said) }, 'byName');
};

const treatPublication: Treat = (person, { path, data }) => {
  const ids = idsAt(person, path, data);
  const erased = (entry: PublicEntry) => (ids.includes(entry.nominationId) ? eraseEntry(entry) : entry);
  const page = entryPage.safeParse(data);
  if (page.success) return changed(page.data, { ...page.data, items: page.data.items.map(erased) }, 'erased');
  const list = publicationSchema.parse(data);
  return changed(list, { ...list, entries: list.entries.map(erased) }, 'erased');
};

/** What was signed is kept as it was signed, without why it departs from the council; a draft, and one that was given up, is not. */
const treatDecision: Treat = (person, holding) => {
  const ids = idsAt(person, holding.path, holding.data);
  const isTheirs = ({ nominationId: id }: DecisionItem) => ids.includes(id);
  const erased = (item: DecisionItem) => (isTheirs(item) ? eraseItem(item) : item);
  const page = itemPage.safeParse(holding.data);
  const decision = page.success ? null : decisionSchema.parse(holding.data);
  const items = page.data?.items ?? decision?.items ?? [];
  // Of a decision in force, every item has its number of the golden book.
  const isSigned = decision?.state === 'effective' || items.some(({ goldenBookNo }) => goldenBookNo !== null);
  if (isSigned) {
    const without = (item: DecisionItem) => (isTheirs(item) ? eraseItemReason(item) : item);
    const untold = page.success
      ? changed(page.data, { ...page.data, items: page.data.items.map(without) }, 'erased')
      : changed(decision, decision && { ...decision, items: decision.items.map(without) }, 'erased');
    return untold ?? (items.some(isTheirs) ? KEPT : keep(person, holding));
  }
  return page.success
    ? changed(page.data, { ...page.data, items: items.map(erased) }, 'erased')
    : changed(decision, decision && { ...decision, items: items.map(erased) }, 'erased');
};

const treatCertificate: Treat = (person, holding) => {
  const certificate = certificateSchema.parse(holding.data);
  if (!person.codes.includes(certificate.content.code)) return keep(person, holding);
  return changed(certificate, eraseStatusReason(certificate), 'erased') ?? KEPT;
};

const treatComment: Treat = (person, { path, data }) => {
  const comment = commentSchema.parse(data);
  const ids = idsAt(person, path, data);
  const isTheirs = ids.includes(comment.uid);
  if (!isTheirs && !ids.includes(comment.nominationId)) return null;
  const answer = comment.answer && { ...comment.answer, text: ERASED };
  const name = isTheirs ? ERASED : comment.name;
  return changed(comment, { ...comment, name, text: ERASED, answer }, 'erased');
};

const treatOpinion: Treat = (person, { path, data }) => {
  const opinion = opinionSchema.parse(data);
  const ids = idsAt(person, path, data);
  const name = ids.includes(opinion.uid) ? ERASED : opinion.name;
  if (ids.includes(opinion.nominationId)) {
    return changed(opinion, { ...opinion, name, text: ERASED, history: [] }, 'erased');
  }
  return changed(opinion, { ...opinion, name }, 'erased');
};

const treatSession: Treat = (person, { path, data }) => {
  const session = sessionSchema.parse(data);
  const ids = idsAt(person, path, data);
  const members = session.members.map((member) =>
    ids.includes(member.uid) ? { ...member, name: ERASED, position: '' } : member,
  );
  const cleared = Object.fromEntries(
    Object.entries(session.cleared).map(([id, by]) => [
      id,
      Object.fromEntries(
        Object.entries(by).map(([uid, why]) => [uid, ids.includes(id) || ids.includes(uid) ? ERASED : why]),
      ),
    ]),
  );
  return changed(session, { ...session, members, cleared }, 'erased');
};

/** What is hashed stays, what it tells goes: the chain holds without. */
const treatEntry: Treat = (person, { path, data }) => {
  const entry = chainEntrySchema.parse(data);
  if (entry.detail === null) return null;
  const chainId = path.split('/')[1] ?? '';
  const gone: object = { ...entry, detail: null };
  // What was done to their certificate stands in the chain of its decision, by its code and with a reason.
  const isOfCode = mentions([entry.before, entry.after, entry.detail], person.codes);
  if (person.chains.has(chainId) || isOfCode) return { effect: 'erased', next: gone };
  if (redactValue(entry.detail, person.needles) === entry.detail) return null;
  const isTied = mentions([chainId, entry.detail], idsAt(person, path, entry.detail));
  return { effect: isTied ? 'erased' : 'byName', next: gone };
};

const treatNotification: Treat = (person, { path, data }) => {
  const { subject, needles, before } = person;
  if (subject.kind === 'account' && path.startsWith(`${paths.notifications(subject.uid)}/`)) {
    return REMOVED;
  }
  const notice = notificationSchema.parse(data);
  if (!('subject' in notice)) return null;
  const id = subjectIdOf(notice);
  const isAbout =
    (id !== null && idsAt(person, path, data).includes(id)) ||
    (id !== null && before.includes(id) && redactText(notice.subject, needles) === ERASED) ||
    dossiersOf(subject).some(
      ({ movementId, unitId, caseId }) =>
        'caseId' in notice &&
        notice.movementId === movementId &&
        notice.unitId === unitId &&
        notice.caseId === caseId,
    );
  if (!isAbout) return null;
  return changed(notice, { ...notice, subject: ERASED, detail: '' }, 'erased');
};

const treatMail: Treat = ({ subject, needles }, { data }) => {
  const mail = mailSchema.parse(data);
  const isTheirs =
    needles.exact.some((one) => one.toLowerCase() === mail.to.toLowerCase()) ||
    (subject.kind === 'account' && mail.link?.uid === subject.uid);
  const chains = dossiersOf(subject).map(({ movementId, nominationId: id }) =>
    nominationChainId(movementId, id),
  );
  const isAbout = isTheirs || chains.some((chainId) => mail.causeId.startsWith(`${chainId}~`));
  if (!isAbout) return null;
  // What has not gone out never does.
  return mail.state === 'sent' ? changed(mail, eraseMail(mail), 'erased') : REMOVED;
};

/** One's own account and nobody else's, whatever their name. */
const treatAccount: Treat = ({ subject }, { path, data }) => {
  if (subject.kind !== 'account' || path !== paths.membership(subject.uid)) return null;
  const membership = membershipSchema.parse(data);
  return changed(membership, eraseMembership(membership), 'erased');
};

const treatProposal: Treat = ({ subject, needles }, { data }) => {
  if (subject.kind !== 'account') return null;
  const proposal = accountProposalSchema.parse(data);
  const erased = needles.exact.reduce(
    (next, email) => eraseProposal(next, { uid: subject.uid, email }),
    proposal,
  );
  return changed(proposal, erased, 'erased');
};

/** What was given as the ground of an act of erasure; one that is under way holds what it needs to go on. */
const treatErasure: Treat = (person, { data }) => {
  const erasure = erasureSchema.parse(data);
  if (erasure.needles !== null) return null;
  return changed(erasure, { ...erasure, basis: redactText(erasure.basis, person.needles) }, 'byName');
};

/** Where an id tells whom something is about, and what of it goes then. */
const byId: Record<Holding['kind'], Treat> = {
  dossier: treatDossier,
  contact: (person, { path }) => (isOwn(person, path) ? REMOVED : null),
  nomination: treatNomination,
  comparison: treatComparison,
  exemplar: treatExemplar,
  question: treatQuestion,
  publication: treatPublication,
  comment: treatComment,
  opinion: treatOpinion,
  session: treatSession,
  decision: treatDecision,
  certificate: treatCertificate,
  log: treatEntry,
  erasure: treatErasure,
  notification: treatNotification,
  mail: treatMail,
  account: treatAccount,
  proposal: treatProposal,
  unitPaper: treatUnitPaper,
  settings: keep,
  other: redact,
};

/** What has its own way with a name that stands in it: somebody else's record, or a paper that is kept. */
const NOT_BY_NAME: readonly Holding['kind'][] = [
  'contact',
  'nomination',
  'comparison',
  'decision',
  'certificate',
  'log',
  'erasure',
  'account',
  'settings',
];

function step(person: Person, holding: Holding): Treatment | null {
  const { kind } = holding;
  try {
    return byId[kind](person, holding) ?? (NOT_BY_NAME.includes(kind) ? null : redact(person, holding));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    // Of a shape that nobody knows any more: what names somebody goes from there as well.
    return redact(person, holding);
  }
}

/** More steps than any document takes. */
const MOST_STEPS = 6;

/**
 * What an erasure does with one document, step by step until nothing in it concerns the person: what it comes to – `undefined`
 * where it stays as it is, null where it goes – and the effects on the way. Steps by the name alone only where `byName`.
 */
export function treat(
  person: Person,
  holding: Holding,
  byName: boolean,
): { effects: ReadonlySet<Effect>; next: object | null | undefined } {
  const effects = new Set<Effect>();
  let { data } = holding;
  let next: object | null | undefined;
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const treatment = step(person, { ...holding, data });
    if (!treatment) return { effects, next };
    if (treatment.effect === 'byName' && !byName) return { effects: effects.add('byName'), next };
    effects.add(treatment.effect);
    if (treatment.next === undefined) return { effects, next };
    next = treatment.next;
    if (next === null) return { effects, next };
    data = next;
  }
  throw new Error(`${holding.path} does not come to rest`);
}
